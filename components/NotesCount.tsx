import type { JSX } from 'preact';
import type { NotesShown, PanelActions } from './contract';
import { t, tn } from './i18n';

interface NotesCountProps {
  readonly shown: NotesShown;
  readonly actions: Pick<PanelActions, 'openSidePanel'>;
}

/** In the popup: how much the reader noted on the article, and the way there; nothing where nothing. */
export function NotesCount({ shown, actions }: NotesCountProps): JSX.Element | null {
  const { notes, claims } = shown;
  if (notes.length + claims.length === 0) return null;
  return (
    <p class="section notes-count">
      {[
        notes.length > 0 && tn('notesCount', notes.length),
        claims.length > 0 && tn('claimsCount', claims.length),
      ]
        .filter(Boolean)
        .join(' · ')}{' '}
      <button type="button" class="quiet-button" onClick={() => actions.openSidePanel()}>
        {t('notesOpenPanel')}
      </button>
    </p>
  );
}
