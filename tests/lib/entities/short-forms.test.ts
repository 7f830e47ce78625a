import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find';
import { parse } from '../../../lib/language/parse';

/** How often each organisation is named, by its name. */
const counts = (text: string): Record<string, number> =>
  Object.fromEntries(
    findEntities({ text }, parse(text))
      .entities.filter(({ kind }) => kind === 'organization')
      .map(({ name, count }) => [name, count]),
  );

describe('what is called by the last word of its name', () => {
  it.each<[string, Record<string, number>]>([
    [
      'The European Court of Justice ruled against Poland. The Court said the law breached the treaty.',
      { 'European Court of Justice': 2 },
    ],
    [
      'The Supreme Court ruled on Friday. Chief Justice Roberts wrote for the Court. It was the Court’s last day.',
      { 'Supreme Court': 3 },
    ],
    [
      'The Bank of England kept rates at 4%. In its report the Bank said growth would slow.',
      { 'Bank of England': 2 },
    ],
    ['The Federal Reserve met. The Fed held rates, and the Fed will meet again.', { 'Federal Reserve': 3 }],
    [
      'The European Commission fined the firm. The firm said that the Commission was wrong.',
      { 'European Commission': 2 },
    ],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each<[string, string, number]>([
    // two may be meant
    [
      'The Supreme Court of India heard the case after the Delhi High Court. The judges of the Court rose at noon.',
      'Supreme Court of India',
      1,
    ],
    // no name: in small letters, or of something else
    ['The Supreme Court ruled on Friday. It was the court that he had feared.', 'Supreme Court', 1],
    ['The Bank of England kept rates. She sat on the Bank Street side of the square.', 'Bank of England', 1],
    ['The World Bank lent a million. He went to a bank, then to the river.', 'World Bank', 1],
    // before it was introduced
    ['He thanked the Court for its time. The Supreme Court ruled on Friday.', 'Supreme Court', 1],
    // a headline
    ['The Supreme Court ruled on Friday.\n\nWhat the Court Said', 'Supreme Court', 1],
  ])('not in %j', (text, name, count) => {
    expect(counts(text)[name]).toBe(count);
  });
});
