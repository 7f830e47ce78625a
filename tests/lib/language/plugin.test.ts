import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english';
import { parse } from '../../../lib/language/parse';

const tagsOf = (text: string, word: string): string[] => [
  ...(parse(text).tokens.find((token) => token.text === word)?.tags ?? []),
];
const words = (text: string): string[] => parse(text).tokens.map((token) => token.text);

describe('our plugin for compromise', () => {
  it.each([
    ['The senator spoke to the envoy.', 'senator', 'Office'],
    ['The senator spoke to the envoy.', 'envoy', 'Actor'],
    ['A spokeswoman declined to comment.', 'spokeswoman', 'Office'],
    ['The Danish parliament met.', 'Danish', 'Demonym'],
    ['Rain fell in Britain on Monday.', 'Britain', 'Country'],
  ])('%s: %s is %s', (text, word, tag) => expect(tagsOf(text, word)).toContain(tag));

  it.each([
    ['The head of the school will judge the race.', 'judge', 'Office'],
    ['They polish the table.', 'polish', 'Demonym'],
    ['The company said so.', 'company', 'Office'],
  ])('%s: %s is no %s', (text, word, tag) => expect(tagsOf(text, word)).not.toContain(tag));

  it.each<[string, string[]]>([
    ['BRUSSELS/PARIS talks', ['BRUSSELS', 'PARIS', 'talks']],
    ['Reuters/Jon Moe', ['Reuters', 'Jon', 'Moe']],
    ['and/or', ['and/or']],
    ['N/A', ['N/A']],
    ['https://example.org/News/World', ['https://example.org/News/World']],
  ])('parts names at a slash, nothing else: %s', (text, parts) => expect(words(text)).toEqual(parts));

  it('places the words of a piece where they stand in the whole text', () => {
    const text = 'One came. “Two” didn’t, he’s ill.';
    const { tokens, sentences, end } = english(text.slice(10)).placed(text, {
      offset: 10,
      tokens: 2,
      sentences: 1,
    });
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Two',
      'didn’t',
      'he’s',
      'ill',
    ]);
    expect(tokens[1]?.parts?.map(({ normal }) => normal)).toEqual(['did', 'not']);
    expect(sentences).toEqual([{ start: 10, end: text.length, first: 2, last: 6 }]);
    expect(end).toBe(text.length);
  });

  it.each([
    ['will', 'Modal'],
    ['envoy', 'Office'],
    ['sheikh', 'Honorific'],
    ['qwzrt', ''],
    ['constructor', ''],
  ])('asks the dictionary, our words among it: %s is "%s"', (word, tag) =>
    expect(english.lookUp(word)).toBe(tag),
  );

  it('lists what the dictionary gives a tag', () => {
    expect(english.wordsTagged('Office')).toEqual(expect.arrayContaining(['envoy', 'senator']));
    expect(english.wordsTagged('NoSuchTag')).toEqual([]);
  });
});
