import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../lib/core/note';
import type { Saved } from '../lib/core/saving';
import { focusNow } from './focus';
import { clip } from './format';
import { t } from './i18n';
import { NoteView } from './NoteView';
import { TROUBLES } from './words';

interface NoteCardProps {
  readonly note: Note;
  /** How its words were found, where that is not as they were. */
  readonly hint?: string | undefined;
  /** Opens the note where it can be written in: popup or side panel. */
  edit(): void;
  remove(note: Note): Promise<Saved<Note | null>>;
  bringBack(note: Note): Promise<Saved<Note>>;
  /** Back to the text. */
  close(): void;
}

/**
 * A note beside its words in the page, to read and to delete. It is not written here: the page's own scripts hear every
 * key that is pressed in a document of theirs, in a closed shadow root too.
 */
export function NoteCard({ note: shown, hint, edit, remove, bringBack, close }: NoteCardProps): JSX.Element {
  const [note, setNote] = useState(shown);
  const [deleted, setDeleted] = useState<boolean | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const settle = async (task: Promise<Saved<Note | null>>, gone: boolean): Promise<void> => {
    const outcome = await task;
    if (outcome.status === 'saved') {
      setDeleted(gone);
      if (outcome.value) setNote(outcome.value);
    }
    setTrouble(
      outcome.status === 'saved'
        ? null
        : outcome.status === 'conflict'
          ? t('noteConflictMore')
          : t(TROUBLES[outcome.trouble]),
    );
  };
  return (
    <div
      class="hover-card note-card"
      role="dialog"
      aria-label={t('noteOn', clip(note.target?.quote ?? '', 80))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {hint && <p class="note-hint">{hint}</p>}
      {deleted ? <p role="status">{t('noteDeleted')}</p> : <NoteView note={note} />}
      <div class="hover-actions">
        {deleted ? (
          <button ref={focusNow} type="button" onClick={() => void settle(bringBack(note), false)}>
            {t('undo')}
          </button>
        ) : (
          <>
            <button ref={deleted === null ? null : focusNow} type="button" onClick={() => edit()}>
              {t('edit')}
            </button>
            <button type="button" onClick={() => void settle(remove(note), true)}>
              {t('delete')}
            </button>
          </>
        )}
        <button type="button" onClick={() => close()}>
          {t('backToText')}
        </button>
      </div>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
