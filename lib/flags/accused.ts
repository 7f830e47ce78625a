import type { Attribution, Entity, Mention } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, isOverlong, isQuotedAt, sentenceOf, tokenAt } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import { breakAfter, PREPOSITIONS, wordOf } from '../language/words';
import { faultAfter, faultIn, spanTo } from './faults';
import { saidAround } from './said';
import { BLAME, BLAMING, CLAIM, CRITICISM, LABEL } from './words/blame';

/** Somebody whom the article finds fault with, or lets others find fault with, and where. */
export interface Accused {
  readonly entity: Entity;
  readonly charges: readonly Span[];
}

/** Named people and bodies that are accused or criticised, those with most charges first. */
export function findAccused(reading: ClauseReading, attributions: readonly Attribution[]): Accused[] {
  const named = new Map(
    reading.entities
      .filter(({ kind, name }) => kind !== 'place' && !OUTLAWED.test(name))
      .map((entity) => [entity.id, entity]),
  );
  const charges = new Map<string, Map<number, Span>>();
  const add = (id: string, place: Span, charge: Span | null): void => {
    if (!charge || !named.has(id) || isOwn(reading, attributions, id, place)) return;
    const list = charges.get(id) ?? new Map<number, Span>();
    // One charge a sentence: a tirade is one charge, not five.
    const { start } = sentenceOf(reading, tokenAt(reading, charge.start));
    if (!list.has(start)) list.set(start, charge);
    charges.set(id, list);
  };
  for (const mention of reading.mentions) add(mention.entityId, mention, chargeAt(reading, mention));
  for (const { id, at } of pronouns(reading)) {
    const { start, end } = reading.tokens[at] as Token;
    const { last } = sentenceOf(reading, at);
    add(id, { start, end }, faultAfter(reading, at, at + 1, last));
  }
  return [...charges]
    .map(([id, list]) => ({ entity: named.get(id) as Entity, charges: [...list.values()] }))
    .sort((a, b) => b.charges.length - a.charges.length);
}

/** One does not accuse oneself. */
const isOwn = (
  reading: ClauseReading,
  attributions: readonly Attribution[],
  id: string,
  place: Span,
): boolean =>
  saidAround(reading, attributions, place).some(
    ({ speaker, content }) => speaker === id && content.some((span) => overlaps(span, place)),
  );

/** "He" and "she" outside quotations, for whoever was last named first in a sentence. */
function* pronouns(reading: ClauseReading): Generator<{ id: string; at: number }> {
  let id = '';
  let next = 0;
  for (const { first, last, end } of reading.sentences) {
    let named = '';
    for (; (reading.mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const { kind, entityId } = reading.mentions[next] as Mention;
      if (kind === 'person') named ||= entityId;
    }
    let own = false;
    for (let at = first; at < last; at += 1) {
      if (!/^(?:he|she)$/.test(wordOf(reading.tokens[at])) || isQuotedAt(reading, at)) continue;
      own ||= at - first < 3;
      if (id) yield { id, at };
    }
    // "She swept Ruiz": a sentence that opens with the pronoun goes on about the one before.
    if (named && !own) id = named;
  }
}

/** Who is not asked for a comment. */
const OUTLAWED =
  /\b(?:Islamic State|ISIS|ISIL|Daesh|Taliban|Al[- ]Qa\p{L}+|Boko Haram|Ku Klux Klan|KKK|Nazi\p{L}*|Hitler|Hezbollah|Hamas)\b/iu;

/** The words that charge a mentioned one with something, or null. */
function chargeAt(reading: ClauseReading, mention: Mention): Span | null {
  const first = tokenAt(reading, mention.start);
  const last = tokenAt(reading, mention.end - 1) + 1;
  const sentence = sentenceOf(reading, first);
  if (isOverlong(sentence)) return null;
  return (
    blamedBefore(reading, first, last, sentence) ?? faultAfter(reading, first, last, sentence.last) ?? null
  );
}

/** How many words may stand between the blame and the blamed: "slammed what he called the mayor's". */
const OBJECT = 4;

/** How many words "takes aim at the Republican nominee" may have. */
const BLAMING_WORDS = 7;

/** How far after the labelled one the label may stand: "described Ruiz, on Monday, as a bully". */
const LABELLED = 10;

/** "Accused Ruiz of", "criticized the mayor, Ana Ruiz", "an attack on Ruiz". */
function blamedBefore(
  reading: ClauseReading,
  first: number,
  last: number,
  { first: floor, last: end }: Sentence,
): Span | null {
  const { tokens } = reading;
  if (isModifier(reading, first, last)) return null;
  const from = Math.max(floor, first - BLAMING_WORDS);
  const before = reading.text.slice(tokens[from]?.start, tokens[first]?.start);
  if (BLAMING.test(before)) return spanTo(reading, from, last - 1);
  for (let at = first - 1; at >= Math.max(floor, first - OBJECT); at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    const word = wordOf(tokens[at]);
    if (verb && verb.head === at && !CLAIM.has(word)) {
      if (LABEL.has(word)) {
        const fault = faultIn(reading, last, Math.min(end, last + LABELLED));
        return fault < 0 ? null : spanTo(reading, at, fault);
      }
      const isObject = !PREPOSITIONS.has(wordOf(tokens[at + 1]));
      return BLAME.has(word) && isObject && !verb.passive && !verb.negated
        ? spanTo(reading, at, last - 1)
        : null;
    }
    if (CLAIM.has(word) && at >= first - 2 && (at === first - 1 || wordOf(tokens[first - 1]) === 'that'))
      return spanTo(reading, at, last - 1);
    if (CRITICISM.has(word) && /^(?:on|of|against|at|toward)$/.test(wordOf(tokens[at + 1])))
      return spanTo(reading, at, last - 1);
    if (breakAfter(reading, at) && at < first - 1) return null;
  }
  return null;
}

/** "GOP candidate Ruiz", "Harbor officials": the named body only describes the one who is blamed. */
const isModifier = (reading: ClauseReading, first: number, last: number): boolean =>
  !/[’']s?$/.test(reading.tokens[last - 1]?.text ?? '') &&
  !breakAfter(reading, last - 1) &&
  Boolean(reading.tokens[last]?.tags.has(reading.tokens[first]?.tags.has('Person') ? 'Plural' : 'Noun'));
