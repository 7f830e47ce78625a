import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighNames } from '../../../../lib/entities/tagger/certainty';
import { LABEL_COUNT, mayFollow, toRuns } from '../../../../lib/entities/tagger/labels';

const LENGTH = 3;
const number = fc.integer({ min: -40, max: 40 }).map((value) => value / 10);
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });

/** Every labelling that is allowed. */
function allLabellings(length: number): number[][] {
  if (length === 0) return [[]];
  return allLabellings(length - 1).flatMap((head) =>
    Array.from({ length: LABEL_COUNT }, (_, label) => label)
      .filter((label) => mayFollow(head.at(-1) ?? 0, label))
      .map((label) => [...head, label]),
  );
}

describe('weighNames', () => {
  it('gives what counting all labellings gives', () => {
    const labellings = allLabellings(LENGTH);
    fc.assert(
      fc.property(
        numbers(LENGTH * LABEL_COUNT),
        numbers((LABEL_COUNT + 1) * LABEL_COUNT),
        fc.constantFrom(...labellings),
        (scores, transitions, chosen) => {
          const weightOf = (labels: readonly number[]): number =>
            Math.exp(
              labels.reduce(
                (sum, label, at) =>
                  sum +
                  (scores[at * LABEL_COUNT + label] ?? 0) +
                  (transitions[((labels[at - 1] ?? -1) + 1) * LABEL_COUNT + label] ?? 0),
                0,
              ),
            );
          const total = labellings.reduce((sum, labels) => sum + weightOf(labels), 0);
          const weigh = weighNames(Float32Array.from(scores), LENGTH, Float32Array.from(transitions), 1);
          for (const run of toRuns(chosen)) {
            const same = labellings.filter((labels) =>
              toRuns(labels).some(
                (own) => own.first === run.first && own.last === run.last && own.kind === run.kind,
              ),
            );
            const share = same.reduce((sum, labels) => sum + weightOf(labels), 0) / total;
            expect(weigh(run.first, run.last, chosen)).toBeCloseTo(share, 5);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is less sure by its own measure, and never of another answer', () => {
    const scores = Float32Array.from({ length: LABEL_COUNT }, (_, label) => (label === 1 ? 3 : 0));
    const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
    const [sure, sober] = [weighNames(scores, 1, transitions, 1), weighNames(scores, 1, transitions)];
    expect(sober(0, 1, [1])).toBeLessThan(sure(0, 1, [1]));
    expect(sober(0, 1, [1])).toBeGreaterThan(sober(0, 1, [3]));
  });
});
