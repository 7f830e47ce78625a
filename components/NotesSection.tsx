import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../lib/core/note';
import { foldText } from '../lib/library/fold';
import { holdsAll, wordsOf } from '../lib/library/search';
import { textOfNote } from '../lib/library/shelf';
import type { Placed } from '../lib/notes/place';
import type { NotesShown, PanelActions } from './contract';
import { Field } from './Field';
import { t, tn } from './i18n';
import { NoteItem } from './NoteItem';
import { Section } from './Section';
import { TROUBLES } from './words';
import './NoteEditor.css';
import './NoteView.css';
import './NotesSection.css';

interface NotesSectionProps {
  readonly shown: NotesShown;
  readonly text: string;
  /** What was called ("note:ID"): its editor opens at once. */
  readonly opened: string | null;
  readonly actions: PanelActions;
}

/** From so many notes on a field to search them is worth its room. */
const SEARCH_FROM = 4;

/** The reader's notes on the article, in reading order; those whose words are gone last. */
export function NotesSection({ shown, text, opened, actions }: NotesSectionProps): JSX.Element | null {
  const [query, setQuery] = useState('');
  /** The last one deleted, until something else is done. */
  const [gone, setGone] = useState<Note | null>(null);
  const { notes, damaged, trouble } = shown;
  if (notes.length === 0 && damaged === 0 && !trouble && !gone) return null;
  const words = wordsOf(query);
  const found =
    words.length === 0 ? notes : notes.filter(({ item }) => holdsAll(foldText(textOfNote(item)), words));
  return (
    <Section id="notes" title={t('notes')} count={notes.length}>
      {trouble && (
        <p class="trouble" role="alert">
          {t(TROUBLES[trouble])}
        </p>
      )}
      {damaged > 0 && <p class="trouble">{tn('notesDamaged', damaged)}</p>}
      {notes.length >= SEARCH_FROM && (
        <Field label={t('notesSearch')}>
          <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </Field>
      )}
      {words.length > 0 && (
        <p class="muted" role="status">
          {tn('notesFound', found.length)}
        </p>
      )}
      <ul class="list">
        {found.map((placed: Placed<Note>) => (
          <li key={placed.item.id}>
            <NoteItem
              placed={placed}
              text={text}
              called={opened === `note:${placed.item.id}`}
              actions={actions}
              onDeleted={setGone}
            />
          </li>
        ))}
      </ul>
      <p class="undo-line" role="status">
        {gone && (
          <>
            {t('noteDeleted')}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={() => void actions.saveNote(gone, null).then(() => setGone(null))}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </Section>
  );
}
