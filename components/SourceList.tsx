import type { JSX } from 'preact';
import type { Source } from '../lib/digest/ledger';
import type { PanelActions } from './contract';
import { clip } from './format';
import { t } from './i18n';
import { JumpLink } from './JumpLink';
import { QuoteLine } from './QuoteLine';
import { ShortList } from './ShortList';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly actions: Pick<PanelActions, 'jumpTo' | 'startClaim'>;
}

/** Every source of the article with its words. */
export function SourceList({ sources, actions }: SourceListProps): JSX.Element {
  return (
    <ul class="list source-list">
      {sources.map(({ kind, name, place, said, creditedTo }) => (
        <li key={`${kind} ${place?.start ?? said[0]?.place.start}`}>
          <p class="source-name">
            <span class={`source-dot source-${kind}`} aria-hidden="true" />
            <bdi>{name ? clip(name, 120) : t('noSource')}</bdi>
          </p>
          {creditedTo && (
            <p class="source-credit">
              <JumpLink spans={[creditedTo.place]} jumpTo={actions.jumpTo}>
                {t('laterGivenBy', clip(creditedTo.name, 80))}
              </JumpLink>
            </p>
          )}
          <ShortList items={said} keyOf={(quote) => String(quote.place.start)} first={3}>
            {(quote) => <QuoteLine quote={quote} actions={actions} />}
          </ShortList>
        </li>
      ))}
    </ul>
  );
}
