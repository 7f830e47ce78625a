import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../components/ExportMenu';
import { FORMAT_TEXTS } from '../../components/export-texts';
import { setMessages } from '../../components/i18n';
import de from '../../components/public/_locales/de/messages.json';
import en from '../../components/public/_locales/en/messages.json';
import { DEFAULT_STATUSES } from '../../lib/core/claim';
import type { Dossier } from '../../lib/core/dossier';
import { EXPORT_DESK } from '../../lib/export/desk';
import { dossier, settings } from '../lib/export/made-up';
import { readMessages } from './messages';
import { click, findViolations, render } from './render';

const draw = async (dossiers: readonly Dossier[] = [dossier], load = async () => EXPORT_DESK) => {
  const actions = { copy: vi.fn(async (_text: string) => true), save: vi.fn() };
  const view = await render(
    <ExportMenu
      dossiers={dossiers}
      statuses={DEFAULT_STATUSES}
      load={load}
      now={settings.now}
      actions={actions}
    />,
  );
  return { ...view, actions };
};
const choose = (element: HTMLElement, value: string): Promise<void> =>
  act(async () => void fireEvent.change(element, { target: { value } }));
const type = (element: HTMLElement, value: string): Promise<void> =>
  act(async () => void fireEvent.input(element, { target: { value } }));

/** What the preview holds, be it a page or text. */
const shownIn = (container: HTMLElement): string =>
  container.querySelector('iframe')?.getAttribute('srcdoc') ??
  container.querySelector('.export-preview')?.textContent ??
  '';

describe('export menu', () => {
  it('shows a page in a frame where nothing runs', async () => {
    const { getByTitle } = await draw();
    expect(getByTitle('Preview').getAttribute('sandbox')).toBe('');
  });

  it('breaks no rule of axe, whatever is chosen', async () => {
    const { container, getAllByRole } = await draw();
    for (const radio of getAllByRole('radio')) {
      await click(radio);
      expect(await findViolations(container)).toEqual([]);
    }
  });

  it.each([
    [/Hand in/, ['HTML', 'CSV'], '<!doctype html>'],
    [/Keep in my notes app/, [], '---\ntitle: "Marland and Tessaly'],
    [
      /Cite/,
      ['APA', 'MLA', 'Chicago', 'RIS', 'BibTeX', 'CSL-JSON'],
      'Fairweather, J., & Castellan, M. (2026',
    ],
    [/Give to other tools/, ['W3C Web Annotation', 'Hypothesis'], '"type": "AnnotationCollection"'],
  ])('%s offers %j and shows the first', async (name, formats, beginning) => {
    const { getByRole, queryByRole, container } = await draw();
    await click(getByRole('radio', { name }));
    const options = [...(queryByRole('combobox', { name: 'Format' })?.querySelectorAll('option') ?? [])];
    expect(options.map(({ textContent }) => textContent?.split(':')[0])).toEqual(formats);
    expect(shownIn(container)).toContain(beginning);
  });

  it('copies and saves the whole of what it shows', async () => {
    const { getByRole, findByRole, actions } = await draw();
    await click(getByRole('radio', { name: /Cite/ }));
    await choose(await findByRole('combobox', { name: 'Format' }), 'bibtex');
    await click(getByRole('button', { name: 'Copy' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('@article{fairweather-2026'),
    );
    await expect.poll(() => getByRole('status').textContent).toBe('Copied.');
    await click(getByRole('button', { name: 'Save as file' }));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({
      name: 'readout-2026-03-05-marland-and-tessaly-agree-to-work-together-on-cable-security.bib',
      text: expect.stringContaining('@article{'),
      mediaType: 'application/x-bibtex',
    });
  });

  it('says so where the clipboard is closed', async () => {
    const { getByRole, findByRole, actions } = await draw();
    actions.copy.mockResolvedValueOnce(false);
    await click(await findByRole('button', { name: 'Copy' }));
    await expect.poll(() => getByRole('status').textContent).toContain('did not allow');
  });

  it('publishes no check that nobody has made, and says what is missing', async () => {
    const { getByRole, getByLabelText, queryByRole, actions } = await draw();
    await click(getByRole('radio', { name: /Publish a check/ }));
    expect([...getByRole('status').querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'The name of who publishes the check.',
      'The address of the page that the check will stand on.',
    ]);
    expect(queryByRole('button', { name: 'Copy' })).toBeNull();
    await type(getByLabelText('Who publishes the check'), 'Elgar Checks');
    await type(getByLabelText('Address of the page it will stand on'), 'https://checks.example/1');
    await click(getByRole('button', { name: 'Copy' }));
    expect(actions.copy.mock.calls[0]?.[0]).toContain('"@type": "ClaimReview"');
  });

  it('says where the findings are to be had when only what was stored is at hand', async () => {
    const { reading: _, ...stored } = dossier;
    const { getByRole, getByText, queryByRole } = await draw([stored]);
    await click(getByRole('radio', { name: /Give to other tools/ }));
    expect(getByText(/export the article from the side panel/)).toBeTruthy();
    expect(queryByRole('checkbox')).toBeNull();
  });

  it('takes findings along only when asked', async () => {
    const { getByRole, findByRole, getByLabelText } = await draw();
    await click(getByRole('radio', { name: /other tools/ }));
    const preview = await findByRole('region', { name: 'Preview' });
    expect(preview.textContent).not.toContain('"readout:is": "entity"');
    await click(getByLabelText('With the names and open questions that Readout found'));
    expect(preview.textContent).toContain('"readout:is": "entity"');
  });

  it('shows the beginning of a report on many articles, and saves it whole', async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...dossier,
      source: { ...dossier.source, title: `Story ${at}` },
    }));
    const { findByTitle, getByText, getByRole, actions } = await draw(many);
    const shown = (await findByTitle('Preview')).getAttribute('srcdoc') ?? '';
    expect(shown.length).toBeLessThan(501_000);
    expect(getByText('This is the beginning; it is copied and saved whole.')).toBeTruthy();
    await click(getByRole('button', { name: 'Save as file' }));
    expect(actions.save.mock.lastCall?.[0].text).toContain('Story 399');
  });

  it('shows the beginning of a long text, and what went wrong where the formats do not load', async () => {
    const notes = dossier.notes.map((note) => ({ ...note, body: 'long words '.repeat(9_000) }));
    const { findByText, getByRole } = await draw([{ ...dossier, notes }]);
    await click(getByRole('radio', { name: /notes app/ }));
    expect(await findByText('This is the beginning; it is copied and saved whole.')).toBeTruthy();
    expect(getByRole('region', { name: 'Preview' }).textContent?.length).toBeLessThan(21_000);
    const broken = async () => Promise.reject(new Error('no such chunk'));
    expect((await (await draw([dossier], broken)).findByRole('alert')).textContent).toContain(
      'could not be loaded',
    );
  });

  it('speaks German, also in the report', async () => {
    setMessages(readMessages(de), 'de');
    const { getByRole, getByTitle, container } = await draw();
    expect(getByRole('radio', { name: /Abgeben/ })).toBeTruthy();
    expect(getByTitle('Vorschau').tagName).toBe('IFRAME');
    expect(shownIn(container)).toContain('<h2>Notizen</h2>');
    setMessages(readMessages(en), 'en');
  });

  it('has words for every format', () => {
    expect(Object.keys(FORMAT_TEXTS).sort()).toEqual(EXPORT_DESK.exporters.map(({ id }) => id).sort());
  });
});
