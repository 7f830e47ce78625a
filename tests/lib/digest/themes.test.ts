import { describe, expect, it } from 'vitest';
import { digestTheme } from '../../../lib/digest/themes';
import { article, cables, flags } from '../../components/made-up';

describe('digestTheme', () => {
  const wordsOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

  it('gives the sentences that carry the theme, without the dateline, and the flags within them', () => {
    const digest = digestTheme(article, flags, cables);
    expect(digest.carriers.map(({ sentence }) => wordsOf(sentence).split(' ').slice(0, 3).join(' '))).toEqual(
      ['Marland and Tessaly', 'The agreement could'],
    );
    expect(digest.flags.map(wordsOf)).toEqual([
      'agreed to deepen cooperation',
      'could mark a turning point',
      'thousands of kilometres',
    ]);
  });

  it('puts the sentence that says most of it first', () => {
    const evidence = [cables.evidence[0], cables.evidence[1], cables.evidence[1]].filter(
      (e) => e !== undefined,
    );
    const [first] = digestTheme(article, [], { ...cables, evidence }).carriers;
    expect(first?.words).toHaveLength(2);
  });

  it('has nothing to show of a theme without evidence', () => {
    expect(digestTheme(article, flags, { ...cables, evidence: [] })).toEqual({ carriers: [], flags: [] });
  });
});
