import type { EntityKind, FlagCategory } from '../lib/core/analysis';
import type { HoverItem } from '../lib/core/hover';
import type { MarkKind } from '../lib/core/settings';

/** A stretch of the example: plain words, or words with a mark. */
export type ExamplePiece =
  | string
  | { readonly words: string; readonly mark: MarkKind; readonly item: HoverItem };

/** The example is no article: nothing in it has a place. */
const place = { start: 0, end: 0 };

const entity = (kind: EntityKind, name: string, summary: string, role?: string): HoverItem => ({
  kind: 'entity',
  place,
  summary,
  entity: {
    id: `${kind}:example`,
    kind,
    name,
    aliases: [],
    roles: role ? [{ start: 0, end: 0, text: role }] : [],
    count: 1,
  },
});

const flag = (rule: FlagCategory, quote: string, question: string, why: string): HoverItem => ({
  kind: 'flag',
  place,
  quote,
  open: [],
  flag: { rule, question, why: [why], severity: 2, start: 0, end: quote.length },
});

/** Invented news, in English because that is what Readout reads. */
export const EXAMPLE: readonly ExamplePiece[] = [
  'Transport minister ',
  {
    words: 'Inês Vidal',
    mark: 'person',
    item: entity('person', 'Inês Vidal', 'An invented minister, for this example.', 'Transport minister'),
  },
  ' said on Monday that ',
  {
    words: 'Portugal',
    mark: 'place',
    item: entity('place', 'Portugal', 'Country in south-western Europe. Capital: Lisbon.'),
  },
  ' would reopen its northern ',
  {
    words: 'rail freight',
    mark: 'theme',
    item: {
      kind: 'theme',
      place,
      summary: 'How goods move by train, who pays for the tracks, and what that takes off the roads.',
      theme: { id: 'example', name: 'Rail transport', cap: 10, score: 0.8, evidence: [] },
    },
  },
  ' line, after signing a ',
  {
    words: 'memorandum of understanding',
    mark: 'term',
    item: {
      kind: 'term',
      place,
      summary: 'A paper in which the sides say what they mean to do. It seldom binds them.',
      term: { id: 'term:example', name: 'Memorandum of understanding', places: [] },
    },
  },
  ' with the ',
  {
    words: 'Iberian Rail Agency',
    mark: 'organization',
    item: entity('organization', 'Iberian Rail Agency', 'An invented agency, for this example.'),
  },
  '. ',
  {
    words: 'Officials said',
    mark: 'flag',
    item: flag(
      'source',
      'Officials said',
      'Which officials, how would they know, and why are they not named?',
      'No official who says this is named anywhere in the text.',
    ),
  },
  ' the change would take ',
  {
    words: 'a large number of',
    mark: 'flag',
    item: flag(
      'quantity',
      'a large number of',
      'How many, compared with what, and who counted?',
      'No figure answers it in this sentence, before it, or in the one after.',
    ),
  },
  ' lorries off the roads.',
];
