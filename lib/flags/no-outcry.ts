import { type ClauseReading, sentenceOf } from '../language/clause';
import { nouns } from '../language/inflect';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

/** How many words may describe a group that is pointed at. */
const DESCRIBING = 3;

/** "These rich growers were upset": those met before; "the baker turned politician called for it": one who is. */
export const isPointedAt = ({ tokens }: ClauseReading, { first }: Match): boolean => {
  if (wordOf(tokens[first - 1]) === 'turned' && !tokens[first]?.tags.has('Plural')) return true;
  let at = first - 1;
  while (at >= first - DESCRIBING && (tokens[at]?.tags.has('Adjective') || tokens[at]?.tags.has('Noun')))
    at -= 1;
  return /^(?:these|those|such)$/.test(wordOf(tokens[at]));
};

/** "(the figures generally considered the best)": a word explained between brackets, on which no claim rests. */
export const isGloss = (reading: ClauseReading, { first }: Match): boolean => {
  const token = reading.tokens[first];
  if (!/^(?:considered|regarded|seen|viewed)$/.test(wordOf(token))) return false;
  return /\([^()]*$/.test(reading.text.slice(sentenceOf(reading, first).start, token?.start));
};

/** What a place mourns or takes fright at. */
const LOSS = nouns(
  'murder killing death shooting stabbing attack massacre bombing crash accident disaster tragedy suicide fire flood earthquake storm explosion kidnapping rape arson crime slaying loss',
);

/** "The fire shocked the town": a scene, and no view of anything. */
export const isGrief = ({ tokens, verbs: groups, verbAt }: ClauseReading, { first }: Match): boolean =>
  /^(?:shock|stun)/.test(wordOf(tokens[first])) &&
  LOSS.has(wordOf(tokens[groups[verbAt[first] ?? -1]?.subject?.head ?? -1]));

/** "As stated in the audit, …": whose words they are is told. */
export const isAsStated = (reading: ClauseReading, { first }: Match): boolean =>
  /^["“]?As (?:stated|noted|argued|written|described|explained|set out|laid out) (?:in|by) [^,]{0,60}, /.test(
    reading.text.slice(sentenceOf(reading, first).start, reading.tokens[first]?.start),
  );
