import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { BackupMade } from '../../components/contract';
import { Library, type LibraryRead } from '../../components/Library';
import type { LibraryImport } from '../../components/LibraryFiles';
import { DEFAULT_STATUSES } from '../../lib/core/claim';
import type { Dossier } from '../../lib/core/dossier';
import { EXPORT_DESK } from '../../lib/export/desk';
import { type Filters, NO_FILTERS } from '../../lib/library/filters';
import { toShelf } from '../../lib/library/shelf';
import { dossier, settings } from '../lib/export/made-up';
import { makeDossiers } from '../lib/library/made-up';
import { click, findViolations, render } from './render';

const loadDesk = async () => EXPORT_DESK;
const draw = async (
  given: { dossiers?: readonly Dossier[]; filters?: Partial<Filters>; read?: LibraryRead | null } = {},
) => {
  const actions = {
    setFilters: vi.fn(),
    importFile: vi.fn(async (_text: string): Promise<LibraryImport> => ({ status: 'not-json' })),
    makeBackup: vi.fn(async (): Promise<BackupMade> => ({ status: 'failed', trouble: 'blocked' })),
    copy: vi.fn(async () => true),
    save: vi.fn(),
  };
  const shelf = toShelf(given.dossiers ?? [dossier, ...makeDossiers(8)]);
  const { read = { status: 'done', shelf, damaged: 0 } } = given;
  const view = await render(
    <Library
      read={read}
      filters={{ ...NO_FILTERS, ...given.filters }}
      statuses={DEFAULT_STATUSES}
      loadDesk={loadDesk}
      now={settings.now}
      actions={actions}
    />,
  );
  return { ...view, actions };
};
const found = (view: { getAllByRole: (role: string) => HTMLElement[] }): string =>
  view.getAllByRole('status')[0]?.textContent ?? '';

describe('library', () => {
  it.each([
    [{}],
    [{ filters: { about: 'place:marland', view: 'timeline' as const } }],
    [{ dossiers: [] }],
    [{ read: null }],
  ])('breaks no rule of axe: %j', async (given) => {
    const { container } = await draw(given);
    expect(await findViolations(container)).toEqual([]);
  });

  it.each([
    [{ read: null }, 'Reading your notes…'],
    [{}, '9 articles'],
    [{ filters: { words: 'together' } }, '1 article'],
    [{ filters: { words: 'zeppelin' } }, '0 articles'],
  ])('%j says %s', async (given, text) => {
    expect(found(await draw(given))).toBe(text);
  });

  it('tells why nothing can be read, and what of it can’t', async () => {
    const broken = await draw({ read: { status: 'failed', trouble: 'newer' } });
    expect(broken.getByRole('alert').textContent).toContain('written by a newer Readout');
    expect(broken.queryByRole('searchbox')).toBeNull();
    const some = await draw({ read: { status: 'done', shelf: toShelf([dossier]), damaged: 2 } });
    expect(some.getByText(/2 entries can’t be read/)).toBeTruthy();
    expect(found(some)).toBe('1 article');
  });

  it('shows the notes that hold what is searched for at once, the others when they are asked for', async () => {
    const [note] = dossier.notes;
    if (!note) throw new Error('no note');
    const dossiers = [
      {
        ...dossier,
        notes: [
          { ...note, id: 'a', body: 'of the quay' },
          { ...note, id: 'b', body: 'of a Zeppelin' },
        ],
      },
    ];
    expect((await draw({ dossiers })).queryByText('of a Zeppelin')).toBeNull();
    const { queryByText, container } = await draw({ dossiers, filters: { words: 'zeppelin' } });
    expect(queryByText('of a Zeppelin')).toBeTruthy();
    expect(queryByText('of the quay')).toBeNull();
    const details = container.querySelector('details') as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(queryByText('of the quay')).toBeTruthy();
  });

  it('says how notes come in where there are none, and the way back where none was found', async () => {
    const empty = await draw({ dossiers: [] });
    expect(empty.getByText(/No notes yet/)).toBeTruthy();
    expect(empty.queryByRole('searchbox')).toBeNull();
    const { getByRole, actions } = await draw({ filters: { words: 'zeppelin' } });
    await click(getByRole('button', { name: 'Show all' }));
    expect(actions.setFilters).toHaveBeenCalledExactlyOnceWith(NO_FILTERS);
  });

  it.each([
    ['searchbox', 'Search in titles, notes, claims and tags', 'input', 'harbour', { words: 'harbour' }],
    ['combobox', 'Tags', 'change', 'promises', { tag: 'promises' }],
    ['combobox', 'Who and what', 'change', 'place:marland', { about: 'place:marland' }],
    ['combobox', 'Site', 'change', 'news.example', { site: 'news.example' }],
    ['combobox', 'With', 'change', 'open', { with: 'open' }],
  ] as const)('the %s “%s” narrows', async (role, name, event, value, expected) => {
    const { getByRole, actions } = await draw();
    await act(async () => void fireEvent[event](getByRole(role, { name }), { target: { value } }));
    expect(actions.setFilters).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTERS, ...expected });
  });

  it.each([
    ['From', { since: '2026-01-02' }],
    ['To', { until: '2026-01-02' }],
  ])('the day “%s” narrows', async (name, expected) => {
    const { getByLabelText, actions } = await draw();
    await act(async () => void fireEvent.change(getByLabelText(name), { target: { value: '2026-01-02' } }));
    expect(actions.setFilters).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTERS, ...expected });
  });

  it('a tag or name of an article narrows too', async () => {
    const { getAllByRole, actions } = await draw({ dossiers: [dossier] });
    await click(getAllByRole('button', { name: '#cable security' })[0] as HTMLElement);
    await click(getAllByRole('button', { name: 'Adela Brandt' })[0] as HTMLElement);
    expect(actions.setFilters.mock.calls.map(([filters]) => filters)).toEqual([
      { ...NO_FILTERS, tag: 'cable security' },
      { ...NO_FILTERS, about: 'person:adela-brandt' },
    ]);
  });

  it('follows somebody over time', async () => {
    const { getByRole, getAllByRole } = await draw({
      filters: { about: 'person:adela-brandt', view: 'timeline' },
    });
    expect(getByRole('checkbox', { name: 'As a timeline', checked: true })).toBeTruthy();
    expect(getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^March/),
      'Files',
    ]);
  });

  it('exports what was selected, or else all that was found', async () => {
    const { getByRole, getAllByRole, findByTitle, container } = await draw();
    expect(getByRole('button', { name: 'Export all of these' })).toBeTruthy();
    await click(getByRole('checkbox', { name: /Select Marland and Tessaly agree to work/ }));
    await click(getByRole('button', { name: 'Export 1 selected article' }));
    expect((await findByTitle('Preview')).getAttribute('srcdoc')).toContain(dossier.source.title);
    expect(container.querySelector('iframe')?.getAttribute('srcdoc')).not.toContain('(0)');
    expect(document.activeElement?.textContent).toBe('Export of 1 article');
    await click(getByRole('button', { name: 'Close the export' }));
    expect(container.querySelector('iframe')).toBeNull();
    await click(getByRole('button', { name: 'Select none' }));
    expect(getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
  });

  it('draws a page at a time and goes on where the last ended', async () => {
    const { container, getByText } = await draw({ dossiers: makeDossiers(120) });
    expect(container.querySelectorAll('.library-item')).toHaveLength(50);
    await click(getByText('Show 50 more'));
    expect(container.querySelectorAll('.library-item')).toHaveLength(100);
    await expect
      .poll(() => document.activeElement?.closest('li'))
      .toBe(container.querySelectorAll('.library-item')[50]);
    await click(getByText('Show 20 more'));
    expect(container.querySelectorAll('.library-item')).toHaveLength(120);
  });

  it('leads to articles on the web only', async () => {
    const source = { ...dossier.source, url: 'javascript:alert(1)' };
    const { container } = await draw({ dossiers: [{ ...dossier, source }] });
    expect(container.querySelector('a')).toBeNull();
  });
});

describe('files', () => {
  const pick = async (outcome: LibraryImport): Promise<string> => {
    const { getByLabelText, getAllByRole, actions } = await draw();
    actions.importFile.mockResolvedValueOnce(outcome);
    const input = getByLabelText('File with notes');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'notes.json')], configurable: true });
    await act(async () => void fireEvent.change(input));
    await expect.poll(() => actions.importFile.mock.calls).toEqual([['{}']]);
    await expect.poll(() => getAllByRole('status').at(-1)?.textContent).not.toBe('');
    return getAllByRole('status').at(-1)?.textContent ?? '';
  };

  it.each([
    [{ status: 'done', added: 3, same: 0, leftOut: 0 }, '3 notes and claims taken over.'],
    [
      { status: 'done', added: 1, same: 2, leftOut: 1 },
      '1 note or claim taken over. 2 were here already. 1 entry was left out: it is no note that can be read.',
    ],
    [{ status: 'not-json' }, 'This file is not JSON, as backups'],
    [
      { status: 'unknown-format' },
      'This file is neither a backup of Readout, nor Web Annotations, nor an export of Hypothesis.',
    ],
    [{ status: 'nothing-in-it' }, 'No note that can be read is in this file.'],
    [{ status: 'too-large' }, 'This file is too large.'],
    [{ status: 'too-many' }, 'More than 50,000 notes are in this file.'],
    [{ status: 'newer' }, 'A newer version of Readout saved this file.'],
    [{ status: 'failed', trouble: 'full' }, 'Not saved: the disk'],
  ] as const)('%j is told', async (outcome, text) => {
    expect(await pick(outcome)).toContain(text);
  });

  it('that the browser can’t read is told, and nothing is asked of it', async () => {
    const { getByLabelText, findByText, actions } = await draw();
    const file = new File(['{}'], 'notes.json');
    vi.spyOn(file, 'text').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    const input = getByLabelText('File with notes');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(async () => void fireEvent.change(input));
    expect(await findByText('The browser could not read this file. Nothing was changed.')).toBeTruthy();
    expect(actions.importFile).not.toHaveBeenCalled();
  });

  it('hands out a backup, or tells why there is none', async () => {
    const { getByRole, getByText, actions } = await draw();
    await click(getByRole('button', { name: 'Save a backup' }));
    expect(getByText(/Another window with an older Readout holds the notes/)).toBeTruthy();
    const savedAs = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    actions.makeBackup.mockResolvedValueOnce({ status: 'done', name: 'all.json', text: '{}' });
    await click(getByRole('button', { name: 'Save a backup' }));
    expect(getByText('Backup handed to the browser’s downloads.')).toBeTruthy();
    expect(savedAs).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
