import type { JSX } from 'preact';
import type { ChecklistItem } from '../lib/core/analysis';
import type { Span } from '../lib/core/span';
import { t, tn } from './i18n';
import { Jumper } from './Jumper';
import { Section } from './Section';
import { CHECKLIST_ANSWERS, CHECKLIST_QUESTIONS } from './words';
import './Checklist.css';

/** More than three things missing at once are a scolding, not a help. */
const MOST = 3;

interface ChecklistProps {
  readonly items: readonly ChecklistItem[];
  readonly jumpTo: (span: Span) => void;
}

/** Questions that the article as a whole leaves open, and on demand those it answers. */
export function Checklist({ items, jumpTo }: ChecklistProps): JSX.Element | null {
  if (items.length === 0) return null;
  const missing = items.filter(({ status }) => status === 'missing').slice(0, MOST);
  const rest = items.filter((item) => !missing.includes(item));
  return (
    <Section id="checklist" title={t('wholeArticle')}>
      {missing.length === 0 ? (
        <p class="muted">{t('nothingMissing')}</p>
      ) : (
        <ul class="list checklist">
          {missing.map((item) => (
            <Question key={item.id} item={item} jumpTo={jumpTo} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details class="more">
          <summary>{tn('otherQuestions', rest.length)}</summary>
          <ul class="list checklist">
            {rest.map((item) => (
              <Question key={item.id} item={item} jumpTo={jumpTo} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Question({ item, jumpTo }: { readonly item: ChecklistItem } & Pick<ChecklistProps, 'jumpTo'>) {
  const question = t(CHECKLIST_QUESTIONS[item.id]);
  return (
    <li class={`question answer-${item.status === 'n/a' ? 'none' : item.status}`}>
      <span class="question-words">{question}</span>
      <span class="answer">{t(CHECKLIST_ANSWERS[item.status])}</span>
      <Jumper
        spans={once(item.evidence)}
        name={question}
        single={item.status === 'missing' ? t('comesNearest') : undefined}
        jumpTo={jumpTo}
      />
    </li>
  );
}

/** Each place once. */
const once = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values(),
];
