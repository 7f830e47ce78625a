import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';
import { bySpan, overlaps } from '../core/span';
import { type ClauseReading, clausesOf, isQuotedAt } from '../language/clause';
import type { Reading } from '../language/reading';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { findAccordingTo } from './according-to';
import { findAdherents } from './adherents';
import { findStances } from './adjectives';
import { agrees, isHearsay } from './agreement';
import { findAsked } from './asked';
import { readContent } from './content';
import { toCredited } from './credit';
import { cueKindOf, isStance, withParticle } from './cues';
import { findHearsay } from './hearsay';
import { sourceOfInfinitive } from './infinitive';
import { findLabels, findSignatures } from './labels';
import { findLightVerbs } from './light-verbs';
import { dropNested } from './nested';
import { findNounCues } from './nouns';
import { findMadeClear, findSeeming, findThoughts } from './other-cues';
import { readSource } from './source';
import { cueOf, spansOf } from './source-words';
import { toSpeaker } from './speaker';

/** Who says (thinks, shows) what, before it is known who the source is. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance?: true;
  /** Words put out, not a view held. */
  readonly speech?: boolean;
  /** The cue is a noun: said in passing, and no frame for what stands in its clause. */
  readonly byNoun?: boolean;
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
    ...findThoughts(clauses),
    ...findMadeClear(clauses),
    ...findLightVerbs(clauses),
    ...findStances(clauses),
    ...findAdherents(clauses),
    ...findHearsay(clauses),
    ...findNounCues(clauses),
  ].sort((a, b) => bySpan(a.cue[0] as Span, b.cue[0] as Span));
  const single = found.filter((one, at) => at === 0 || !sharesCue(one, found[at - 1] as Found));
  return toCredited(clauses, toSpeaker(clauses, dropNested(single)));
}

/** "The law says nothing of boats". */
const SILENT = new Set('nothing little'.split(' '));

/** Whether two readings found the same words. */
const sharesCue = (one: Found, before: Found): boolean => overlaps(one.cue[0] as Span, before.cue[0] as Span);

function readVerb(reading: ClauseReading, group: VerbGroup, index: number): Found[] {
  const kind = cueKindOf(reading, group);
  if (!kind || isInsideQuote(reading, group)) return [];
  const verb = withParticle(reading, group);
  if (SILENT.has(wordOf(reading.tokens[verb.last]))) return [];
  const source = verb.infinitive
    ? sourceOfInfinitive(reading, verb, index)
    : readSource(reading, verb, index);
  if (verb.infinitive && !source) return [];
  if (!source && !(verb.passive && isHearsay(reading, verb))) return [];
  if (source && !verb.passive && !verb.infinitive && !agrees(reading, verb, source)) return [];
  const content = readContent(reading, verb, kind, source);
  if (content.length === 0) return [];
  return [
    {
      source: source ? spansOf(reading, verb, source) : [],
      cue: [cueOf(reading, verb)],
      content,
      ...(isStance(reading, verb) && { stance: true as const }),
      speech: kind === 'say' && !verb.modal && (!verb.gerund || breakAfter(reading, verb.first - 1)),
    },
  ];
}

const isInsideQuote = (reading: ClauseReading, verb: VerbGroup): boolean => isQuotedAt(reading, verb.head);
