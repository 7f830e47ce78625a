import type { JSX } from 'preact';
import type { Note } from '../lib/core/note';
import { focusNow } from './focus';
import { clip } from './format';
import { t } from './i18n';

interface NoteConflictProps {
  readonly mine: string;
  /** Null where it was deleted meanwhile. */
  readonly theirs: Note | null;
  keepMine(): void;
  keepTheirs(): void;
  /** `id` is the one that the reader's own version takes. */
  keepBoth(id: string): void;
}

/** One note, changed in two tabs: nothing was stored of the second yet, and the reader says what becomes of it. */
export function NoteConflict({
  mine,
  theirs,
  keepMine,
  keepTheirs,
  keepBoth,
}: NoteConflictProps): JSX.Element {
  return (
    <div class="note-conflict" role="alertdialog" aria-label={t('noteConflict')}>
      <p>{theirs ? t('noteConflictMore') : t('noteConflictDeleted')}</p>
      <dl>
        <dt>{t('noteMine')}</dt>
        <dd dir="auto">{clip(mine, 400) || '—'}</dd>
        {theirs && (
          <>
            <dt>{t('noteTheirs')}</dt>
            <dd dir="auto">{clip(theirs.body, 400) || '—'}</dd>
          </>
        )}
      </dl>
      <div class="buttons">
        {theirs && (
          <button ref={focusNow} type="button" class="button" onClick={() => keepBoth(crypto.randomUUID())}>
            {t('keepBoth')}
          </button>
        )}
        <button type="button" class="button" onClick={() => keepMine()}>
          {t('keepMine')}
        </button>
        <button type="button" class="button" onClick={() => keepTheirs()}>
          {theirs ? t('keepTheirs') : t('leaveDeleted')}
        </button>
      </div>
    </div>
  );
}
