import type { Span } from '../core/span';
import { type ClauseReading, spanOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { NounGroup } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';
import { relativeBefore } from './noun-phrase';

/** "He’s saying": the pronoun stands in the verb's own first word. */
export const isContracted = ({ tokens }: ClauseReading, verb: VerbGroup): boolean =>
  /^(?:i|you|he|she|we|they|who)['’](?:s|re|m|ve|ll|d)$/.test(tokens[verb.first]?.normal ?? '');

/** The words of a source, with the "who" of "the aide, who said". */
export const spansOf = (reading: ClauseReading, verb: VerbGroup, source: NounGroup): Span[] => [
  isContracted(reading, verb) && source.first === verb.first
    ? { start: reading.tokens[verb.first]?.start ?? 0, end: apostropheOf(reading, verb) }
    : spanOf(reading, source.first, source.last),
  ...relativeOf(reading, verb),
];

/** "who" of "the aide who also said". */
function relativeOf(reading: ClauseReading, verb: VerbGroup): Span[] {
  const at = relativeBefore(reading, verb.first);
  return at < 0 || wordOf(reading.tokens[at]) === 'whom' ? [] : [spanOf(reading, at, at + 1)];
}

/** The words of a cue, without a pronoun in its first. */
export const cueOf = (reading: ClauseReading, verb: VerbGroup): Span => {
  const span = spanOf(reading, verb.first, verb.last);
  return isContracted(reading, verb) ? { start: apostropheOf(reading, verb), end: span.end } : span;
};

const apostropheOf = ({ tokens }: ClauseReading, verb: VerbGroup): number => {
  const token = tokens[verb.first] as Token;
  return token.start + token.text.search(/['’]/);
};
