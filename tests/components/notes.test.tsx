import { fireEvent } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { ClaimsSection } from '../../components/ClaimsSection';
import type { PanelActions } from '../../components/contract';
import { NoteEditor } from '../../components/NoteEditor';
import { NotesSection } from '../../components/NotesSection';
import { article, claim, note, notesShown, panelActions } from './made-up';
import { click, findViolations, render } from './render';

const drawNotes = async (actions: Partial<PanelActions> = {}, shown = notesShown) =>
  render(
    <NotesSection
      shown={shown}
      text={article.text}
      opened={null}
      actions={{ ...panelActions, ...actions }}
    />,
  );

describe('notes in the panel', () => {
  it('axe finds nothing, also while one is edited', async () => {
    const view = await drawNotes();
    expect(await findViolations(view.container)).toEqual([]);
    await click(view.getByRole('button', { name: 'Edit the note on “agreed to deepen cooperation”' }));
    expect(await findViolations(view.container)).toEqual([]);
  });

  it('words that are gone are told as gone, with what stands there now', async () => {
    const view = await drawNotes();
    expect(view.getByText('a promise of nine ships')).toBeTruthy();
    expect(view.getByText('These words are no longer in the article.')).toBeTruthy();
    const jumpTo = vi.fn();
    await drawNotes({ jumpTo });
    await click(view.getByRole('button', { name: 'two ships by June' }));
    expect(jumpTo).toHaveBeenCalledOnce();
  });

  it('are searched by the beginnings of words', async () => {
    const view = await drawNotes();
    await fireEvent.input(view.getByRole('searchbox'), { target: { value: 'frid' } });
    await expect.poll(() => view.getByText('1 note found')).toBeTruthy();
    expect(view.getByText('Read for Friday.')).toBeTruthy();
  });

  it('one that is changed elsewhere while it is written is stored as a change of what was there before', async () => {
    const saveNote = vi.fn(panelActions.saveNote);
    const view = await drawNotes({ saveNote });
    await click(view.getByRole('button', { name: 'Edit the note on “agreed to deepen cooperation”' }));
    const notes = notesShown.notes.map((placed) => ({
      ...placed,
      item: { ...placed.item, body: 'Theirs', modified: '2026-05-01T00:00:00.000Z' },
    }));
    await drawNotes({ saveNote }, { ...notesShown, notes });
    await click(view.getByRole('button', { name: 'Save' }));
    expect(saveNote.mock.lastCall).toMatchObject([{ id: note.id, body: note.body }, note.modified]);
  });

  it('one deleted can be brought back', async () => {
    const saveNote = vi.fn(panelActions.saveNote);
    const view = await drawNotes({ saveNote });
    await click(view.getByRole('button', { name: 'Delete the note on “agreed to deepen cooperation”' }));
    await expect.poll(() => view.getByText('Note deleted.')).toBeTruthy();
    await click(view.getByRole('button', { name: 'Undo' }));
    expect(saveNote).toHaveBeenCalledWith(note, null);
  });
});

describe('the editor of a note', () => {
  const draw = async (actions: Partial<PanelActions>) => {
    const onDone = vi.fn();
    const view = await render(
      <NoteEditor
        key={Math.random()}
        draft={note}
        before={note.modified}
        actions={{ ...panelActions, ...actions }}
        onDone={onDone}
      />,
    );
    return { ...view, onDone };
  };

  it('stores text, meaning and tags', async () => {
    const saveNote = vi.fn(panelActions.saveNote);
    const { getByLabelText, getByRole, onDone } = await draw({ saveNote });
    await fireEvent.input(getByLabelText('Note (Markdown)'), { target: { value: 'New words' } });
    await click(getByRole('radio', { name: 'Doubt' }));
    await fireEvent.input(getByRole('combobox', { name: 'Tags' }), { target: { value: 'ships' } });
    await click(getByRole('button', { name: 'Save' }));
    expect(saveNote.mock.lastCall).toMatchObject([
      { body: 'New words', meaning: 'doubt', tags: ['cables', 'ships'] },
      note.modified,
    ]);
    await expect.poll(() => onDone.mock.lastCall?.[0]).toMatchObject({ body: 'New words' });
  });

  it('what can’t be stored stays where it was written, and the reader is told', async () => {
    const keepDraft = vi.fn();
    const { getByLabelText, getByRole, onDone } = await draw({
      keepDraft,
      saveNote: async () => ({ status: 'failed', trouble: 'full', detail: '' }),
    });
    await fireEvent.input(getByLabelText('Note (Markdown)'), { target: { value: 'New words' } });
    await click(getByRole('button', { name: 'Save' }));
    await expect.poll(() => getByRole('alert').textContent).toContain('full');
    expect((getByLabelText('Note (Markdown)') as HTMLTextAreaElement).value).toBe('New words');
    expect(keepDraft.mock.lastCall?.[1]).toEqual({ text: 'New words', before: note.modified });
    expect(onDone).not.toHaveBeenCalled();
  });

  it('changed in another tab: the reader may keep one, the other, or both', async () => {
    const theirs = { ...note, body: 'Theirs', modified: '2026-03-03T00:00:00.000Z' };
    const saveNote = vi.fn(async (draft, before) =>
      before === note.modified
        ? ({ status: 'conflict', yours: draft, theirs } as const)
        : ({ status: 'saved', value: draft } as const),
    );
    const { getByRole, getByText } = await draw({ saveNote });
    await click(getByRole('button', { name: 'Save' }));
    await expect.poll(() => getByText('Theirs')).toBeTruthy();
    await click(getByRole('button', { name: 'Keep both' }));
    expect(saveNote.mock.lastCall?.[1]).toBeNull();
    expect(saveNote.mock.lastCall?.[0].id).not.toBe(note.id);
  });

  it('words typed and not stored before are there again', async () => {
    const saveNote = vi.fn(panelActions.saveNote);
    const before = '2026-01-01T00:00:00.000Z';
    const { getByLabelText, getByRole } = await draw({
      saveNote,
      readDraft: () => ({ text: 'half a sent', before }),
    });
    expect((getByLabelText('Note (Markdown)') as HTMLTextAreaElement).value).toBe('half a sent');
    await click(getByRole('button', { name: 'Save' }));
    expect(saveNote.mock.lastCall?.[1]).toBe(before);
  });
});

describe('claims in the panel', () => {
  const draw = (actions: Partial<PanelActions> = {}, shown = notesShown) =>
    render(
      <ClaimsSection
        shown={shown}
        text={article.text}
        opened={`claim:${claim.id}`}
        actions={{ ...panelActions, ...actions }}
      />,
    );

  it('axe finds nothing, also while evidence is entered', async () => {
    const view = await draw();
    await click(view.getByRole('button', { name: 'Add evidence' }));
    expect(await findViolations(view.container)).toEqual([]);
  });

  it('what was changed is told in the words of the scale', async () => {
    const at = '2026-03-03T09:00:00.000Z';
    const history = [
      { at, field: 'status', before: 'unchecked', after: 'in-progress' },
      { at, field: 'confidence', before: '', after: 'high' },
      { at, field: 'evidence', before: '', after: 'against · for the record\nfor · Table 4' },
    ] as const;
    const [placed] = notesShown.claims;
    if (!placed) throw new Error('no claim');
    const claims = [{ ...placed, item: { ...placed.item, history } }];
    const { getByText } = await draw({}, { ...notesShown, claims });
    const list = getByText('3 changes').closest('details')?.querySelector('ol');
    expect([...(list?.querySelectorAll('del, ins') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '—',
      'Against · for the record\nFor · Table 4',
      '—',
      'High: would surprise me otherwise',
      'Unchecked',
      'In progress',
    ]);
  });

  it('a step of the scale is stored as it is chosen', async () => {
    const saveClaim = vi.fn(panelActions.saveClaim);
    const { getByLabelText } = await draw({ saveClaim });
    await fireEvent.change(getByLabelText('Status'), { target: { value: 'supported' } });
    expect(saveClaim.mock.lastCall).toMatchObject([{ status: 'supported' }, claim.modified]);
  });

  it('the Wayback Machine is asked when the reader has allowed it, and what it answers is entered', async () => {
    const asked: string[] = [];
    const { getByLabelText, getByRole, getByText } = await draw({
      allowArchive: async () => Boolean(asked.push('allowed')),
      findArchived: async (url) => {
        asked.push(url);
        return { status: 'found', url: 'https://web.archive.org/web/1/x' };
      },
    });
    await click(getByRole('button', { name: 'Add evidence' }));
    await fireEvent.input(getByLabelText('Link'), { target: { value: 'https://a.example/x' } });
    await expect.poll(() => getByText(/sends it the link above/)).toBeTruthy();
    await click(getByRole('button', { name: 'Allow, and ask now' }));
    await expect.poll(() => asked).toEqual(['allowed', 'https://a.example/x']);
    await expect
      .poll(() => (getByLabelText('Archived copy') as HTMLTextAreaElement).value)
      .toBe('https://web.archive.org/web/1/x');
  });
});
