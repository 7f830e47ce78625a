import type { Attribution } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, sentenceOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import { breakAfter, PREPOSITIONS, wordOf } from '../language/words';

/** The source of an attribution as a noun phrase: token indices, and the word it turns on ("officials"). */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase of an attribution's source, or null where there is none. */
export function phraseOf(reading: ClauseReading, { source: [span] }: Attribution): Phrase | null {
  if (!span) return null;
  let first = tokenAt(reading, span.start);
  let last = first;
  while (last < reading.tokens.length && (reading.tokens[last] as Token).start < span.end) last += 1;
  // "which | advocates": the relative belongs to what they say
  if (
    last - first > 1 &&
    /^(?:which|that|whom|what)$/.test(wordOf(reading.tokens[first])) &&
    reading.tokens[first + 1]?.tags.has('Plural')
  )
    first += 1;
  let head = first;
  for (let at = first; at < last; at += 1) {
    const word = wordOf(reading.tokens[at]);
    if (at > first && (PREPOSITIONS.has(word) || /^(?:who|here|there|abroad|today|now)$/.test(word))) break;
    head = at;
    if (breakAfter(reading, at)) break;
  }
  return { first, last, head: memberOf(reading, head, last) };
}

/** "One of the | nurses": what the one is. */
function memberOf({ tokens }: ClauseReading, one: number, last: number): number {
  if (wordOf(tokens[one]) !== 'one' || wordOf(tokens[one + 1]) !== 'of') return one;
  let at = one + 2;
  while (at + 1 < last && tokens[at + 1]?.tags.has('Noun')) at += 1;
  return at < last && tokens[at]?.tags.has('Plural') ? at : one;
}

/** Words that lead from a group to a member of it: "critics, led by the Harbour Guild". */
const EXAMPLE = new Set(
  'led including such like among notably particularly especially at with from of for'.split(' '),
);

/** An aside with examples right after the group: "…, among them the pension funds". */
const EXAMPLES = /^,? (?:led by|including|such as|among them|notably|like) /;

/** Whether somebody is named in or right after a phrase ("the official, Nils Korda,"; "analysts at Brandt Brothers"). */
export function isNamed(reading: ClauseReading, phrase: Phrase, orBody: boolean): boolean {
  const { tokens } = reading;
  const { last: end } = sentenceOf(reading, phrase.first);
  const span = { start: (tokens[phrase.first] as Token).start, end: (tokens[phrase.last - 1] as Token).end };
  const isNamesake = (at: number): boolean =>
    !isTheirs(reading, phrase, at) && !isCapitalised(reading, phrase, at);
  if (reading.mentions.some((who) => who.kind === 'person' && overlaps(who, span) && isNamesake(who.start)))
    return true;
  const after = (tokens[phrase.head] as Token).end;
  if (
    orBody &&
    reading.mentions.some(
      (body) =>
        body.kind === 'organization' &&
        overlaps(body, span) &&
        (isNamesake(body.start) || isWholeName(reading, phrase, body)) &&
        !PARTY.test(reading.text.slice(body.start, body.end)) &&
        !NETWORK.test(reading.text.slice(body.start, body.end)),
    )
  )
    return true;
  if (orBody && EXAMPLES.test(reading.text.slice(after, span.end + 30))) return true;
  for (let at = phrase.first; at < Math.min(end, phrase.head + 9); at += 1) {
    const token = tokens[at] as Token;
    // "Groups | note that Ruiz", "aides said | Ruiz": who is named after the verb is another.
    if (at >= phrase.last && (wordOf(tokens[at - 1]) === 'that' || isVerbOf(reading, phrase, at))) break;
    const isFirst = at === sentenceOf(reading, at).first;
    const isHouse = wordOf(tokens[at - 1]) === 'at' && at - 1 === phrase.head + 1;
    const isName =
      /^\p{Lu}/u.test(token.text) &&
      !isFirst &&
      !token.tags.has('Date') &&
      (isHouse || !isPlace(reading, token)) &&
      !NATIONAL.test(token.text) &&
      !PARTY.test(token.text) &&
      !NETWORK.test(token.text) &&
      isNamesake(token.start);
    if (isName && token.tags.has('Person') && at <= phrase.last + 2) return true;
    if (isName && orBody && (at < phrase.head || leadsTo(reading, phrase.head, at))) return true;
  }
  // "Unite | union members": the name stands before the phrase as it was read.
  const before = tokens[phrase.first - 1];
  return (
    orBody &&
    /^(?:union|bank|university)$/.test(wordOf(tokens[phrase.first])) &&
    before?.sentence === tokens[phrase.first]?.sentence &&
    /^\p{Lu}/u.test(before?.text ?? '')
  );
}

/** Whether the verb that a phrase is the subject of stands at a token: "aides | said", not "leaders | led by Ruiz". */
const isVerbOf = (reading: ClauseReading, { last }: Phrase, at: number): boolean => {
  const verb = reading.verbs[reading.verbAt[at] ?? -1];
  return (
    verb?.subject !== undefined &&
    verb.first >= last &&
    verb.subject.last <= last &&
    !verb.passive &&
    at === verb.head
  );
};

/** "Listeners raved": the capital is that of the sentence. */
const isCapitalised = (reading: ClauseReading, { head }: Phrase, at: number): boolean => {
  const token = reading.tokens[head] as Token;
  return (
    at === token.start &&
    head === sentenceOf(reading, head).first &&
    token.tags.has('Plural') &&
    !token.tags.has('Person')
  );
};

/** "Friends of the Harbour": the group's word is where its name begins. */
const isWholeName = ({ tokens }: ClauseReading, { head, last }: Phrase, { start, end }: Span): boolean =>
  start === tokens[head]?.start && last > head + 1 && end >= (tokens[last - 1] as Token).end;

/** Who are described by whom they serve or fight: the name beside them is not theirs. */
const FOLLOWERS =
  /^(?:aides?|advis[eo]rs?|allies|ally|supporters?|opponents?|critics?|backers?|fans?|colleagues?|rivals?|followers?|loyalists?|surrogates?|associates?|confidants?|friends?|staffers?|donors?|voters?|delegates?|strategists?|operatives?|insiders?|officials?|detractors?|sources?)$/;

/** "Ruiz aides", "aides to Ana Ruiz", "Ruiz's supporters": the person is named, those who speak are not. */
function isTheirs({ tokens, text }: ClauseReading, { first, head, last }: Phrase, start: number): boolean {
  const word = wordOf(tokens[head]);
  if (!FOLLOWERS.test(word)) return false;
  const from = (tokens[head] as Token).start;
  const to = (tokens[head] as Token).end;
  // "official Tom Brandt", "Tom Brandt and his aides": one who is named beside the word.
  if (start < from)
    return (
      !/ (?:and|or) /.test(text.slice(start, from)) &&
      (/s$/.test(word) ||
        /['’]s? $/.test(text.slice(start, from)) ||
        /^(?:an?|one)$/.test(wordOf(tokens[first])))
    );
  return (
    start < (tokens[last - 1] as Token).end &&
    /^ (?:to|of|for|from|with|in|on|inside|close to|around) /.test(text.slice(to, start + 1))
  );
}

/** Parties and houses: say which side, not who. */
const PARTY =
  /^(?:Democratic|Democrats?|Republicans?|GOP|Labour|Tory|Tories|Conservatives?|Liberals?|Senate|House|Congressional|Congress|Capitol|Hill|White|Federal|State|Fellow|Top|Senior|Former|Local|Many|Some|Several|Other|Most)$/;

/** Where they met: "Twitter users" are anybody. */
const NETWORK = /^(?:Twitter|X|Facebook|Instagram|TikTok|Reddit|YouTube|Weibo|Internet|Web)$/;

/** "Washington-based": says where, not who. */
const isPlace = (reading: ClauseReading, token: Token): boolean =>
  token.tags.has('Place') ||
  reading.text.slice(token.end, token.end + 6) === '-based' ||
  reading.mentions.some((mention) => mention.kind === 'place' && overlaps(mention, token));

/** "European", "Ukrainian", "U.S.": say where from, not who. */
const NATIONAL = /(?:an|ean|ish|ese|ch|i)$|^U\.?[SKN]\.?$/;

const leadsTo = (reading: ClauseReading, head: number, at: number): boolean => {
  for (let index = head + 1; index < at; index += 1) {
    // "leaders with his remarks on Lund": what is his says nothing of who they are
    if (
      EXAMPLE.has(wordOf(reading.tokens[index])) &&
      !/^(?:his|her|its|their)$/.test(wordOf(reading.tokens[index + 1]))
    )
      return true;
    if ((reading.verbAt[index] ?? -1) >= 0 && !/ed$/.test(wordOf(reading.tokens[index]))) return false;
  }
  return false;
};

/** Whether a group was counted: "60% of residents", "three in ten voters", "voters, 38 percent of them". */
export function isCounted(reading: ClauseReading, { first, last }: Phrase): boolean {
  const { first: from, last: to } = sentenceOf(reading, first);
  const start =
    wordOf(reading.tokens[first - 1]) === 'of' ? Math.max(from, first - 3) : Math.max(from, first - 1);
  const end = breakAfter(reading, last - 1) ? Math.min(to, last + 3) : last;
  return reading.tokens
    .slice(start, end)
    .some(
      (token) =>
        (/\d|%/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text)) ||
        /^(?:percent|third|thirds|quarter|quarters|half|tenths?)$/.test(token.normal),
    );
}
