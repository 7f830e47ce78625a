import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';
import { bySpan } from '../core/span';
import { type ClauseReading, clausesOf, spanOf } from '../language/clause';
import type { Reading } from '../language/reading';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { findAccordingTo } from './according-to';
import { agrees, isHearsay } from './agreement';
import { readContent } from './content';
import { cueKindOf } from './cues';
import { dropNested } from './nested';
import { findAsked, findLabels, findSeeming, findSignatures } from './other-cues';
import { readSource } from './source';
import { toSpeaker } from './speaker';

/** Who says (thinks, shows) what, before it is known who the source is. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Words put out, not a view held. */
  readonly speech?: boolean;
}

/** Every attribution of the article in text order: speech, belief, stands taken, and what documents show. */
export function findAttributions(reading: Reading): Attribution[] {
  const clauses = clausesOf(reading);
  const found = [
    ...clauses.verbs.flatMap((verb, index) => readVerb(clauses, verb, index)),
    ...findAccordingTo(clauses),
    ...findLabels(clauses),
    ...findSignatures(clauses),
    ...findAsked(clauses),
    ...findSeeming(clauses),
  ].sort((a, b) => bySpan(a.cue[0] as Span, b.cue[0] as Span));
  return toSpeaker(clauses, dropNested(found));
}

function readVerb(reading: ClauseReading, verb: VerbGroup, index: number): Found[] {
  const kind = cueKindOf(reading, verb);
  if (!kind || isInsideQuote(reading, verb) || verb.infinitive) return [];
  const source = readSource(reading, verb, index);
  if (!source && !(verb.passive && isHearsay(reading, verb))) return [];
  if (source && !verb.passive && !agrees(reading, verb, source)) return [];
  const content = readContent(reading, verb, kind, source);
  if (content.length === 0) return [];
  return [
    {
      source: source ? [spanOf(reading, source.first, source.last), ...relativeOf(reading, verb)] : [],
      cue: [spanOf(reading, verb.first, verb.last)],
      content,
      speech: kind === 'say' && !verb.modal && (!verb.gerund || breakAfter(reading, verb.first - 1)),
    },
  ];
}

const isInsideQuote = (reading: ClauseReading, verb: VerbGroup): boolean =>
  (reading.quoteAt[verb.head] ?? -1) >= 0;

/** "who" of "the aide, who said": part of the source. */
const relativeOf = (reading: ClauseReading, verb: VerbGroup): Span[] =>
  /^(?:who|which)$/.test(wordOf(reading.tokens[verb.first - 1]))
    ? [spanOf(reading, verb.first - 1, verb.first)]
    : [];
