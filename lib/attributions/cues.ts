import type { ClauseReading } from '../language/clause';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { hasItsComplement, isBesideQuote, isTakenAs } from './complement';
import { FEEL, JUDGE, PHRASAL, PHRASAL_FORMS, SAY, SHOW, STAND, THINK, UTTER } from './verbs';

/** What a verb does as a cue. */
export type CueKind = 'say' | 'think' | 'judge' | 'show';

/** What a verb does as a cue, or null. */
export function cueKindOf(reading: ClauseReading, verb: VerbGroup): CueKind | null {
  const word = wordOf(reading.tokens[verb.head]);
  if (UTTER.has(word) && isBesideQuote(reading, verb)) return 'say';
  if (isPhrasal(reading, verb, word)) return SAY.has(word) || tells(word) ? 'say' : 'judge';
  if (isTakenAs(reading, verb, word)) return 'judge';
  if (!hasItsComplement(reading, verb, word)) return null;
  if (SAY.has(word)) return 'say';
  if (SHOW.has(word)) return 'show';
  if (THINK.has(word) || FEEL.has(word)) return 'think';
  return JUDGE.has(word) || STAND.has(word) ? 'judge' : null;
}

/** Phrases that bring words out, which may stand before them: "…, he points out". */
const tells = (word: string): boolean =>
  /^(?:point|shoot|fire|hit|put|chime)$/.test(PHRASAL_FORMS.get(word) ?? '');

/** Whether the verb's own word follows: "points | out". */
export function isPhrasal(reading: ClauseReading, verb: VerbGroup, word: string): boolean {
  const base = PHRASAL_FORMS.get(word) ?? '';
  if (!PHRASAL.get(base)?.has(wordOf(reading.tokens[particleAt(reading, verb)]))) return false;
  if (/^(?:shoot|fire|hit|strike)$/.test(base)) return wordOf(reading.tokens[verb.head + 2]) !== 'at';
  return (
    base !== 'put' ||
    breakAfter(reading, verb.head + 1) ||
    isBesideQuote(reading, verb) ||
    wordOf(reading.tokens[(verb.subject?.first ?? 0) - 1]) === 'as'
  );
}

/** Where the word that makes a phrase of a verb stands: right after it, or after how it was done ("spoke briefly of"). */
const particleAt = (reading: ClauseReading, { head }: VerbGroup): number => {
  const next = reading.tokens[head + 1];
  const between = next && (isAdverb(next) || next.tags.has('Cardinal')) && !breakAfter(reading, head + 1);
  return between && !/^(?:out|back|up|down|off|in)$/.test(wordOf(next)) ? head + 2 : head + 1;
};

/** The cue's words: a verb with the word that makes it one. */
export const withParticle = (reading: ClauseReading, verb: VerbGroup): VerbGroup =>
  verb.last === verb.head + 1 && isPhrasal(reading, verb, wordOf(reading.tokens[verb.head]))
    ? { ...verb, last: particleAt(reading, verb) + 1 }
    : verb;

/** Whether a cue tells of a feeling or a stand by deed, not of what somebody passes on. */
export const isStance = ({ tokens }: ClauseReading, { head }: VerbGroup): boolean => {
  const word = wordOf(tokens[head]);
  return FEEL.has(word) || STAND.has(word);
};
