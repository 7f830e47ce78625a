import { type ClauseReading, sentenceOf } from '../language/clause';
import { verbs, words } from '../language/inflect';
import type { Match } from '../language/pattern';
import { HOLDERS, INSIDERS } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { isKnown, isPeople, isPolled } from './holders';
import type { Phrase } from './unnamed';
import { TRAITS } from './words/opinions';

/** To be in a mood: "are wary", "remain sceptical", "grew angry". */
const BE_SO = verbs('be remain feel become grow seem stay appear sound');

/** Groups that are said to feel something, with the words that say what: "many trustees and elected members remain wary". */
export function findFeelings(reading: ClauseReading): Match[] {
  return reading.verbs.flatMap((verb) => {
    const at = traitAfter(reading, verb);
    const group = at < 0 ? null : groupOf(reading, verb);
    if (!group || isKnown(reading, group) || isPolled(reading, group)) return [];
    return { first: group.first, last: at + 1, end: at + 1 };
  });
}

/** How many adverbs may stand before the mood. */
const ADVERBS = 2;

/** What one is said not to be by those who hold something against a thing: "are not convinced". */
const NOT_SO = new Set(
  words(
    'convinced impressed persuaded satisfied happy pleased sure sold fond enthusiastic optimistic amused',
  ),
);

/** Where the mood stands after a verb, or -1; "are not worried", "would be angry" tell of none. */
function traitAfter(
  reading: ClauseReading,
  { first, head, last, negated, modal, infinitive, passive }: VerbGroup,
): number {
  const { tokens } = reading;
  // "supporters who are wary" are those that are; it does not say that supporters are.
  if (modal || infinitive || /^(?:who|that|which)$/.test(wordOf(tokens[first - 1]))) return -1;
  const moods = negated ? NOT_SO : TRAITS;
  // "people were encouraged to send designs": they were asked to
  if (wordOf(tokens[head]) === 'encouraged' && wordOf(tokens[head + 1]) === 'to') return -1;
  if (passive && moods.has(wordOf(tokens[head]))) return head;
  if (!BE_SO.has(wordOf(tokens[head]))) return -1;
  const end = sentenceOf(reading, head).last;
  for (let at = last; at < Math.min(end, last + ADVERBS + 1); at += 1) {
    if (breakAfter(reading, at - 1)) return -1;
    if (moods.has(wordOf(tokens[at]))) return at;
    const token = tokens[at];
    if (!token || !(isAdverb(token) || /^(?:more|less|most|very|also|as)$/.test(wordOf(token)))) return -1;
  }
  return -1;
}

/** Publics and bodies met as many: "German voters", "EU member states". */
const PUBLICS =
  /^(?:voters|states|governments|members|donors|allies|parents|families|people|workers|markets|colleagues|neighbou?rs|men|women|users|owners|drivers|employers|employees|veterans|associations|unions|organi[sz]ations|charities|churches|schools|hospitals|companies|firms|banks|insurers|retailers|cities|councils)$/;

/** The subject as a group of people that could be named, of a size at least "several". */
function groupOf(reading: ClauseReading, { subject }: VerbGroup): Phrase | null {
  if (!subject) return null;
  const { tokens } = reading;
  const { last, head } = subject;
  let { first } = subject;
  const opens = wordOf(tokens[first]);
  if (
    /^(?:the|his|her|their|its|my|our|your|these|those|such|both|all|no|any|what|which|that|who)$/.test(opens)
  )
    return null;
  const token = tokens[head];
  if (!token?.tags.has('Plural') && !PUBLICS.test(wordOf(token))) return null;
  const isGroup =
    HOLDERS.has(wordOf(token)) ||
    INSIDERS.has(wordOf(token)) ||
    PUBLICS.test(wordOf(token)) ||
    (token !== undefined && isPeople(token));
  // "donors | and elected officials": the tagger may cut before the participle.
  const before = wordOf(tokens[first - 2]);
  if (/ed$/.test(wordOf(tokens[first - 1])) && before === 'and' && tokens[first - 3]?.tags.has('Plural')) {
    first -= 3;
    while (
      first - 1 >= sentenceOf(reading, head).first &&
      /^(?:many|some|most|several)$/.test(wordOf(tokens[first - 1]))
    )
      first -= 1;
  }
  return isGroup ? { first, last, head } : null;
}
