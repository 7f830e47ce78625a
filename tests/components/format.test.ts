import { describe, expect, it } from 'vitest';
import {
  clip,
  formatDay,
  formatMonth,
  formatMonthYear,
  isOld,
  readingMinutes,
  toWebLink,
} from '../../components/format';

describe('toWebLink', () => {
  it.each([
    ['https://almanac.example/a', 'https://almanac.example/a'],
    ['http://almanac.example', 'http://almanac.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['', null],
    [undefined, null],
  ])('%j becomes %j', (address, link) => {
    expect(toWebLink(address)).toBe(link);
  });
});

describe('how old a fact is', () => {
  const now = new Date('2026-11-25T12:00:00Z');

  it.each([
    ['2026-10-02', 'October'],
    ['2025-03-15', 'March 2025'],
    ['2025', '2025'],
  ])('%j is told as %j', (iso, month) => {
    expect(formatMonth(iso, now)).toBe(month);
  });

  it.each([
    ['2026-10', 'October 2026'],
    ['2025-01', 'January 2025'],
    ['2025', '2025'],
    ['no date', 'no date'],
  ])('%j is a snapshot of %j, wherever the reader is', (iso, month) => {
    expect(formatMonthYear(iso)).toBe(month);
  });

  it.each([
    ['2026-05-02', false],
    ['2025-12', false],
    ['2025-11', true],
    ['2025', true],
    ['no date', false],
  ])('%j: old is %s', (iso, old) => {
    expect(isOld(iso, now)).toBe(old);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-03-02', 'Mar 2, 2026'],
    ['2026-03-02T12:00:00Z', 'Mar 2, 2026'],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (iso, day) => {
    expect(formatDay(iso)).toBe(day);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [10, 1],
    [460, 2],
    [2300, 10],
  ])('%d words take %d', (words, minutes) => {
    expect(readingMinutes('word '.repeat(words))).toBe(minutes);
  });
});

describe('clip', () => {
  it('leaves short text alone and bounds long text', () => {
    expect(clip('short')).toBe('short');
    expect(clip('x'.repeat(1e6)).length).toBeLessThan(300);
    expect(clip('ab😀', 3)).toBe('ab…');
  });
});
