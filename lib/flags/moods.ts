import { overlaps } from '../core/span';
import { type ClauseReading, isQuotedAt, spanOf } from '../language/clause';
import { nouns, verbs, words } from '../language/inflect';
import type { Match } from '../language/pattern';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { FEELINGS } from './words/attitudes';

/** What is said and felt by people in general. */
const FELT = new Map([
  ...FEELINGS,
  ...nouns(
    `chatter buzz gossip rumor rumour whisper murmur rumbling grumbling disquiet dissent disenchantment disillusionment sentiment
    opposition resistance pressure controversy uproar outcry backlash furor furore hostility discontentment restlessness
    speculation nervousness impatience`,
  ),
  ...['talk', 'calls', 'demands'].map((word) => [word, word] as const),
]);

/** To be there, and more or less of it. */
const CHANGES = verbs(
  `grow mount rise spread intensify swirl persist linger deepen abound simmer boil build swell flare erupt fade wane evaporate
  resurface circulate escalate harden percolate crescendo brew snowball fester reverberate`,
);

/** To be or to become, where a word for more follows: "ran high", "are rife", "has grown louder". */
const BECOMES = verbs('be run grow become remain get reach');
const STATES = new Set(
  words(
    'high deep rife widespread louder rampant strong palpable stronger fever intense common growing mounting',
  ),
);

/** "Dissatisfaction over pay is mounting", "talk of a merger has swirled": a mood of nobody in particular that grows or fades. */
export const findMoods = (reading: ClauseReading): Match[] =>
  reading.verbs.flatMap((verb) => {
    const { subject, first } = verb;
    if (!subject || !FELT.has(wordOf(reading.tokens[subject.head])) || first < subject.last) return [];
    const last = changeAfter(reading, verb);
    if (last < 0 || isOwned(reading, verb) || verb.modal || verb.negated || verb.infinitive) return [];
    if (isQuotedAt(reading, first) || isScene(reading, subject.first)) return [];
    return { first: subject.first, last, end: last };
  });

/** "The vote was called off as anger rose": the mood is told as a scene. */
const isScene = ({ tokens }: ClauseReading, at: number): boolean =>
  /^(?:as|when|while|after|until|once)$/.test(wordOf(tokens[at - 1]));

/** The end of the words for how a mood goes, or -1. */
function changeAfter(reading: ClauseReading, { head, last }: VerbGroup): number {
  const { tokens } = reading;
  if (CHANGES.has(wordOf(tokens[head]))) return last;
  if (!BECOMES.has(wordOf(tokens[head]))) return -1;
  for (let at = last; at < last + 3 && !breakAfter(reading, at - 1); at += 1) {
    const token = tokens[at];
    if (STATES.has(wordOf(token))) return at + 1;
    if (!token || !isAdverb(token)) return -1;
  }
  return -1;
}

/** "Her doubts grew", "Ruiz’s anger rose", "criticism from the Harbour Guild mounted": whose it is stands there. */
function isOwned(reading: ClauseReading, { subject, first }: VerbGroup): boolean {
  if (!subject) return true;
  const { tokens, mentions } = reading;
  const own = spanOf(reading, subject.first, first);
  return (
    tokens
      .slice(subject.first, subject.head)
      .some(({ text }) => /['’]s?$|^(?:his|her|their|its|my|our)$/i.test(text)) ||
    mentions.some(
      ({ start, end, kind }) =>
        kind !== 'place' &&
        overlaps({ start, end }, own) &&
        /\b(?:from|by|of|among|at|within|in) (?:the )?$/.test(reading.text.slice(own.start, start)),
    )
  );
}
