import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAJOR_TOPICS } from '../../lib/themes/themes';

const themes = MAJOR_TOPICS.flatMap(({ cap, themes: own }) => own.map((theme) => ({ ...theme, cap })));

describe('the list of themes', () => {
  it('has every file of the folder, and every major topic of the codebook', () => {
    const files = readdirSync('lib/themes/themes').filter((file) => file !== 'index.ts');
    expect(MAJOR_TOPICS).toHaveLength(files.length);
    expect(MAJOR_TOPICS.map(({ cap }) => cap)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23],
    ]);
  });

  it('names no theme twice', () => {
    for (const values of [themes.map(({ id }) => id), themes.map(({ name }) => name)]) {
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });
});

describe.each(themes)('theme $id', (theme) => {
  it('has an id made of words and a subtopic of its major topic', () => {
    expect(theme.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Math.floor(theme.subtopic / 100)).toBe(theme.cap);
    if (theme.iptc) expect(theme.iptc).toMatch(/^20\d{6}$/);
  });

  it('says in whole sentences what it is, why it is disputed and what to look for', () => {
    for (const text of [theme.definition, theme.disputed]) expect(text).toMatch(/^[A-Z“].*\.$/);
    expect(theme.look).toMatch(/[?.]$/);
    expect(theme.definition.length + theme.disputed.length + theme.look.length).toBeLessThan(450);
  });

  it('lists each phrase once', () => {
    const phrases = [theme.strong, theme.medium, theme.weak].flatMap((list) => list?.split(/\s*,\s*/) ?? []);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe('the labelled headlines', () => {
  const readItems = (name: string) =>
    readFileSync(`tests/fixtures/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; major: number });
  const items = readItems('themes');

  it('have eighty stories that only sound like policy, and sixty of policy that sound like none', () => {
    const policy = readItems('look-alikes').filter(({ major }) => major > 0).length;
    expect(policy).toBeGreaterThanOrEqual(60);
    expect(readItems('look-alikes').length - policy).toBeGreaterThanOrEqual(80);
  });

  it('cover every major topic and sixty stories without policy', () => {
    const count = (major: number) => items.filter((item) => item.major === major).length;
    for (const { cap } of MAJOR_TOPICS) expect(count(cap)).toBeGreaterThanOrEqual(5);
    expect(count(0)).toBeGreaterThanOrEqual(60);
    expect(items.length - count(0)).toBeGreaterThanOrEqual(150);
  });
});
