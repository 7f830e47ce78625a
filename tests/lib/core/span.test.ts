import { describe, expect, it } from 'vitest';
import { bySpan, contains, overlaps, type Span } from '../../../lib/core/span';

const span = ([start, end]: readonly [number, number]): Span => ({ start, end });

describe('spans', () => {
  it.each([
    [[0, 5], [5, 9], false, false],
    [[0, 5], [4, 9], true, false],
    [[0, 9], [4, 5], true, true],
    [[0, 9], [0, 9], true, true],
    [[4, 5], [0, 9], true, false],
    [[0, 9], [9, 9], false, true],
    [[0, 2], [7, 9], false, false],
  ] as const)('%j and %j: overlap %j, the first holds the second %j', (a, b, overlap, hold) => {
    expect(overlaps(span(a), span(b))).toBe(overlap);
    expect(overlaps(span(b), span(a))).toBe(overlap);
    expect(contains(span(a), span(b))).toBe(hold);
  });

  it('are sorted as they stand in the text, the longer of two first', () => {
    const sorted = (
      [
        [4, 5],
        [0, 2],
        [4, 9],
        [0, 9],
      ] as const
    )
      .map(span)
      .sort(bySpan);
    expect(sorted.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [0, 2],
      [4, 9],
      [4, 5],
    ]);
  });
});
