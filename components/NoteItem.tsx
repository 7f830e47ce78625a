import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../lib/core/note';
import type { Placed } from '../lib/notes/place';
import type { PanelActions } from './contract';
import { focusNeighbour } from './focus';
import { clip } from './format';
import { t } from './i18n';
import { NoteEditor } from './NoteEditor';
import { NoteView } from './NoteView';
import { PlaceOf } from './PlaceOf';
import { TROUBLES } from './words';

interface NoteItemProps {
  readonly placed: Placed<Note>;
  readonly text: string;
  /** Its editor opens at once. */
  readonly called: boolean;
  readonly actions: PanelActions;
  onDeleted(note: Note): void;
}

/** One note in the panel: its words, what the reader says of them, and what can be done with it. */
export function NoteItem({ placed, text, called, actions, onDeleted }: NoteItemProps): JSX.Element {
  const { item: note } = placed;
  const [editing, setEditing] = useState(called);
  useEffect(() => {
    if (called) setEditing(true);
  }, [called]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const quote = clip(note.target?.quote ?? '', 80);

  const remove = async (button: HTMLElement): Promise<void> => {
    focusNeighbour(button, document.getElementById('notes-title'));
    const gone = await actions.removeNote(note);
    if (gone.status === 'saved') return onDeleted(note);
    setTrouble(gone.status === 'failed' ? t(TROUBLES[gone.trouble]) : t('noteConflictMore'));
  };

  if (editing)
    return (
      <NoteEditor draft={note} before={note.modified} actions={actions} onDone={() => setEditing(false)} />
    );
  return (
    <article class="note" aria-label={t('noteOn', quote)}>
      <PlaceOf placed={placed} text={text} jumpTo={actions.jumpTo} />
      <NoteView note={note} />
      <div class="actions">
        <button
          type="button"
          class="quiet-button"
          aria-label={t('editNoteOn', quote)}
          onClick={() => setEditing(true)}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          class="quiet-button"
          aria-label={t('deleteNoteOn', quote)}
          onClick={({ currentTarget }) => void remove(currentTarget)}
        >
          {t('delete')}
        </button>
      </div>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </article>
  );
}
