import { describe, expect, it } from 'vitest';
import { addressOf, listOpen, toPast } from '../../../lib/digest/history';
import { analysis, article, brandt, emptyAnalysis } from '../../components/made-up';

describe('toPast', () => {
  const past = toPast(article, analysis, '2026-03-04T10:00:00Z');

  it('tells where and when, and who and what', () => {
    expect(past).toMatchObject({
      url: article.url,
      title: article.title,
      site: 'The Elgar Courier',
      read: '2026-03-04T10:00:00Z',
    });
    expect(past.about).toEqual(expect.arrayContaining([brandt.id, 'theme:critical-infrastructure']));
    const { publisher: _, ...unnamed } = article;
    expect(toPast(unnamed, emptyAnalysis, '').site).toBe('news.example');
  });

  it('holds none of the text but the words left open', () => {
    const { title: _, ...rest } = past;
    const kept = JSON.stringify(rest);
    const sentences = article.text.split(/(?<=\.)\s+/);
    expect(sentences.filter((sentence) => kept.includes(sentence))).toEqual([]);
    expect(kept.length).toBeLessThan(1_500);
  });
});

describe('listOpen', () => {
  it('keeps promises and absences, with whom their sentence names', () => {
    const open = listOpen(article, analysis);
    expect(open.map(({ rule, words }) => [rule, words])).toEqual([
      ['commitment', 'agreed to deepen cooperation'],
      ['absence', 'did not announce a timetable or any specific spending commitments'],
      ['commitment', 'take whatever steps are needed'],
    ]);
    expect(open[0]?.about).toContain(brandt.id);
    expect(open[1]?.about).toEqual([]);
  });

  it('shortens what is long, and keeps few', () => {
    const text = `${'word '.repeat(200)}.`;
    const flag = { start: 0, end: 1000, rule: 'absence', severity: 2, question: '', why: [] } as const;
    const many = listOpen({ text }, { ...emptyAnalysis, flags: Array.from({ length: 50 }, () => flag) });
    expect(many).toHaveLength(12);
    expect(many[0]?.words).toHaveLength(160);
  });
});

describe('addressOf', () => {
  it.each([
    [{ url: 'https://news.example/a#part' }, 'https://news.example/a'],
    [{ url: 'https://m.news.example/a', canonicalUrl: 'https://news.example/a' }, 'https://news.example/a'],
  ])('%j', (from, expected) => {
    expect(addressOf(from)).toBe(expected);
  });
});
