import type { Attribution } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type ClauseReading, tokenAt } from '../../language/clause';
import type { Sentence, Token } from '../../language/parse';
import { CALENDAR } from '../../language/sentences';
import { breakAfter, isNegative } from '../../language/words';
import type { Ruled } from '../ruled';
import { numberOf, POS } from './feature-names';
import { lookupOf } from './lookup';

/** A sentence as the network is given it: the numbers of the features that hold. */
export interface Encoded {
  /** For each word its own. */
  readonly words: readonly (readonly number[])[];
  /** For all of them alike. */
  readonly shared: readonly number[];
}

const NUMERALS = /\p{N}|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/u;

const isNumber = (token: Token): boolean => NUMERALS.test(token.normal);
const hasCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const isDay = (token: Token): boolean => hasCapital(token) && CALENDAR.test(token.normal);

/** Encodes the sentences of a reading, with what the rules made of it. */
export function encode(
  ruled: Ruled,
  attributions: readonly Attribution[],
  lookup: (word: string) => readonly number[],
): Encoded[] {
  const { clauses: reading, flagged } = ruled;
  const marks = marksOf(ruled, attributions);
  const flaggedIn = Map.groupBy(flagged, ({ sentence }) => sentence);
  const before = new Set<number>();
  const seen = new Set<string>();
  const known = new Map<string, readonly number[]>();
  return reading.sentences.map((sentence, index) => {
    const met: string[] = [];
    const words: number[][] = [];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const word = lookupOf(reading.tokens[at] as Token);
      const features = marks[at] as number[];
      addOwn(features, reading, at, sentence.first);
      if (seen.has(word)) features.push(MET);
      const own = known.get(word) ?? lookup(word);
      known.set(word, own);
      for (const feature of own) features.push(feature);
      words.push(features);
      met.push(word);
    }
    for (const word of met) seen.add(word);
    const shared = [...sharedBy(reading, sentence, index), ...before];
    for (const { rule } of flaggedIn.get(index) ?? []) before.add(numberOf(`flagged before ${rule}`));
    return { words, shared };
  });
}

const MET = numberOf('met before');
const POS_NUMBERS = POS.map((tag) => numberOf(`is ${tag}`));
const NO_POS = numberOf('is of no part of speech');
const QUOTED = numberOf('is quoted');
const NUMERIC = numberOf('is a number');
const DAY = numberOf('is a day');
const CAPITAL = numberOf('has a capital');
const NEGATED = numberOf('is negative');
const OPENS = numberOf('opens the sentence');
const BROKEN = numberOf('a break before it');

function addOwn(features: number[], reading: ClauseReading, at: number, first: number): void {
  const token = reading.tokens[at] as Token;
  const pos = POS.findIndex((tag) => token.tags.has(tag));
  features.push(POS_NUMBERS[pos] ?? NO_POS);
  if ((reading.quoteAt[at] ?? -1) >= 0) features.push(QUOTED);
  if (isNumber(token)) features.push(NUMERIC);
  if (isDay(token)) features.push(DAY);
  if (hasCapital(token)) features.push(CAPITAL);
  if (isNegative(token)) features.push(NEGATED);
  if (at === first) features.push(OPENS);
  else if (breakAfter(reading, at - 1)) features.push(BROKEN);
}

/** What all words of a sentence are told alike: where it stands, and what answers stand in it and after it. */
function sharedBy(reading: ClauseReading, sentence: Sentence, index: number): number[] {
  const { tokens, sentences, quoteAt } = reading;
  const next = sentences[index + 1];
  const some = (where: Sentence | undefined, test: (token: Token) => boolean): boolean => {
    for (let at = where?.first ?? 0; at < (where?.last ?? 0); at += 1)
      if (test(tokens[at] as Token)) return true;
    return false;
  };
  const quoted = (where: Sentence | undefined): boolean =>
    where !== undefined && quoteAt.subarray(where.first, where.last).some((quote) => quote >= 0);
  const held: readonly (readonly [string, boolean])[] = [
    ['first sentence', index === 0],
    ['second sentence', index === 1],
    ['last sentence', !next],
    ['a number in the sentence', some(sentence, isNumber)],
    ['a day in the sentence', some(sentence, isDay)],
    ['a person in the sentence', some(sentence, ({ tags }) => tags.has('Person'))],
    ['a number in the next sentence', some(next, isNumber)],
    ['a name in the next sentence', some(next, ({ tags }) => tags.has('ProperNoun'))],
    ['a quotation in the next sentence', quoted(next)],
  ];
  return held.filter(([, holds]) => holds).map(([name]) => numberOf(name));
}

/** Features that come from what was read before: names, who says what, and what the rules made of it. */
function marksOf(
  { clauses: reading, flagged, grey, dropped }: Ruled,
  attributions: readonly Attribution[],
): number[][] {
  const marks: number[][] = reading.tokens.map(() => []);
  const mark = ({ start, end }: Span, name: string): void => {
    const feature = numberOf(name);
    for (let at = tokenAt(reading, start); (reading.tokens[at]?.start ?? end) < end; at += 1) {
      const own = marks[at];
      if (own && !own.includes(feature)) own.push(feature);
    }
  };
  for (const mention of reading.mentions)
    mark(mention, `is a${mention.kind === 'organization' ? 'n' : ''} ${mention.kind}`);
  for (const { source, cue, content, kind } of attributions) {
    for (const span of source) mark(span, `source ${kind}`);
    for (const span of cue) mark(span, 'cue');
    for (const span of content) mark(span, `told by ${kind}`);
  }
  for (const flag of flagged) mark(flag, `flagged ${flag.rule}`);
  for (const flag of grey) mark(flag, `grey ${flag.rule}`);
  for (const flag of dropped) mark(flag, `let pass ${flag.rule}`);
  return marks;
}
