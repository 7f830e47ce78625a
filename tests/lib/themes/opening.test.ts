import { describe, expect, it } from 'vitest';
import { doubtOpening, splitHeadline, weighObituary } from '../../../lib/themes/opening';

describe('a life remembered', () => {
  it.each([
    'Ada Lindgren, 91, a Voice of the Radio Years',
    'Otto Reyes, Painter of Harbors, 88',
    'Otto Reyes, Who Painted Harbors, Is Dead at 88',
    'Otto Reyes, Painter of Harbors, Dies',
    'A Chemist Who Loved Riddles Dies in Basel',
    'Mary-Jane O’Hara Dies at 102',
  ])('begins so: %s', (headline) => {
    expect(weighObituary(headline, '')).toBeGreaterThan(0);
  });

  it('is told in the first sentence too', () => {
    const text = 'Leo Marsh, a former chairman who built the bank, died on March 3 at his home in Ohio.';
    expect(weighObituary('', text)).toBeGreaterThan(0);
  });

  it.each([
    'Bill on Ports Dies in Senate',
    'Soldier, 20, Dies in Convoy Attack',
    'Senate Passes Farm Bill, 62-35',
    'Treaty That Took Ten Years Is Dead, Aides Say',
    'Peace Talks Are Dead, Envoy Says',
    'Jane Doe, 34, Wins Council Seat',
    'Six Die as Mine Collapses',
  ])('does not begin so: %s', (headline) => {
    expect(weighObituary(headline, 'He died in prison, and ministers want an inquiry.')).toBe(0);
  });
});

describe('a story told rather than news reported', () => {
  const doubt = (text: string): number => {
    const { headline, below } = splitHeadline('', text);
    return doubtOpening(headline, below);
  };

  it('keeps its articles, speaks of who someone is and goes on about them', () => {
    const told = [
      'Tailor Wins Prize. The jury voted twice.',
      'A Tailor Wins a Prize. The jury voted twice.',
      'A Tailor Wins a Prize. She had told no one.',
      'A Tailor Who Sews at Night. She had told no one.',
    ].map(doubt);
    expect(told[0]).toBe(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBeGreaterThan(2);
  });

  it.each([
    'Senate Votes to Cut Farm Aid. Bill goes to the president.',
    'A Nation Challenged: The Military. Troops arrive at the border.',
    'Who Pays for the Levee? States and Washington quarrel.',
    'Ministers Meet in Geneva. Both are expected to sign.',
  ])('is not what news is: %s', (text) => {
    expect(doubt(text)).toBe(0);
  });

  it('takes a long first sentence for no headline', () => {
    const sentence =
      'A man who had been waiting for his brother at the station of the small northern town since Friday morning was hurt.';
    expect(splitHeadline('', sentence).headline).toBe('');
    expect(splitHeadline('A Title', sentence).headline).toBe('A Title');
  });
});
