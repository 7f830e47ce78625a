import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../lib/core/analysis';
import type { PastOpen } from '../../../lib/core/past';
import { findAgain } from '../../../lib/digest/then-and-now';

const then = (words: string, left: PastOpen['left'] = ['byWhen', 'howMuch']): PastOpen => ({
  rule: 'commitment',
  words,
  about: [],
  left,
});

/** A promise that is all of a text; the words in brackets tell by when. */
const promise = (written: string): { text: string; now: Commitment } => {
  const text = written.replace(/[[\]]/g, '');
  const date = /\[(.+)\]/.exec(written);
  const what = { start: 0, end: text.length };
  const byWhen = date ? { start: date.index, end: date.index + (date[1]?.length ?? 0) } : null;
  return { text, now: { ...what, who: null, what, toward: null, byWhen, howMuch: null, instrument: null } };
};

describe('a promise that is met again', () => {
  it.each([
    ['agreed to deepen cooperation on cable security', 'will deepen their cooperation on cable security'],
    ['pledged to build four ferries', 'promised four ferries, to be built [by June]'],
    ['vowed to cut emissions from steel plants', 'committed to cutting the emissions of steel plants'],
    ['would send two patrol ships', 'said it would send two patrol ships [in May]'],
  ])('%s / %s', (earlier, written) => {
    const { text, now } = promise(written);
    expect(findAgain(text, [now], [then(earlier)]).size).toBe(1);
  });

  it.each([
    ['agreed to deepen cooperation on cable security', 'agreed to deepen the harbour'],
    ['pledged to build four ferries', 'pledged to build a school'],
    ['will work together', 'will work together'],
    ['promised to lower taxes on bread', 'promised to raise pensions'],
    ['would send two patrol ships', 'would send a letter'],
    ['vowed to protect the river', 'vowed to protect the border'],
    ['agreed to continue talks', 'agreed to continue talks'],
    ['agreed to deepen cooperation on trade', 'agreed to deepen cooperation on energy'],
    ['pledged to strengthen ties with Oslo', 'pledged to strengthen ties with Lima'],
    ['plans to open an embassy in Oslo', 'plans to close a mine in Peru'],
  ])('not the same: %s / %s', (earlier, written) => {
    const { text, now } = promise(written);
    expect(findAgain(text, [now], [then(earlier)]).size).toBe(0);
  });

  it('tells what has been said since, and what is open still', () => {
    const { text, now } = promise('promised four ferries, to be built [by June]');
    const [met] = findAgain(text, [now], [then('pledged to build four ferries')]).values();
    expect(met).toMatchObject({ answered: ['byWhen'], open: ['howMuch'] });
  });

  it('takes the most alike, and no absence for a promise', () => {
    const { text, now } = promise('will deepen cooperation on cable security');
    const other: Commitment = { ...now, end: 16, what: { start: 0, end: 24 } };
    const [met] = findAgain(text, [other, now], [then('deepen cooperation on cable security')]).values();
    expect(met?.now).toBe(now);
    const absence: PastOpen = { rule: 'absence', words: text, about: [] };
    expect(findAgain(text, [now], [absence]).size).toBe(0);
  });

  it('never throws on any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (earlier, written) => {
        const { text, now } = promise(written);
        for (const { words } of findAgain(text, [now], [then(earlier)]).values())
          expect(words.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
