import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTitle } from '../../../../lib/core/live';
import { toExtract, toLine } from '../../../../lib/knowledge/live/text';

const hostile = fc.string({ unit: 'binary', maxLength: 3_000 });
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

describe('extract', () => {
  it.each([
    ['A town.', 'A town.', false],
    ['  A town.\n\n\n It is old. ', 'A town.\nIt is old.', false],
    ['A town ( ) in Marland.', 'A town in Marland.', false],
    ['A town (; ) in Marland.', 'A town in Marland.', false],
    ['A town (pop. 4,000) in Marland.', 'A town (pop. 4,000) in Marland.', false],
    ['A town that lies...', 'A town that lies', true],
    ['A town that lies…', 'A town that lies', true],
    ['\u202Eturned\u202C', 'turned', false],
    ['a\u0000b\u0007c', 'a b c', false],
    ['<b>not markup</b>', '<b>not markup</b>', false],
    ['', '', false],
  ])('%j is shown as %j', (raw, text, truncated) => {
    expect(toExtract(raw)).toEqual({ text, truncated });
  });

  it('ends with a sentence where it is cut', () => {
    const { text, truncated } = toExtract('It has 4.5 million books. '.repeat(100));
    expect(truncated).toBe(true);
    expect(text).toMatch(/books\.$/);
    expect(text.length).toBeLessThanOrEqual(700);
  });

  it('is bounded, plain and whole in its characters, whatever comes', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        for (const text of [toExtract(raw.repeat(3)).text, toLine(raw)]) {
          expect(text.length).toBeLessThanOrEqual(700);
          expect(text).not.toMatch(TURNING);
          expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
          expect(text.endsWith('\uD83D')).toBe(false);
        }
      }),
    );
  });

  it('of a megabyte takes no time to speak of', () => {
    expect(toExtract('( '.repeat(500_000)).text.length).toBeLessThanOrEqual(700);
  });
});

describe('title', () => {
  it.each([
    ['Marco Rubio', 'Marco Rubio'],
    ['  the Fed ', 'the Fed'],
    ['A|B', 'A B'],
    ['[[Port Elgar]]', 'Port Elgar'],
    ['Port#History', 'Port History'],
    [':de:Berlin', 'de:Berlin'],
    ['{{x}}', 'x'],
    ['a\u202Eb', 'a b'],
    ['|', ''],
    ['', ''],
  ])('%j is asked for as %j', (name, title) => {
    expect(toTitle(name)).toBe(title);
  });

  it('never holds what would make two of it, or is long', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const title = toTitle(name);
        expect(title).not.toMatch(/[|#<>[\]{}\n]/);
        expect(title.length).toBeLessThanOrEqual(120);
        expect(() => encodeURIComponent(title)).not.toThrow();
      }),
    );
  });
});
