import { type ClauseReading, isQuotedAt } from '../language/clause';
import { verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { canSpeak, type Source } from './noun-phrase';

/** Verbs that only say how or when something is done: "went on to say", "is trying to show". */
const MANNER = verbs(
  'go try attempt begin start continue come appear seem tend struggle use take rush return hasten pause live fail work move proceed get step',
);

/** Adjectives likewise: "was quick to praise", "are likely to say". */
const READY =
  /^(?:likely|unlikely|quick|slow|ready|eager|right|correct|wrong|first|latest|last|careful|free|willing|unwilling|reluctant|able|unable|keen)$/;

/** The speaker of an infinitive that only its manner keeps from being the main verb. */
export function sourceOfInfinitive(reading: ClauseReading, verb: VerbGroup, index: number): Source | null {
  const { tokens } = reading;
  const matrix = reading.verbs[index - 1];
  if (!matrix?.subject || tokens[matrix.head]?.sentence !== tokens[verb.head]?.sentence) return null;
  if (matrix.infinitive || matrix.passive || isQuotedAt(reading, matrix.head)) return null;
  if (verb.first - matrix.last > 6) return null;
  for (let at = matrix.last - 1; at + 1 < verb.first; at += 1) if (breakAfter(reading, at)) return null;
  const manner = MANNER.has(wordOf(tokens[matrix.head]));
  const ready = READY.test(wordOf(tokens[verb.first - 1]));
  if ((!manner && !ready) || verb.passive || wordOf(tokens[matrix.subject.head]) === 'it') return null;
  return canSpeak(reading, matrix.subject) ? { ...matrix.subject, inverted: false } : null;
}
