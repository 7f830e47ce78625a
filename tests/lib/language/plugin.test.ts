import { describe, expect, it } from 'vitest';
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
});
