import { overlaps } from '../../core/span';
import { type ClauseReading, tokenAt } from '../../language/clause';
import { breakAfter } from '../../language/words';
import type { Candidate, Gate } from '../gate';

/** Where two candidates share words the first rule of the list wins, and of one rule the one found first, but a grey one gives way to any that is shown. A promise asks for what it is to hand out, too. */
export const precedence: Gate = (candidates, reading) => {
  const kept = new Map<number, Candidate[]>();
  const isGrey = ({ severity }: Candidate): boolean => severity === 1;
  const ranked = [...candidates.filter((one) => !isGrey(one)), ...candidates.filter(isGrey)];
  return ranked.filter((candidate) => {
    const beside = kept.get(candidate.sentence) ?? [];
    if (beside.some((other) => overlaps(other, candidate) || isPromised(reading, other, candidate)))
      return false;
    kept.set(candidate.sentence, [...beside, candidate]);
    return true;
  });
};

/** "Will work to give the weavers | the tools needed": an empty word in the clause of a promise is part of what is promised. */
function isPromised(reading: ClauseReading, promise: Candidate, { rule, start }: Candidate): boolean {
  if (promise.rule !== 'commitment' || rule !== 'placeholder' || promise.end > start) return false;
  const to = tokenAt(reading, start);
  for (let at = tokenAt(reading, promise.end - 1); at < to; at += 1)
    if (breakAfter(reading, at)) return false;
  return true;
}
