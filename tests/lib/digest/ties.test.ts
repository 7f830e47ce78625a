import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Relation } from '../../../lib/core/analysis';
import { findTies } from '../../../lib/digest/ties';

/** Mentions of these names, wherever they stand in the text. */
const mentionsIn = (text: string): Mention[] =>
  [...text.matchAll(/\b(?:Ann|Ben|Cyd|Dee|Eve|Fay|Gil|Hal|Ida)\b/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    kind: 'person',
    entityId: name,
  }));
const tell = (text: string, relations?: readonly Relation[], dateline?: { start: number; end: number }) =>
  findTies(
    { text, ...(dateline && { dateline: { ...dateline, place: '' } }) },
    { mentions: mentionsIn(text), ...(relations && { relations }) },
  ).map(({ from, to, kind, sentences }) => `${from} ${kind} ${to} ×${sentences.length}`);

describe('findTies', () => {
  it.each([
    ['one sentence ties its names', 'Today Ann saw Ben. Then Cyd left.', ['Ann with Ben ×1']],
    [
      'the oftener, the earlier',
      'Ann saw Ben. Then Cyd saw Ben. Then Ben saw Cyd.',
      ['Cyd with Ben ×2', 'Ann with Ben ×1'],
    ],
    ['a name twice in a sentence is one', 'Ann saw Ben and Ann left.', ['Ann with Ben ×1']],
    ['nobody is tied to themselves', 'Ann saw Ann.', []],
    ['a list of many names ties nobody', 'Ann, Ben, Cyd, Dee, Eve, Fay, Gil, Hal and Ida came.', []],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it('a stated relation comes first, in its own direction, with its sentence first', () => {
    const text = 'Ann saw Ben. Ann saw Cyd. Cyd follows Ann.';
    const stated = { kind: 'succeeds', from: 'Cyd', to: 'Ann', start: 26, end: 42 } as const;
    const named = { kind: 'with', from: 'Ann', to: 'Ben', start: 0, end: 12 } as const;
    expect(tell(text, [named, stated])).toEqual(['Cyd succeeds Ann ×2', 'Ann with Ben ×1']);
    const [first] = findTies({ text }, { mentions: mentionsIn(text), relations: [stated] });
    expect(first?.sentences[0]).toEqual({ start: 26, end: 42 });
  });

  it('the dateline ties nobody', () => {
    expect(tell('Ida (Wire) — Ann saw Ben.', undefined, { start: 0, end: 10 })).toEqual(['Ann with Ben ×1']);
  });

  it('each pair has one tie, whatever the text', () => {
    const names = fc.array(fc.constantFrom('Ann', 'Ben', 'Cyd', '.', '\n\n'), { maxLength: 40 });
    fc.assert(
      fc.property(names, (parts) => {
        const text = parts.map((part) => (part === '.' ? 'so it was. ' : `${part} `)).join('');
        const pairs = findTies({ text }, { mentions: mentionsIn(text) }).map(({ from, to }) =>
          [from, to].toSorted().join(),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
});
