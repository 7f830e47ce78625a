import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/language/clause';
import { words } from '../../../lib/language/inflect';
import { parse } from '../../../lib/language/parse';
import { findMatches, indexPatterns, pattern } from '../../../lib/language/pattern';

const matches = (source: string, text: string): string[] => {
  const reading = clausesOf({ ...parse(text), mentions: [], entities: [], article: { text } });
  const classes = { BROAD: new Set(words('broad far-reaching not-too-distant')) };
  return findMatches(reading, indexPatterns([pattern(source, classes)])).map(({ first, last }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end),
  );
};

describe('a pattern', () => {
  it.each([
    ['{BROAD} reforms', 'The council wants broad reforms.', ['broad reforms']],
    ['{BROAD} reforms', 'The council wants far-reaching reforms.', ['far-reaching reforms']],
    ['wants [ {BROAD}* reforms ]', 'It wants broad far-reaching reforms.', ['broad far-reaching reforms']],
    ['the {BROAD} [ future ]', 'It will open in the not-too-distant future.', ['future']],
    // as two words it is none, nor with the other half
    ['{BROAD} reforms', 'The plan reaching so far, reforms may follow.', []],
    ['{BROAD} reforms', 'Those far fetching reforms were dropped.', []],
    ['{BROAD} reforms', 'The far reaching reforms were dropped.', []],
    ['wants {BROAD}! reforms', 'It wants far-reaching reforms.', []],
    ['no-one saw', 'At night no-one saw the boat.', ['no-one saw']],
  ])('%s in "%s"', (source, text, expected) => expect(matches(source, text)).toEqual(expected));
});
