import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article';
import { LIMITS, toBounded } from '../../../lib/core/limits';
import { article } from '../../components/made-up';

const paragraph = { kind: 'paragraph' as const };

describe('an article within the limits', () => {
  it('is as it was where it keeps to them', () => {
    expect(toBounded(article)).toEqual(article);
  });

  it.each<[string, Partial<Article>, Partial<Article>]>([
    [
      'a text too long ends with its last whole block',
      {
        text: 'a'.repeat(LIMITS.text + 9),
        blocks: [
          { ...paragraph, start: 0, end: 90 },
          { ...paragraph, start: LIMITS.text, end: LIMITS.text + 9 },
        ],
      },
      { text: 'a'.repeat(90), blocks: [{ ...paragraph, start: 0, end: 90 }] },
    ],
    [
      'or inside a block',
      { text: 'a'.repeat(LIMITS.text + 9), blocks: [{ ...paragraph, start: 0, end: LIMITS.text + 9 }] },
      { text: 'a'.repeat(LIMITS.text), blocks: [{ ...paragraph, start: 0, end: LIMITS.text }] },
    ],
    [
      'or anywhere where it has none',
      { text: 'a'.repeat(LIMITS.text + 9), blocks: [] },
      { text: 'a'.repeat(LIMITS.text), blocks: [] },
    ],
    [
      'never with half a letter',
      { text: `a${'😀'.repeat(LIMITS.text / 2)}`, blocks: [] },
      { text: `a${'😀'.repeat(LIMITS.text / 2 - 1)}\ufffd`, blocks: [] },
    ],
    ['a long title is cut', { title: 'a'.repeat(5_000) }, { title: 'a'.repeat(LIMITS.field) }],
    [
      'bylines are cut, and few',
      { bylines: Array(500).fill('b'.repeat(5_000)) },
      { bylines: Array(LIMITS.list).fill('b'.repeat(LIMITS.field)) },
    ],
  ])('%s', (_, given, expected) => {
    expect(toBounded({ ...article, ...given })).toEqual({ ...article, ...expected });
  });

  it('has so many blocks at most, and only the text of these', () => {
    const blocks = Array.from({ length: LIMITS.blocks + 5 }, (__, i) => ({
      ...paragraph,
      start: i * 3,
      end: i * 3 + 1,
    }));
    const bounded = toBounded({ ...article, text: 'a\n\n'.repeat(LIMITS.blocks + 5), blocks });
    expect(bounded.blocks).toHaveLength(LIMITS.blocks);
    expect(bounded.text).toHaveLength(bounded.blocks.at(-1)?.end ?? 0);
  });
});
