import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Analysis } from '../../../lib/core/analysis';
import type { Span } from '../../../lib/core/span';

/** Words that rules look for, in orders that no writer would give them, and what pages may put between. */
const WORD = fc.constantFrom(
  ...'Officials said the minister Ingrid Solheim of Norway and Portugal would soon announce a significant number'.split(
    ' ',
  ),
  ...'In recent years some experts expect talks with the European Union in the coming months by Monday'.split(
    ' ',
  ),
  ...[
    'did not',
    '“',
    '”',
    '"',
    '(',
    ')',
    '.',
    '?',
    '!',
    ',',
    ':',
    ';',
    '—',
    '\n\n',
    '\n',
    '\u00a0',
    "'s",
    '’s',
  ],
  ...[
    '12',
    '3.5',
    '%',
    '$',
    '-',
    '…',
    'U.S.',
    'Mr.',
    'A.',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\ud800',
    '\udc00',
    '😀',
    '\0',
  ],
);
const prose = fc.array(WORD, { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
  prose,
  prose.map((text) => `The minister said that it was in the report. ${text}`),
);

const spansOf = ({ mentions, entities, themes, attributions, flags, checklist }: Analysis): Span[] => [
  ...mentions,
  ...flags,
  ...entities.flatMap(({ roles }) => roles),
  ...themes.flatMap(({ evidence }) => evidence),
  ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ...checklist.flatMap(({ evidence }) => evidence),
];

const check = (text: string): void => {
  const analysis = analyse({ text });
  for (const { start, end } of spansOf(analysis)) {
    if (!(0 <= start && start < end && end <= text.length))
      throw new Error(`span ${start}-${end} of ${text.length}`);
  }
  expect(analysis.problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  expect(analyse({ text })).toEqual(analysis);
};

describe('analyse', () => {
  it('answers any text: spans inside it, plain JSON, the same twice, no part failing', () => {
    fc.assert(fc.property(anything, check), { numRuns: 60 });
  }, 30_000);

  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['one letter', 'a'],
    ['a lone surrogate', '\ud800'],
    ['many lone surrogates', '\udc00\ud800'.repeat(2_000)],
    ['one word without end', 'a'.repeat(50_000)],
    ['a capital word without end', 'Aa'.repeat(20_000)],
    ['spaces without end', ' '.repeat(5_000)],
    ['full stops without end', '.'.repeat(20_000)],
    ['quotes without end', '“'.repeat(5_000)],
    ['brackets without end', '('.repeat(5_000)],
    ['commas without end', 'the a, '.repeat(1_000)],
    ['a name without end', 'Ingrid '.repeat(3_000)],
    ['a sentence without end', 'and the minister said that officials would '.repeat(800)],
    ['initials without end', 'A. '.repeat(2_000)],
    ['hyphens without end', 'well-'.repeat(5_000)],
    ['numbers without end', '1,'.repeat(10_000)],
    ['marks on one letter', `a${'\u0301'.repeat(10_000)} said the minister of Norway.`],
    ['directions', '\u202e\u2066said the minister\u2069\u202c of Norway \u200f'.repeat(200)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> said the minister. '.repeat(50)],
  ])('answers %s', (_, text) => check(text), 30_000);
});
