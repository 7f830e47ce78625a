import type { ClauseReading } from '../language/clause';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';
import { hasItsComplement, isBesideQuote } from './complement';
import { FEEL, JUDGE, PHRASAL, PHRASAL_FORMS, SAY, SHOW, STAND, THINK, UTTER } from './verbs';

/** What a verb does as a cue. */
export type CueKind = 'say' | 'think' | 'judge' | 'show';

/** What a verb does as a cue, or null. */
export function cueKindOf(reading: ClauseReading, verb: VerbGroup): CueKind | null {
  const word = wordOf(reading.tokens[verb.head]);
  if (UTTER.has(word) && isBesideQuote(reading, verb)) return 'say';
  if (isPhrasal(reading, verb, word)) return SAY.has(word) ? 'say' : 'judge';
  if (!hasItsComplement(reading, verb, word)) return null;
  if (SAY.has(word)) return 'say';
  if (SHOW.has(word)) return 'show';
  if (THINK.has(word) || FEEL.has(word)) return 'think';
  return JUDGE.has(word) || STAND.has(word) ? 'judge' : null;
}

/** Whether the verb's own word follows: "points | out". */
function isPhrasal({ tokens }: ClauseReading, verb: VerbGroup, word: string): boolean {
  const after = PHRASAL.get(PHRASAL_FORMS.get(word) ?? '');
  return after?.has(wordOf(tokens[verb.head + 1])) ?? false;
}

/** Whether a cue tells of a feeling or a stand by deed, not of what somebody passes on. */
export const isStance = ({ tokens }: ClauseReading, { head }: VerbGroup): boolean => {
  const word = wordOf(tokens[head]);
  return FEEL.has(word) || STAND.has(word);
};
