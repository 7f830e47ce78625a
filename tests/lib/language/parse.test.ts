import { describe, expect, it } from 'vitest';
import { parse } from '../../../lib/language/parse';

describe('parse', () => {
  it.each([
    'MUNICH, Germany (Wire) The minister didn’t speak.\n\n“He’s gone,” said Motegi’s aide.',
    'Words\u00a0with no-break\u00a0spaces, soft\u00adhyphens and  double  spaces.',
    '',
    '…',
    'It costs 5./km or 0.² a day.',
  ])('places every token exactly: %j', (text) => {
    const { tokens, sentences } = parse(text);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    for (const s of sentences)
      expect(tokens.slice(s.first, s.last).every((t) => t.start >= s.start)).toBe(true);
  });

  it('keeps a contraction whole and tells its parts', () => {
    const token = parse('She didn’t go.').tokens[1];
    expect(token?.text).toBe('didn’t');
    expect(token?.parts?.map((p) => p.normal)).toEqual(['did', 'not']);
  });
});
