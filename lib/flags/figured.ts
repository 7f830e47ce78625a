import { type ClauseReading, sentenceOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import { breakAfter, wordOf } from '../language/words';
import { type Candidate, LEAD } from './gate';

/** Whether the words before or after a candidate answer its question. */
export type Look = (reading: ClauseReading, candidate: Candidate) => boolean;

/** "1994", "the 1990s": a time, not a size. */
export const isYear = (token: Token): boolean => /^(?:19|20)\d\ds?$/.test(token.text);

/** A figure with what makes it a measure: money, percent, or a number of more than one digit. */
function isMeasure(reading: ClauseReading, at: number): boolean {
  const token = reading.tokens[at] as Token;
  if (isYear(token) || !/\d/.test(token.text) || /^\d+(?:st|nd|rd|th)$/.test(token.text)) return false;
  // "Aged 54 to 65": who they are, not how many.
  if (
    /\b(?:aged?|ages|between the ages of)\b/.test(
      reading.text.slice(Math.max(0, token.start - 22), token.start),
    )
  )
    return false;
  const after = reading.text.slice(token.end, token.end + 12);
  if (
    /[$£€¥%]|\d,\d{3}/.test(token.text) ||
    /^\s?(?:%|percent|per cent|points?|million|billion|thousand|trillion|of them\b|in all\b|in total\b|altogether)/.test(
      after,
    )
  )
    return true;
  return (
    /^(?:to|from|by|at|of|about|than|nearly|some|least|around|between|over|under|and|roughly|was|were|is|are|only|just|up|as)$/.test(
      wordOf(reading.tokens[at - 1]),
    ) && !token.tags.has('Date')
  );
}

/** How many words away a figure may stand: further off it measures something else. */
const NEAR = 16;

/** "Cut 90 jobs as sales fell sharply": what one clause counts is no measure of what another tells. */
const isOtherClause = ({ tokens, verbAt }: ClauseReading, at: number): boolean =>
  /^(?:as|while|because)$/.test(wordOf(tokens[at])) &&
  !/^(?:such|as|well|same|known|much|many|far|long|soon)$/.test(wordOf(tokens[at - 1])) &&
  verbAt.slice(at + 1, at + CLAUSE).some((verb) => verb >= 0);
/** How far on the verb of a clause is looked for. */
const CLAUSE = 7;

/** In the same sentence, a few words before or after; what stands before a "but" measures something else. */
const isMeasuredNear: Look = (reading, candidate) => {
  const first = tokenAt(reading, candidate.start);
  const sentence = sentenceOf(reading, first);
  const last = tokenAt(reading, candidate.end - 1);
  for (let at = last + 1; at < Math.min(sentence.last, last + NEAR); at += 1) {
    if (breakAfter(reading, at - 1) && isOtherClause(reading, at)) break;
    if (isMeasure(reading, at) && !countsOthers(reading, candidate, at)) return true;
  }
  if (comparesBack(reading, candidate)) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - NEAR); at -= 1) {
    if (/^(?:but|although|though|whereas)$/.test(wordOf(reading.tokens[at]))) return false;
    if (isOtherClause(reading, at)) return false;
    // "Imports 40 percent of its oil and ships …": the figure of another deed.
    if (wordOf(reading.tokens[at]) === 'and' && (reading.verbAt[at + 1] ?? -1) >= 0) return false;
    if (isMeasure(reading, at)) return true;
  }
  return false;
};

/** "Thousands of weavers and nearly 900 guards", "millions in more than 40 towns": others are counted, or places. */
const countsOthers = ({ tokens, text }: ClauseReading, { about }: Candidate, at: number): boolean => {
  if (!/^(?:tens|hundreds|thousands|millions)\b/.test(about)) return false;
  const lead = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 30), tokens[at]?.start);
  const rest = text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 40);
  return (
    /\b(?:and|across|in|from|at|to) (?:(?:more|fewer) than |nearly |about |some |over |at least |around |almost |as many as )?$/.test(
      lead,
    ) && /^ (?:\p{L}[\p{L}.-]* ){0,2}?(?!percent|million|billion|people|of\b)\p{Ll}{3,}s\b/u.test(rest)
  );
};

/** "It cost $4, a sharp rise from the year before": the figure before it is where it rose to. */
const comparesBack = ({ text }: ClauseReading, { start, end }: Candidate): boolean =>
  /(?:rise|increase|jump|drop|fall|decline|decrease|reduction|growth|gain|surge)(?: (?:from|over|on|compared))?$/.test(
    text.slice(start, end),
  ) &&
  /^ ?(?:from|over|on|compared (?:with|to))? ?(?:the )?(?:previous|prior|last|preceding|same|year|month|quarter)\b/.test(
    text.slice(end, end + 40),
  );

/** Plurals that count the same: where 900 posts are filled, 900 jobs are. */
const SAME = [/^(?:jobs|positions|posts)$/, /^(?:workers|employees|staffers)$/];

const isSameThing = (one: string, other: string): boolean =>
  one === other || SAME.some((names) => names.test(one) && names.test(other));

/** Whether the things a candidate counts are counted out: earlier anywhere or in the next sentence, for the lead anywhere ("4,200 people"). */
const isCountedElsewhere: Look = (reading, candidate) => {
  const last = tokenAt(reading, candidate.end - 1);
  const counted = reading.tokens[last];
  if (candidate.rule !== 'quantity' || !counted?.tags.has('Plural')) return false;
  // "Lots of angry people": whoever else was counted, it was not they
  if (counted.normal === 'people' && !/^(?:tens|hundreds|thousands|millions)\b/i.test(candidate.about))
    return false;
  const next = reading.sentences[candidate.sentence + 1]?.last ?? reading.tokens.length;
  const to = candidate.sentence < LEAD ? reading.tokens.length : next;
  for (let at = 1; at < to; at += 1)
    if (
      at !== last &&
      isSameThing(reading.tokens[at]?.normal ?? '', counted.normal) &&
      reading.tokens
        .slice(Math.max(0, at - 2), at)
        .some((token) => /^\d{1,3}(?:,\d{3})+$|^\d{2,}$/.test(token.text) && !isYear(token))
    )
      return true;
  return false;
};

/** By noun the first sentence in which a figure stands beside it. */
const measuredNouns = (() => {
  const known = new WeakMap<ClauseReading, ReadonlyMap<string, number>>();
  return (reading: ClauseReading): ReadonlyMap<string, number> => {
    const found = known.get(reading);
    if (found) return found;
    const nouns = new Map<string, number>();
    for (const [at, { sentence }] of reading.tokens.entries()) {
      if (!isMeasure(reading, at)) continue;
      for (let near = Math.max(0, at - BESIDE.back); near <= at + BESIDE.on; near += 1) {
        const token = reading.tokens[near];
        if (token?.sentence !== sentence || !token.tags.has('Noun')) continue;
        const stem = stemOf(token.normal);
        if (!nouns.has(stem)) nouns.set(stem, sentence);
      }
    }
    known.set(reading, nouns);
    return nouns;
  };
})();

/** How many words before and after a figure what it measures may stand. */
const BESIDE = { back: 7, on: 4 };

const stemOf = (word: string): string => word.replace(/s$/, '');

/** "A rise in rents", where the article has told before or tells next, or of the lead anywhere, by how much rents rose. */
const isRisenElsewhere: Look = (reading, candidate) => {
  if (candidate.rule !== 'quantity' || !RISEN.test(candidate.about)) return false;
  const noun = reading.tokens[tokenAt(reading, candidate.end - 1)];
  const told = measuredNouns(reading).get(stemOf(noun?.normal ?? ''));
  return told !== undefined && (candidate.sentence < LEAD || told <= candidate.sentence + 1);
};

/** A change or a comparative, of what its last word names. */
const RISEN =
  /^(?:(?:an? )?(?:\p{L}+ )?(?:increase|decrease|drop|rise|fall|decline|slowdown|reduction|growth|slump|surge|jump|upturn|downturn|dip|spike)s? in |(?:higher|lower|softer|weaker|dearer|cheaper|increased|reduced|rising|falling|declining|slower|stronger) )/u;

/** "Guests lost thousands of dollars" in the lead, and the sums further down. */
const isPricedLater: Look = ({ text, sentences }, candidate) =>
  candidate.rule === 'quantity' &&
  candidate.sentence < LEAD &&
  /\b(?:dollars|pounds|euros|money|fortune|sums?|costs?|investments?|invest\w*|spen[dt]\w*|outspent)\b/i.test(
    text.slice(candidate.start, candidate.end),
  ) &&
  /[$£€]\s?\d/.test(text.slice(sentences[candidate.sentence]?.end));

/** "Sales have fallen. They were down 12%": the next sentence goes on about it. */
const isTakenUp: Look = ({ text, sentences }, candidate) => {
  const next = sentences[candidate.sentence + 1];
  if (
    next &&
    /\b(?:share|part|portion|majority|minority|fraction)\b/.test(
      text.slice(candidate.start, candidate.end),
    ) &&
    /\d(?:%| percent| per cent)/.test(text.slice(next.start, next.end))
  )
    return true;
  // "In a dead heat with the guild's. Both took $4 million"
  if (
    next &&
    /\b(?:heat|tie|neck)\b/.test(text.slice(candidate.start, candidate.end)) &&
    /\b(?:[Bb]oth|[Ee]ach|to)\b/.test(text.slice(next.start, next.end)) &&
    SUM.test(text.slice(next.start, next.end))
  )
    return true;
  return (
    next !== undefined &&
    /^["“]?(?:It|They|That|This|The (?:number|figure|total|rate|price|drop|rise|fall|increase|decline))\b[^.]{0,60}?\d/.test(
      text.slice(next.start, Math.min(next.end, next.start + 90)),
    )
  );
};

/** "It held 300 men then and 4,000 now. It's a huge rise": the sentence before is what is judged. */
const isTakenBack: Look = ({ text, sentences }, { sentence, start, end }) => {
  const from = sentences[sentence]?.start ?? start;
  const back = sentences[sentence - 1];
  const opens = JUDGES.exec(text.slice(from, end))?.[0].length ?? 0;
  return opens > 0 && from + opens >= start && SUM.test(text.slice(back?.start ?? from, back?.end ?? from));
};

const JUDGES =
  /^["“]?(?:It|That|This)(?:['’]s| is| was| represents?| represented| marks?| marked)(?: such)? an? /;

/** A figure with its unit, or of thousands. */
const SUM = /[$£€]\s?\d|\d,\d{3}|\d\s?(?:%|percent|per cent|million|billion|trillion)/;

/** Whether a figure for a size stands in its sentence, in the next, or where the article comes back to it. */
export const isFigured: Look = (reading, candidate) =>
  [isMeasuredNear, isCountedElsewhere, isRisenElsewhere, isPricedLater, isTakenUp, isTakenBack].some((look) =>
    look(reading, candidate),
  );
