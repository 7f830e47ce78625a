import type { JSX } from 'preact';
import type { Span } from '../lib/core/span';
import type { Source } from '../lib/digest/ledger';
import { clip } from './format';
import { t } from './i18n';
import { QuoteLink } from './QuoteLink';
import { ShortList } from './ShortList';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly jumpTo: (span: Span) => void;
}

/** Every source of the article with its words. */
export function SourceList({ sources, jumpTo }: SourceListProps): JSX.Element {
  return (
    <ul class="list source-list">
      {sources.map(({ kind, name, place, said, creditedTo }) => (
        <li key={`${kind} ${place?.start ?? said[0]?.place.start}`}>
          <p class="source-name">
            <span class={`source-dot source-${kind}`} aria-hidden="true" />
            <bdi>{name ? clip(name, 120) : t('noSource')}</bdi>
          </p>
          {creditedTo && <p class="source-credit">{t('laterGivenBy', clip(creditedTo, 80))}</p>}
          <ShortList items={said} keyOf={(quote) => String(quote.place.start)} first={3}>
            {(quote) => <QuoteLink quote={quote} jumpTo={jumpTo} />}
          </ShortList>
        </li>
      ))}
    </ul>
  );
}
