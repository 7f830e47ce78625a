import { type ClauseReading, sentenceOf } from '../language/clause';
import { type Lexicon, nouns, words } from '../language/inflect';
import type { Token } from '../language/parse';
import { BODIES, HOLDERS, INSIDERS, SOME } from '../language/speakers';
import { breakAfter, wordOf } from '../language/words';
import { isPeople } from './holders';
import type { Phrase } from './unnamed';

/** Everybody of a place, a trade or a side, met as one: "the public", "Wall Street". */
const CROWDS = new Set(
  words(
    `public media press establishment electorate industry markets punditry
    commentariat elite elites mainstream pundits street everybody everyone
    intelligentsia faithful twitterati twitter internet left right blogosphere twittersphere grassroots community`,
  ),
);

/** Sides of opinion, written small: "conservatives". */
export const FACTIONS = nouns(
  `conservative liberal progressive moderate evangelical feminist hardliner nationalist centrist populist libertarian leftist
  rightist socialist independent loyalist purist hawk dove dissident`,
);

/** Whole publics: each may feel so, and nobody has counted them. */
export const PUBLICS: Lexicon = new Map([
  ...FACTIONS,
  ...nouns(
    `voter person family man woman reader viewer user listener driver owner pupil colleague neighbor neighbour member employer
  employee commuter passenger believer follower senior retiree citizen delegate donor player soldier commenter shopper
  buyer seller homeowner renter reviewer poster kid youth teenager adult girl boy guest visitor tourist traveler traveller
  migrant immigrant refugee lover enthusiast devotee admirer hater doubter naysayer cynic pollster operative aficionado diehard
  accuser columnist blogger influencer reporter journalist broadcaster newspaper outlet editor author
  government state country nation capital ally minister mayor governor official senator congressman congresswoman
  company brand manufacturer supplier bank lender borrower insurer school university hospital lawmaker
  athlete teammate pastor cleric bishop priest rabbi
  mother father mom dad aunt uncle friend relative guy folk celebrity star artist musician`,
  ),
]);

/** Words for how many, which leave open who: "a number of members", "most of the board". */
const AMOUNT =
  /^(?:number|lot|lots|group|groups|majority|minority|handful|host|plenty|couple|chorus|crowd|coalition|bunch|legion|legions|scores|dozens|hundreds|thousands|millions|some|many|most|several|few|others|none|half|much|one|members|leaders|portion|section|segment|slew|array|range|raft|swath|share|generation)$/;

/** "Muslims", "Democrats", "African-Americans": by creed, nation or side. */
export const isPeoples = ({ text, tags }: Token): boolean =>
  !tags.has('Person') &&
  /^\p{Lu}[\p{L}-]+(?:ans|crats|ists|ers|is|tives|rals|ories|ims|ews|ics|tons|ese)$/u.test(text);

/** The group that a noun phrase means, at its word for people, or null where it means a known one or none. */
export function groupIn(reading: ClauseReading, first: number, last: number, head: number): Phrase | null {
  const { tokens } = reading;
  let at = head;
  // "a number of other weavers": the weavers
  if (AMOUNT.test(wordOf(tokens[at])) && wordOf(tokens[at + 1]) === 'of') {
    for (let on = at + 2; on < last; on += 1) {
      if (breakAfter(reading, on - 1)) break;
      at = on;
      if (!/^(?:of|in|from)$/.test(wordOf(tokens[on + 1])) && !isWithin(reading, on, last)) break;
      if (/^(?:of|in|from)$/.test(wordOf(tokens[on + 1]))) break;
    }
  }
  const token = tokens[at];
  if (!token) return null;
  const isCounted = at !== head;
  const word = wordOf(token);
  const opens = wordOf(tokens[first]);
  const phrase = { first, last, head: at };
  if (word === 'street' && wordOf(tokens[at - 1]) !== 'wall') return null;
  // "the left", but not "the few left"
  if (/^(?:left|right)$/.test(word) && wordOf(tokens[at - 1]) !== 'the') return null;
  if (CROWDS.has(word)) return isCrowd(reading, first, at) ? phrase : null;
  if (SOME.has(word) && word !== 'few') return first === at || isCounted ? phrase : null;
  const isPlural = token.tags.has('Plural') || /^(?:people|folk|police)$/.test(word);
  const isThem =
    HOLDERS.has(word) ||
    PUBLICS.has(word) ||
    isPeoples(token) ||
    isPeople(token) ||
    INSIDERS.has(word) ||
    (BODIES.has(word) && (at > first || isCounted));
  if (!isThem) return null;
  if (/['’]s?$/.test(tokens[at - 1]?.text ?? '') || /^(?:his|her|its|their)$/.test(opens))
    return isPlural && SIDES.has(word) ? phrase : null;
  if (isCounted) return phrase;
  if (/^(?:the|these|those|both|my|our|your|what|which|that|who|any|all|no|this)$/.test(opens)) return null;
  if (/^(?:an?|one|another)$/.test(opens))
    return !isPlural && (HOLDERS.has(word) || INSIDERS.has(word)) ? phrase : null;
  // "Democrats called it a ploy": a party takes its stand in public; "more Republicans" are some of them.
  if (
    first === at &&
    isPeoples(token) &&
    !isPeople(token) &&
    !HOLDERS.has(word) &&
    !PUBLICS.has(word) &&
    !INSIDERS.has(word)
  )
    return token.tags.has('Demonym') ? phrase : null;
  return isPlural ? phrase : null;
}

/** Whether more of the noun phrase stands after a token: "other | members". */
const isWithin = ({ tokens }: ClauseReading, at: number, last: number): boolean =>
  at + 1 < last && Boolean(tokens[at + 1]?.tags.has('Noun') || tokens[at + 1]?.tags.has('Adjective'));

/** Who are described by whom they stand for or against. */
const SIDES = nouns(
  'critic supporter opponent detractor backer fan ally rival follower loyalist surrogate admirer foe adversary defender enemy donor adviser advisor aide friend',
);

/** "The public", "much of the media", "everybody": all, and not "the world of Ana Ruiz". */
const isCrowd = (reading: ClauseReading, first: number, at: number): boolean =>
  sentenceOf(reading, at).last > at &&
  !/^(?:his|her|its|their|my|our|a|an)$/.test(wordOf(reading.tokens[first]));

/** Whether a word stands for people who are not named: "residents", "liberals", "shopkeepers". */
export const isUnnamedGroup = (reading: ClauseReading, at: number): boolean =>
  !SOME.has(wordOf(reading.tokens[at])) && groupIn(reading, at, at + 1, at) !== null;
