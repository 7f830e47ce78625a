import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note, NoteDraft } from '../lib/core/note';
import type { Saved } from '../lib/core/saving';
import { addTags } from '../lib/notes/tags';
import type { NoteActions } from './contract';
import { Field } from './Field';
import { focusNow } from './focus';
import { clip } from './format';
import { t } from './i18n';
import { MeaningChoice } from './MeaningChoice';
import { NoteConflict } from './NoteConflict';
import { TagField } from './TagField';
import { TROUBLES } from './words';

export interface NoteEditorProps {
  readonly draft: NoteDraft;
  /** `modified` of the version that is edited; null where the note is new. */
  readonly before: string | null;
  readonly actions: Pick<NoteActions, 'saveNote' | 'findTags' | 'readDraft' | 'keepDraft'>;
  /** The note as it is stored now, or null where the reader gave up. */
  onDone(note: Note | null): void;
}

/** Where a note is written. What was written stays until it is stored: no failure clears it. */
export function NoteEditor({ draft, before, actions, onDone }: NoteEditorProps): JSX.Element {
  // A popup closes at a click beside it: what was typed is kept from letter to letter, until it is stored or given up.
  const place = before ? draft.id : `${draft.about?.id ?? ''}@${draft.target?.start ?? ''}`;
  const [kept] = useState(() => actions.readDraft(place));
  // Changed elsewhere while it is written here: what is stored then is told apart by the version that this began from.
  const [begun] = useState(kept ? kept.before : before);
  const [body, setBody] = useState(kept?.text ?? draft.body);
  const [meaning, setMeaning] = useState(draft.meaning);
  const [tags, setTags] = useState(draft.tags);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Exclude<Saved<Note>, { status: 'saved' }> | null>(null);
  const mine = (): NoteDraft => ({ ...draft, body, meaning, tags: addTags(tags, typed) });

  const finish = (note: Note | null): void => {
    actions.keepDraft(place, null);
    onDone(note);
  };
  const store = async (version: NoteDraft, from: string | null): Promise<void> => {
    setBusy(true);
    const saved = await actions.saveNote(version, from);
    setBusy(false);
    if (saved.status === 'saved') return finish(saved.value);
    setOutcome(saved);
  };

  if (outcome?.status === 'conflict')
    return (
      <NoteConflict
        mine={mine().body}
        theirs={outcome.theirs}
        keepMine={() => void store(mine(), outcome.theirs?.modified ?? null)}
        keepTheirs={() => finish(outcome.theirs)}
        keepBoth={(id) => void store({ ...mine(), id }, null)}
      />
    );
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void store(mine(), begun);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void store(mine(), begun);
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          finish(null);
        }
      }}
    >
      <NoteQuote draft={draft} />
      <MeaningChoice name={`meaning-${draft.id}`} meaning={meaning} onChange={setMeaning} />
      <Field label={t('noteBody')}>
        <textarea
          ref={focusNow}
          rows={4}
          dir="auto"
          value={body}
          onInput={({ currentTarget: { value } }) => {
            setBody(value);
            actions.keepDraft(place, { text: value, before: begun });
          }}
        />
      </Field>
      <TagField
        {...{ tags, typed }}
        id={draft.id}
        onTags={setTags}
        onTyped={setTyped}
        findTags={actions.findTags}
      />
      {outcome && (
        <p class="trouble" role="alert">
          {t(TROUBLES[outcome.trouble])} {t('noteNotLost')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy}>
          {t('save')}
        </button>
        <button type="button" class="button" onClick={() => finish(null)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function NoteQuote({ draft: { target, about } }: { readonly draft: NoteDraft }): JSX.Element | null {
  if (!target) return null;
  return (
    <blockquote class="note-quote" dir="auto">
      <q>{clip(target.quote, 160)}</q>
      {about && <span class="muted"> · {clip(about.label, 120)}</span>}
    </blockquote>
  );
}
