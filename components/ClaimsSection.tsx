import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../lib/core/claim';
import { ClaimEditor } from './ClaimEditor';
import type { NotesShown, PanelActions } from './contract';
import { Disclosure } from './Disclosure';
import { clip } from './format';
import { t, tn } from './i18n';
import { Section } from './Section';
import { inOwnWords } from './scale';
import './NoteEditor.css';
import './NoteView.css';
import './ClaimsSection.css';

interface ClaimsSectionProps {
  readonly shown: NotesShown;
  readonly text: string;
  /** What was called ("claim:ID"): it opens at once. */
  readonly opened: string | null;
  readonly actions: PanelActions;
}

/** The claims of the article that are checked, in reading order. */
export function ClaimsSection({ shown, text, opened, actions }: ClaimsSectionProps): JSX.Element | null {
  const [gone, setGone] = useState<Claim | null>(null);
  const { claims } = shown;
  const statuses = inOwnWords(shown.statuses);
  if (claims.length === 0 && !gone) return null;
  return (
    <Section id="claims" title={t('claims')} count={claims.length}>
      <ul class="list">
        {claims.map((placed) => {
          const { item } = placed;
          const open = item.todos.filter(({ answeredBy }) => answeredBy.length === 0).length;
          return (
            <li key={item.id}>
              <Disclosure
                id={`claim-${item.id}`}
                called={opened === `claim:${item.id}`}
                row={
                  <span class="row-words">
                    <span class="row-name">
                      <q dir="auto">{clip(item.statement || item.target.quote, 120)}</q>
                    </span>
                    <span class="row-note">
                      {[
                        item.claimant && clip(item.claimant.name, 60),
                        statuses.find(({ id }) => id === item.status)?.label ?? item.status,
                        open > 0 && tn('claimOpen', open),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                }
              >
                {() => (
                  <ClaimEditor
                    placed={placed}
                    text={text}
                    statuses={statuses}
                    archive={shown.archive}
                    actions={actions}
                    onDeleted={setGone}
                  />
                )}
              </Disclosure>
            </li>
          );
        })}
      </ul>
      <p class="undo-line" role="status">
        {gone && (
          <>
            {t('claimDeleted')}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={() => void actions.saveClaim(gone, null).then(() => setGone(null))}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </Section>
  );
}
