import type { JSX } from 'preact';
import type { Note } from '../lib/core/note';
import { clip } from './format';
import { t } from './i18n';
import { Markdown } from './Markdown';
import { MEANING_NAMES, MEANING_SIGNS } from './words';

/** A note as it is read: what it says of its words, the reader's own words, tags. */
export function NoteView({
  note,
}: {
  readonly note: Pick<Note, 'meaning' | 'body' | 'tags' | 'about'>;
}): JSX.Element {
  const { meaning, body, tags, about } = note;
  return (
    <>
      <p class={`note-meaning note-${meaning}`}>
        <span class="meaning-sign" aria-hidden="true">
          {MEANING_SIGNS[meaning]}
        </span>
        {t(MEANING_NAMES[meaning])}
        {about && <span class="muted"> · {clip(about.label, 120)}</span>}
      </p>
      {body && <Markdown text={body} />}
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={t('noteTags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
