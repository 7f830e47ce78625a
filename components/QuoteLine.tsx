import type { JSX } from 'preact';
import type { Quote } from '../lib/digest/quotes';
import type { PanelActions } from './contract';
import { clip } from './format';
import { Icon } from './Icon';
import { t } from './i18n';
import { JumpLink } from './JumpLink';
import './QuoteLine.css';

interface QuoteLineProps {
  readonly quote: Quote;
  readonly actions: Pick<PanelActions, 'jumpTo' | 'startClaim'>;
}

/** What somebody said, in quotation marks where the article has them, leading to its place; it can be checked. */
export function QuoteLine({ quote, actions }: QuoteLineProps): JSX.Element {
  const words = clip(quote.text, 200);
  const label = t('claimStartOn', clip(quote.text, 80));
  return (
    <div class="quote-line">
      <JumpLink spans={[quote.place]} jumpTo={actions.jumpTo}>
        {quote.how && <span class="quote-how">{clip(quote.how, 40)} </span>}
        {quote.direct ? <q dir="auto">{words}</q> : <bdi>{words}</bdi>}
      </JumpLink>
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={t('claimStart')}
        onClick={() => void actions.startClaim(quote.place, [])}
      >
        <Icon name="check" size={14} />
      </button>
    </div>
  );
}
