import type { Token } from './parse';
import type { Reading } from './reading';
import type { VerbGroup } from './verb-group';
import { breakAfter, DETERMINERS, isAdverb, isAuxiliary, PREPOSITIONS, RELATIVE, wordOf } from './words';

/** A noun with what stands before it: "some of the fiercest critics". Indices are into `tokens`. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A reading in which the verbs before a place are known. */
export interface WithVerbs extends Reading {
  readonly verbAt: Int32Array;
}

/** The subject of the verb group that starts at `at`: the head noun of the clause, past what stands between. */
export function subjectOf(
  reading: WithVerbs,
  at: number,
  floor: number,
  previous: VerbGroup | undefined,
): NounGroup | null {
  const { tokens } = reading;
  let limit = at;
  while (
    limit - 1 >= floor &&
    (isAdverb(tokens[limit - 1] as Token) || wordOf(tokens[limit - 1]) === 'never')
  )
    limit -= 1;
  const before = wordOf(tokens[limit - 1]);
  if (limit - 1 < floor) return null;
  if (before === 'and' || before === 'but' || before === 'or' || before === 'then')
    return previous?.subject ?? null;
  if (RELATIVE.has(before)) limit -= 1;
  if (limit - 1 >= floor && breakAfter(reading, limit - 1)) {
    const outer = beforeAside(reading, limit, floor);
    if (outer) return outer;
  }
  return withoutRelative(
    reading,
    restricted(reading, limit, floor, previous) ?? phraseBefore(reading, limit, floor),
    floor,
  );
}

/** Verbs that take a clause with no word to open it: "who think the mayor said". */
const OPENS_CLAUSE =
  /^(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|believe[ds]?|hope[ds]?|claim(?:ed|s)?|argue[ds]?|feel|felt|fear(?:ed)?|insist(?:ed|s)?|suspect(?:ed|s)?|guess(?:ed)?|know|knows|knew)$/;

/** "Sources who reviewed them told": what stands between is the object of the relative clause, the subject is before it. */
function restricted(
  reading: WithVerbs,
  at: number,
  floor: number,
  previous: VerbGroup | undefined,
): NounGroup | null {
  const { tokens } = reading;
  if (!previous?.subject || previous.last >= at || previous.first <= floor) return null;
  if (isReduced(reading, previous, at)) return previous.subject;
  const purpose = beforePurpose(reading, at, floor, previous);
  if (purpose) return purpose;
  let relative = previous.first - 1;
  while (relative > floor && isAdverb(tokens[relative] as Token)) relative -= 1;
  if (wordOf(tokens[relative]) !== 'who' || previous.subject.last !== relative) return null;
  const object = tokens[previous.last];
  const isObject = /^(?:him|her|them|us|me)$/.test(wordOf(object)) && previous.last + 1 === at;
  if (OPENS_CLAUSE.test(wordOf(tokens[previous.head])) && !isObject) return null;
  for (let index = relative - 1; index < at; index += 1) if (breakAfter(reading, index)) return null;
  return previous.subject;
}

/** "The bill to ratify the accord | is expected": what stands between tells what the bill is for. */
function beforePurpose(reading: WithVerbs, at: number, floor: number, previous: VerbGroup): NounGroup | null {
  const { tokens } = reading;
  if (!previous.infinitive || !tokens[previous.first - 1]?.tags.has('Noun')) return null;
  for (let index = floor; index < at; index += 1) {
    const isOpen =
      index >= previous.first - 1 &&
      (breakAfter(reading, index) || /^(?:and|or|that|who)$/.test(wordOf(tokens[index])));
    const isVerb = (reading.verbAt[index] ?? -1) >= 0 && (index < previous.first || index >= previous.last);
    if (isOpen || isVerb) return null;
  }
  return nounBefore(reading, previous.first, floor);
}

/** Participles that tell which people are meant, whatever follows them. */
const INVOLVED =
  /^(?:involved|displaced|affected|based|employed|hired|interviewed|surveyed|polled|gathered|briefed|evacuated|injured|aligned|allied|trained|stranded)$/;

/** "Records compiled by the Lima Institute show", "farmers living in the valley say": what stands between tells which. */
function isReduced(reading: WithVerbs, previous: VerbGroup, at: number): boolean {
  const { tokens } = reading;
  if (previous.last - previous.first > 1 || previous.subject?.last !== previous.first) return false;
  const word = wordOf(tokens[previous.head]);
  const isBy = tokens[previous.head]?.tags.has('PastTense') && wordOf(tokens[previous.last]) === 'by';
  const isOfPeople =
    tokens[previous.subject.head]?.tags.has('Plural') ||
    /^(?:those|people)$/.test(wordOf(tokens[previous.subject.head]));
  const tellsWhich = isOfPeople && (INVOLVED.test(word) || (previous.gerund && previous.last < at));
  if (!isBy && !tellsWhich) return false;
  for (let index = previous.first - 1; index < at; index += 1)
    if (breakAfter(reading, index) || (index >= previous.last && (reading.verbAt[index] ?? -1) >= 0))
      return false;
  return true;
}

/** "Which the mayor" of "the dam, which the mayor called a mistake": the mayor. */
function withoutRelative({ tokens }: WithVerbs, group: NounGroup | null, floor: number): NounGroup | null {
  const opens =
    group &&
    group.first > floor &&
    group.first < group.head &&
    /^(?:which|what)$/.test(wordOf(tokens[group.first]));
  return opens ? { ...group, first: group.first + 1 } : group;
}

/** A noun group with the phrases before it that it belongs to ("officials from both towns" as a whole). */
function phraseBefore(reading: WithVerbs, at: number, floor: number): NounGroup | null {
  const { tokens } = reading;
  let group = nounBefore(reading, at, floor);
  if (group && SELF.has(wordOf(tokens[group.head])) && wordOf(tokens[group.first - 1]) !== 'and')
    return group;
  for (let hop = 0; group && hop < 4; hop += 1) {
    const before = group.first - 1;
    if (before < floor || breakAfter(reading, before) || quoteAfter(reading, before)) break;
    const word = wordOf(tokens[before]);
    if (!PREPOSITIONS.has(word) && word !== 'and' && word !== 'or') break;
    // "saw the mayor and she said": a clause of its own
    if (word === 'and' && NOMINATIVE.test(wordOf(tokens[group.first]))) break;
    const outer = nounBefore(reading, before, floor);
    if (!outer || breakAfter(reading, before - 1)) break;
    if (THEN.test(word) && isTime(tokens[outer.head] as Token)) break;
    group = { first: outer.first, last: group.last, head: outer.head };
  }
  return group;
}

const NOMINATIVE = /^(?:he|she|they|we|i)$/;

/** After a time these open a clause: "weeks after Ruiz announced", "in August, since the mine closed". */
const THEN = /^(?:after|before|since|than)$/;

const isTime = (token: Token): boolean =>
  (token.tags.has('Date') && !token.tags.has('Person')) ||
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/.test(token.normal);

/** Words that open an aside between commas: "Ruiz, who grows maize, said", "Ruiz, speaking in Lima, said". */
const ASIDE = new Set(
  'who which whose a an the now then formerly along led including however though meanwhile moreover too nevertheless nonetheless'.split(
    ' ',
  ),
);

/** The noun before an aside that ends at `at`: of "Ruiz, the deputy minister, said" it is "Ruiz". */
function beforeAside(reading: WithVerbs, at: number, floor: number): NounGroup | null {
  for (let open = at - 2; open >= floor && at - open < 30; open -= 1) {
    if (!breakAfter(reading, open)) continue;
    const next = reading.tokens[open + 1] as Token;
    const word = wordOf(next);
    const opens =
      ASIDE.has(word) ||
      PREPOSITIONS.has(word) ||
      /(?:ing|ed)$/.test(word) ||
      next.tags.has('Value') ||
      next.tags.has('Noun') ||
      next.tags.has('Adjective');
    if (!opens || word === 'and') continue;
    const group = phraseBefore(reading, open + 1, floor);
    if (group && !reading.tokens[group.head]?.tags.has('Adverb')) return group;
  }
  return null;
}

/** Whether a quotation begins or ends between a token and the next. */
const quoteAfter = (reading: WithVerbs, at: number): boolean =>
  /["“”]/.test(reading.text.slice(reading.tokens[at]?.end ?? 0, reading.tokens[at + 1]?.start ?? 0));

/** The noun group that ends right before `at` (exclusive), walking left over its parts. */
export function nounBefore(reading: WithVerbs, at: number, floor: number): NounGroup | null {
  const { tokens } = reading;
  let head = at - 1;
  while (head >= floor && isAdverb(tokens[head] as Token)) head -= 1;
  if (head < floor || (reading.verbAt[head] ?? -1) >= 0 || !isNominal(tokens[head] as Token)) return null;
  // "As mayor | he would": a pronoun stands alone.
  if (SELF.has(wordOf(tokens[head]))) return { first: head, last: head + 1, head };
  let first = head;
  while (
    first - 1 >= floor &&
    !breakAfter(reading, first - 1) &&
    !quoteAfter(reading, first - 1) &&
    (reading.verbAt[first - 1] ?? -1) < 0 &&
    isPremodifier(tokens, first - 1)
  ) {
    first -= 1;
  }
  return { first, last: head + 1, head };
}

const SELF = new Set('i he she we they'.split(' '));

const isNominal = (token: Token): boolean =>
  token.tags.has('Noun') ||
  token.tags.has('Value') ||
  token.tags.has('Pronoun') ||
  token.tags.has('Adjective') ||
  token.tags.has('Determiner') ||
  (token.tags.has('Verb') && !token.tags.has('Auxiliary') && !token.tags.has('Copula'));

const isPremodifier = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const word = wordOf(token);
  if (isAuxiliary(word)) return false;
  if (word === 'that' && (tokens[at - 1]?.tags.has('Noun') || tokens[at - 1]?.tags.has('Verb'))) return false;
  return (
    (token.tags.has('Noun') && !token.tags.has('Pronoun')) ||
    token.tags.has('Possessive') ||
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Value') ||
    DETERMINERS.has(word)
  );
};
