import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attributions/find';
import type { Attribution } from '../../../lib/core/analysis';
import { overlaps } from '../../../lib/core/span';
import { parse } from '../../../lib/language/parse';

const ledger = (text: string): Attribution[] =>
  findAttributions({ ...parse(text), mentions: [], entities: [], article: { text } });

const SOURCES = ['Ana Ruiz', 'the ministry', 'officials', 'two aides', 'a poll', 'she'];
const CUES = [
  'said',
  'added',
  'believes',
  'criticized',
  'told reporters that',
  'made clear that',
  'is accused of',
];
const PIECES = [
  '“We tried.”',
  'the road was dry',
  '"It was late,"',
  ', who left, ',
  ' — ',
  ': ',
  '. ',
  '\n',
  '“open',
  ' and ',
  '; ',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SOURCES, ...CUES, ...PIECES), fc.string({ maxLength: 6 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(' '));

describe('findAttributions on any text', () => {
  it('keeps its spans within the text, in order, and no word in two cues', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = ledger(words);
        for (const { source, cue, content } of found) {
          expect(cue).not.toHaveLength(0);
          expect(content).not.toHaveLength(0);
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(words.length);
          }
        }
        const cues = found.flatMap(({ cue }) => cue);
        for (const [at, cue] of cues.entries()) {
          const before = cues[at - 1];
          if (!before) continue;
          expect(before.start).toBeLessThanOrEqual(cue.start);
          expect(overlaps(before, cue)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('credits only somebody unnamed, and to a later one who is named', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = ledger(words);
        for (const [at, { creditedBy, kind }] of found.entries()) {
          if (creditedBy === undefined) continue;
          expect(['anonymous', 'none']).toContain(kind);
          expect(creditedBy).toBeGreaterThan(at);
          expect(['named', 'institution']).toContain(found[creditedBy]?.kind);
        }
      }),
      { numRuns: 200 },
    );
  });

  const said = fc.constantFrom(
    'We tried',
    'The road is dry',
    'It rained for days',
    'Nobody came to the gate',
  );
  const who = fc.constantFrom('Ana Ruiz', 'the deputy mayor', 'one official', 'the union');
  const form = fc.constantFrom(
    (one: string, name: string, _: string) => [`“${one},” said ${name}.`, [`“${one},”`]] as const,
    (one: string, name: string, _: string) => [`“${one},” ${name} said.`, [`“${one},”`]] as const,
    (one: string, name: string, two: string) =>
      [`“${one},” said ${name}. “${two}.”`, [`“${one},”`, `“${two}.”`]] as const,
    (one: string, name: string, two: string) =>
      [`"${one}," ${name} said, "${two}."`, [`"${one},"`, `"${two}."`]] as const,
    (one: string, name: string, _: string) => [`Later ${name} said: “${one}.”`, [`“${one}.”`]] as const,
    (one: string, name: string, _: string) =>
      [`${name.replace(/^./, (first) => first.toUpperCase())} said, “${one}.”`, [`“${one}.”`]] as const,
    (one: string, name: string, two: string) =>
      [`“${one},” ${name} said. “${two}\n“${one}.”`, [`“${one},”`, `“${two}`, `“${one}.”`]] as const,
  );

  it('takes a direct quotation from mark to mark', () => {
    fc.assert(
      fc.property(form, said, who, said, (write, one, name, two) => {
        const [words, wanted] = write(one, name, two);
        const found = ledger(words);
        expect(found).toHaveLength(1);
        expect(found[0]?.content.map(({ start, end }) => words.slice(start, end))).toEqual(wanted);
      }),
      { numRuns: 120 },
    );
  });
});
