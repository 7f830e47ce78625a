import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../lib/core/card';
import type { LiveSettings } from '../lib/core/live';
import type { PanelActions } from './contract';
import { toWebLink } from './format';
import { t } from './i18n';
import { LiveBackground } from './LiveBackground';
import { Skeleton } from './Skeleton';
import './CardView.css';

interface CardViewProps {
  readonly id: string;
  readonly name: string;
  readonly live: LiveSettings;
  readonly actions: Pick<PanelActions, 'loadCard' | 'lookUp'>;
}

/** Background for an entity or theme: what Readout itself holds, then what the reader's wiki says where that is allowed. */
export function CardView({ id, name, live, actions }: CardViewProps): JSX.Element {
  return (
    <>
      <OwnBackground id={id} load={actions.loadCard} />
      <LiveBackground id={id} name={name} live={live} lookUp={actions.lookUp} />
    </>
  );
}

interface OwnBackgroundProps {
  readonly id: string;
  readonly load: (id: string) => Promise<Card>;
}

/** Background that comes with the extension, loaded when first seen. */
function OwnBackground({ id, load }: OwnBackgroundProps): JSX.Element {
  const [card, setCard] = useState<Card | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true; // an answer for a card that is gone is dropped
    setCard(null);
    load(id)
      .catch((error: unknown): Card => ({ status: 'failed', id, message: String(error) }))
      .then((loaded) => wanted && setCard(loaded));
    return () => {
      wanted = false;
    };
  }, [id, attempt]); // not `load`: it is the same question whoever hands it in

  if (!card) {
    return (
      <div class="card" aria-busy="true">
        <span class="visually-hidden" role="status">
          {t('loadingCard')}
        </span>
        <Skeleton widths={[96, 88, 54]} />
      </div>
    );
  }
  if (card.status === 'none') return <p class="card muted">{t('noCard')}</p>;
  if (card.status === 'failed') {
    return (
      <div class="card">
        <p role="alert">{t('cardFailed', card.message)}</p>
        <button type="button" class="quiet-button" onClick={() => setAttempt(attempt + 1)}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  return <ReadyCard card={card} />;
}

function ReadyCard({ card }: { readonly card: Extract<Card, { status: 'ready' }> }): JSX.Element {
  const { summary, facts, source } = card;
  const link = toWebLink(source.url);
  return (
    <div class="card">
      {summary && <p class="card-summary">{summary}</p>}
      {facts.length > 0 && (
        <dl class="card-facts">
          {facts.map(({ label, text, asOf }) => (
            <div key={label + text}>
              <dt>{label}</dt>
              <dd>
                {text}
                {asOf && <span class="as-of"> {t('asOf', asOf)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="card-source">
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {source.name}
          </a>
        ) : (
          source.name
        )}
        {source.licence && ` · ${source.licence}`}
      </p>
    </div>
  );
}
