import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

/** What the law lets happen is no forecast. */
const LEGAL =
  /^(?:laws?|rules?|regulations?|statutes?|clauses?|provisions?|contracts?|courts?|judges?|jury|juries)$/;
/** Nor is what medicine holds possible: "kelp may help lower blood pressure". */
const MEDICAL =
  /\b(?:blood|cancer|diseases?|symptoms?|patients?|infections?|vitamins?|diets?|doses?|drugs?|inflammation|immune|skin|sleep|muscles?|brain|pregnan\p{L}+)\b/iu;
const MEDICAL_EFFECT =
  /^(?:help|cause|lead|reduce|increase|affect|improve|raise|lower|prevent|worsen|result|boost)$/;

/** "May be less useful than is often claimed": a word on how things are, not on what will come. */
const QUALIFIES =
  /^(?:less|more|better|worse|bigger|smaller|easier|harder|higher|lower|fewer)\b[^,.;]{0,40} than (?:is |was |it |they |many |some |most |people )?(?:\p{L}{1,12} ){0,3}(?:claimed|portrayed|thought|assumed|believed|supposed|suggested|realised|realized|think|assume|believe|realise|realize|seems?|appears?|looks?)\b/u;

/** "Is expected to last nine days": a schedule. */
const LASTS =
  /^(?:last|take) (?:for )?(?:about |around |up to |at least |roughly )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:hours?|days?|weeks?|months?|minutes?)\b/u;

/** "May result from mould": a cause. "May have been the first, but …": granted. "Charges that might have arisen": any there are. */
export function isNoForecast(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, text } = reading;
  const { start, end } = sentenceOf(reading, first);
  if (wordOf(tokens[first]) === 'may') {
    const subject = tokens[reading.verbs[reading.verbAt[first] ?? -1]?.subject?.head ?? -1];
    if (subject && LEGAL.test(wordOf(subject))) return true;
    if (MEDICAL.test(text.slice(start, end)) && MEDICAL_EFFECT.test(wordOf(tokens[first + 1]))) return true;
  }
  if (LASTS.test(text.slice(tokens[last - 1]?.start, end))) return true;
  if (isLifetime(reading, first, last, end) || QUALIFIES.test(text.slice(tokens[last - 1]?.start, end)))
    return true;
  if (wordOf(tokens[last]) === 'from' && /^(?:result|arise)$/.test(wordOf(tokens[last - 1]))) return true;
  if (!tokens.slice(first, last).some((token) => wordOf(token) === 'have')) return false;
  return (
    wordOf(tokens[first - 1]) === 'that' || /^[^.;]*,? but\b/.test(text.slice(tokens[last - 1]?.end, end))
  );
}

/** "Ovens are expected to last for years": what holds of any of a kind; "the talks are expected to last" is foreseen. */
function isLifetime(
  { tokens, verbs, verbAt, text }: ClauseReading,
  first: number,
  last: number,
  end: number,
): boolean {
  const subject = verbs[verbAt[first] ?? -1]?.subject;
  return (
    subject !== undefined &&
    /^last (?:for )?(?:\p{L}{1,12} ){0,4}(?:years|decades|generations|lifetime)\b/u.test(
      text.slice(tokens[last - 1]?.start, end),
    ) &&
    Boolean(tokens[subject.head]?.tags.has('Plural')) &&
    !tokens.slice(subject.first, subject.head).some(({ tags }) => tags.has('Determiner'))
  );
}
