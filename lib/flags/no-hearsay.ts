import type { Attribution } from '../core/analysis';
import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';
import { isAnswerable, saidIn } from './said';

/** Whether a word of hearsay passes nothing on where it stands, or the words around it tell who does. */
export const isNoHearsay = (
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean =>
  hasAgent(reading, match) ||
  isDue(reading, match) ||
  isDenied(reading, match) ||
  isFolklore(reading, match) ||
  isDoubted(reading, match) ||
  isAccordingTo(reading, match) ||
  isCharged(reading, match) ||
  isTold(reading, match, attributions);

/** "… by the police": somebody believes it after all. */
const hasAgent = (reading: ClauseReading, { first, last }: Match): boolean =>
  BE_FORMS.test(wordOf(reading.tokens[first])) &&
  [last, last + 1, last + 2, last + 3].some((at) => wordOf(reading.tokens[at]) === 'by');

/** "Leaks should be reported to the desk": what is to be done. */
const isDue = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first]) === 'be' && /^(?:should|must|can|may|to|shall)$/.test(wordOf(tokens[first - 1]));

/** "Nobody has shown how she supposedly got rich": the writer passes nothing on, and doubts it. */
const isDoubted = (reading: ClauseReading, { first }: Match): boolean =>
  /^(?:supposedly|allegedly|reportedly|ostensibly|purportedly)$/.test(wordOf(reading.tokens[first])) &&
  /\b(?:no|not|nobody|nothing|never|none|neither|without)\b|n[’']t\b/i.test(
    reading.text.slice(sentenceOf(reading, first).start, reading.tokens[first]?.start),
  ) &&
  reading.tokens
    .slice(Math.max(0, first - ASKED), first)
    .some((token) => /^(?:how|why|what|where|when|whether|who)$/.test(wordOf(token)));
/** How far before "supposedly" the question stands that it belongs to. */
const ASKED = 4;

/** "Reportedly …, according to a reporter": the sentence says who reports it. */
const isAccordingTo = (reading: ClauseReading, { first }: Match): boolean => {
  const { start, end } = sentenceOf(reading, first);
  return (
    /^(?:reportedly|allegedly)$/.test(wordOf(reading.tokens[first])) &&
    /\baccording to\b/.test(reading.text.slice(start, end))
  );
};

/** "“We are allegedly about to strike”": in a quotation the speaker keeps the charge at a distance. */
const isDenied = (reading: ClauseReading, { first }: Match): boolean =>
  /^(?:allegedly|apparently)$/.test(wordOf(reading.tokens[first])) && isQuotedAt(reading, first);

/** "Is believed to bring good luck": a creed, and its people hold it. */
const isFolklore = ({ text, tokens }: ClauseReading, { last }: Match): boolean =>
  /^ ?(?:to )?(?:bring|ward off|keep away|symboli[sz]e|represent|embody|possess) (?:\p{L}+ )?(?:luck|fortune|evil|spirits|ghosts|happiness|prosperity|wealth|powers|souls?|protection|harmony)\b/u.test(
    text.slice(tokens[last - 1]?.end),
  );

/** "Is not thought to do harm, the authors said": somebody passes it on after all. */
const isTold = (reading: ClauseReading, match: Match, attributions: readonly Attribution[]): boolean => {
  const span = spanOf(reading, match.first, match.last);
  return (
    BE_FORMS.test(wordOf(reading.tokens[match.first])) &&
    saidIn(reading, attributions, span).some((said) => !said.stance && isAnswerable(said))
  );
};

const BE_FORMS = /^(?:is|are|was|were|been|being)$/;

/** "Allegedly" in a story of a charge: the charge says who alleges it. */
const isCharged = (reading: ClauseReading, { first }: Match): boolean => {
  if (!/^alleged(?:ly)?$/.test(wordOf(reading.tokens[first]))) return false;
  const sentence = reading.tokens[first]?.sentence ?? 0;
  const from = reading.sentences[sentence - 1]?.start ?? 0;
  const to = reading.sentences[sentence + 1]?.end ?? reading.text.length;
  return /\b(?:charged|charges|indict\w+|prosecut\w+|police (?:said|say|report)|lawsuit|sued|court|arrest\w+|investigators?|according to|trial|complaint|impeach\w+|hearing|accus\w+|extradit\w+)\b/i.test(
    reading.text.slice(from, to),
  );
};
