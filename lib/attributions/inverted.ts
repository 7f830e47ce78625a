import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Token } from '../language/parse';
import { HOLDERS, INSIDERS, ROLES } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import type { Source } from './noun-phrase';
import { SAY } from './verbs';

/** Verbs that stand before their speaker without a quotation: "…, said Ruiz". */
const INVERTS = new Set(
  'said says added adds wrote writes reported reports argued argues noted notes explained explains'.split(
    ' ',
  ),
);

/** These, in the plural, before people only: "…, say critics", but "a few weeks, say three". */
const INVERTS_PLURAL = new Set('say argue add write note'.split(' '));

const isPlainPeople = (token: Token): boolean =>
  /^(?:some|many|others|people|police|authorities|those)$/.test(token.normal) ||
  (token.tags.has('Plural') &&
    (HOLDERS.has(token.normal) || INSIDERS.has(token.normal) || ROLES.has(token.normal)));

/** "said Ruiz, the minister": the verb follows a quotation or comma and a noun follows it. */
export function invertedSource(reading: ClauseReading, verb: VerbGroup): Source | null {
  const { tokens, text } = reading;
  const head = tokens[verb.head] as Token;
  const before = tokens[verb.first - 1];
  const opening = tokens[verb.first] as Token;
  const gap = before ? text.slice(before.end, opening.start) : '';
  const opens = before?.sentence !== opening.sentence && SAY.has(wordOf(head)) && isNamed(tokens[verb.last]);
  const afterQuote =
    opens ||
    gapHasQuote(gap) ||
    (/,\s*$/.test(gap) && (INVERTS.has(wordOf(head)) || INVERTS_PLURAL.has(wordOf(head))));
  if (!afterQuote || verb.last !== verb.head + 1 || breakAfter(reading, verb.head)) return null;
  const first = verb.last;
  const next = tokens[first];
  if (!next || next.sentence !== head.sentence) return null;
  if (!isNounStart(next)) return null;
  let last = first;
  while (tokens[last]?.sentence === head.sentence && last - first < 12) {
    const token = tokens[last] as Token;
    if (!isNounPart(token) || /^(?:who|which|that|whom)$/.test(token.normal)) break;
    last += 1;
    if (breakAfter(reading, last - 1)) break;
  }
  if (last === first || (last === first + 1 && next.tags.has('Pronoun') && !NOMINATIVE.test(next.normal)))
    return null;
  const isPlural = INVERTS_PLURAL.has(wordOf(head));
  if (isPlural && !gapHasQuote(gap) && !tokens.slice(first, last).some(isPlainPeople)) return null;
  const goesOn =
    last < sentenceOf(reading, first).last &&
    (reading.verbAt[last] ?? -1) >= 0 &&
    !isReduced(reading, last) &&
    !breakAfter(reading, last - 1);
  return goesOn ? null : { first, last, head: last - 1, inverted: true };
}

const gapHasQuote = (gap: string): boolean => /[”"’]\s*$/.test(gap);

const NOMINATIVE = /^(?:he|she|they|i|we)$/;

/** "Said an official | briefed on the talks": a participle tells who, and is no verb of a clause. */
const isReduced = ({ tokens }: ClauseReading, at: number): boolean =>
  /(?:ed|ing)$/.test(wordOf(tokens[at])) && /^(?:in|on|with|by|at|for|to|of)$/.test(wordOf(tokens[at + 1]));

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('ProperNoun') || token.tags.has('Person'));

const isNounStart = (token: Token): boolean =>
  token.tags.has('Noun') ||
  token.tags.has('Value') ||
  token.tags.has('Determiner') ||
  token.tags.has('Adjective') ||
  /^\p{Lu}/u.test(token.text);

const isNounPart = (token: Token): boolean =>
  isNounStart(token) || /^(?:of|for|in|at|and|from|with)$/.test(token.normal) || token.tags.has('Value');
