import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUri } from '../../../lib/export/text';
import { toFragmentLink } from '../../../lib/export/text-fragment';
import { target as any } from './arbitraries';

const link = (quote: string, prefix = '', suffix = '', address = 'https://news.example/a') =>
  toFragmentLink(address, { quote, prefix, suffix, start: 0, end: quote.length });

describe('links to words', () => {
  it.each([
    ['two ships by June', '', '', 'text=two%20ships%20by%20June'],
    ['two ships', 'd would send ', ' by June. Mo', 'text=would%20send-,two%20ships,-by%20June.'],
    ['two ships', 'The end.\n\nHe sends ', '\n\nNext', 'text=He%20sends-,two%20ships'],
    ['well-known, so & so', '', '', 'text=well%2Dknown%2C%20so%20%26%20so'],
    ['(a) *b*', '', '', 'text=%28a%29%20%2Ab%2A'],
    ['perate and two ships', 'coo', '', 'text=and%20two%20ships'],
    ['First line here.\n\nLast line there.', '', '', 'text=First%20line%20here.,Last%20line%20there.'],
    ['\ud800 ships', '', '', 'text=%EF%BF%BD%20ships'],
  ])('%j after %j', (quote, prefix, suffix, expected) => {
    expect(link(quote, prefix, suffix)).toBe(`https://news.example/a#:~:${expected}`);
  });

  it('name a long quote by its ends', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    expect(link(words.join(' '))).toBe(
      `https://news.example/a#:~:text=${words.slice(0, 6).join('%20')},${words.slice(-6).join('%20')}`,
    );
  });

  it.each([
    ['https://news.example/a#part', 'https://news.example/a#part:~:text=x%20y'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=x%20y'],
    ['javascript:alert(1)', null],
    ['', null],
  ])('on %s', (address, expected) => {
    expect(link('x y', '', '', address)).toBe(expected);
  });

  it('of any words are addresses', () => {
    fc.assert(
      fc.property(any, (made) => {
        const link_ = toFragmentLink('https://news.example/a', made) ?? '';
        expect(link_).toMatch(/^https:\/\/news\.example\/a(?:#:~:text=[\w.%,-]+)?$/);
        expect(toUri(link_)).toBe(link_);
      }),
    );
  });
});
