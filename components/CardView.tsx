import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card, Fact } from '../lib/core/card';
import type { LiveSettings } from '../lib/core/live';
import type { PanelActions } from './contract';
import { formatMonth, isOld, toWebLink } from './format';
import { t, uiLanguage } from './i18n';
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
      <OwnBackground id={id} name={name} load={actions.loadCard} />
      <LiveBackground id={id} name={name} live={live} lookUp={actions.lookUp} />
    </>
  );
}

interface OwnBackgroundProps {
  readonly id: string;
  readonly name: string;
  readonly load: (id: string) => Promise<Card>;
}

/** Background that comes with the extension, loaded when first seen. */
function OwnBackground({ id, name, load }: OwnBackgroundProps): JSX.Element {
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
  return <ReadyCard card={card} called={name} />;
}

interface ReadyCardProps {
  readonly card: Extract<Card, { status: 'ready' }>;
  /** As the article calls it. */
  readonly called: string;
}

function ReadyCard({ card, called }: ReadyCardProps): JSX.Element {
  const { name, summary, facts, source } = card;
  const old = oldestOf(facts);
  const link = toWebLink(source.url);
  return (
    <div class="card">
      {name && !isCalled(name, called) && (
        <p class="card-name" lang="en">
          {name}
        </p>
      )}
      {summary && (
        <p class="card-summary" lang="en">
          {summary}
        </p>
      )}
      {facts.length > 0 && (
        <dl class="card-facts" lang="en">
          {facts.map(({ label, text, asOf }) => (
            <div key={label + text}>
              <dt>{label}</dt>
              <dd>
                {text}
                {asOf && (
                  <span class="as-of" lang={uiLanguage()}>
                    {' '}
                    {t('asOf', asOf)}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {old && isOld(old, new Date()) && <p class="card-old">{t('cardOld', formatMonth(old))}</p>}
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

/** Whether the article itself calls it so, but for case and a leading article. */
const isCalled = (name: string, called: string): boolean => {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[.\s-]/g, '');
  return bare(called) === bare(name);
};

/** Until when the oldest of these facts was looked after; none where they give no date. */
const oldestOf = (facts: readonly Fact[]): string | undefined =>
  facts.flatMap(({ asOf }) => (asOf ? [asOf] : [])).toSorted()[0];
