import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Card, Fact } from '../lib/core/card';
import type { LiveSettings } from '../lib/core/live';
import type { PanelActions } from './contract';
import { AwaitedContext } from './Disclosure';
import { FACT_LABELS } from './fact-labels';
import { formatMonthYear, isOld, toWebLink } from './format';
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
  const { card, again } = useCard(id, actions.loadCard);
  // A wiki is asked for whom our own background knows to be meant, by the full name.
  const full = card?.status === 'ready' ? card.name : undefined;
  return (
    <>
      <OwnBackground card={card} name={name} again={again} />
      <LiveBackground id={id} name={full ?? name} live={live} lookUp={actions.lookUp} />
    </>
  );
}

/** Background that comes with the extension, loaded when first seen; null until it is there. */
function useCard(id: string, load: (id: string) => Promise<Card>): { card: Card | null; again: () => void } {
  const [card, setCard] = useState<Card | null>(null);
  const [attempt, setAttempt] = useState(0);
  const awaited = useContext(AwaitedContext);
  // Before the next frame: once the tables are there no card is seen waiting, and nothing jumps.
  useLayoutEffect(() => {
    let wanted = true; // an answer for a card that is gone is dropped
    setCard(null);
    awaited(
      load(id)
        .catch((error: unknown): Card => ({ status: 'failed', id, message: String(error) }))
        .then((loaded) => wanted && setCard(loaded)),
    );
    return () => {
      wanted = false;
    };
  }, [id, attempt]); // not `load`: it is the same question whoever hands it in
  return { card, again: () => setAttempt(attempt + 1) };
}

interface OwnBackgroundProps {
  readonly card: Card | null;
  readonly name: string;
  readonly again: () => void;
}

function OwnBackground({ card, name, again }: OwnBackgroundProps): JSX.Element {
  if (!card) {
    return (
      <div class="card" aria-busy="true">
        <span class="visually-hidden" role="status">
          {t('loadingCard')}
        </span>
        <Skeleton widths={[96, 54, 72, 66, 70, 60]} />
      </div>
    );
  }
  if (card.status === 'none') return <p class="card muted">{t('noCard')}</p>;
  if (card.status === 'failed') {
    return (
      <div class="card">
        <p role="alert">{t('cardFailed', card.message)}</p>
        <button type="button" class="quiet-button" onClick={again}>
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
  const dates = [...new Set(facts.flatMap(({ asOf }) => asOf ?? []))].toSorted();
  const [oldest] = dates;
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
        <dl class="card-facts">
          {facts.map((fact) => (
            <FactLine key={fact.label + fact.text} fact={fact} dated={dates.length > 1} />
          ))}
        </dl>
      )}
      {oldest && (
        <p class="card-old">
          {t(isOld(oldest, new Date()) ? 'cardOld' : 'cardSnapshot', formatMonthYear(oldest))}
        </p>
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

interface FactLineProps {
  readonly fact: Fact;
  /** With its own date: those of the card differ. */
  readonly dated: boolean;
}

/** A fact, in English as our tables have it, under its name in the reader's language. */
function FactLine({ fact: { label, text, asOf }, dated }: FactLineProps): JSX.Element {
  const known = Object.hasOwn(FACT_LABELS, label) ? FACT_LABELS[label] : undefined;
  return (
    <div>
      {known ? <dt>{t(known)}</dt> : <dt lang="en">{label}</dt>}
      <dd>
        <span lang="en">{text}</span>
        {dated && asOf && <span class="as-of"> {t('asOf', formatMonthYear(asOf))}</span>}
      </dd>
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
