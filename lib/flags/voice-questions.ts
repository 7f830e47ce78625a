import { type ClauseReading, textOf, tokenAt } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { BODIES, HOLDERS, SOME } from '../language/speakers';
import { wordOf } from '../language/words';
import { isPeoples } from './groups';
import { isPeople } from './holders';
import type { Phrase } from './unnamed';
import { TRAITS } from './words/opinions';

/** To put forward what could be right or wrong, and so rests on something; to oppose or to demand has grounds instead. */
const CLAIMS = verbs(
  `say state add tell note believe think argue claim contend insist maintain predict expect anticipate estimate forecast project
  warn suggest suspect doubt fear assume reckon see view consider regard describe call charge allege accuse assert point
  conclude report find understand hope speculate acknowledge concede admit observe attribute credit blame liken judge deem
  figure mention write recall explain stress know`,
);
const COLLECTIVE = nouns('community public group industry sector crowd');

/** What to ask where the words say no more than that a view is held. */
export const VIEW_QUESTION = 'Who holds this view, how many are they, and what do they base it on?';

/** What to ask of a group that holds a view: which, how many, and what it goes back to, by what they are said to do. */
export function askGroup(reading: ClauseReading, said: readonly Token[]): string {
  const holders = holdersIn(reading, said);
  return askHolders(holders, said[0], said);
}

/** The same where the word for the holders is known. */
export function askHolders(
  holders: string,
  opening: Token | undefined,
  said: readonly (Token | undefined)[],
): string {
  const goesBackTo = said.some((token) => TRAITS.has(wordOf(token)))
    ? 'who says so'
    : said.some((token) => CLAIMS.has(wordOf(token)) || wordOf(token) === 'according')
      ? 'what do they base it on'
      : 'on what grounds';
  if (holders === 'public') return `Who in the public, how many, and ${goesBackTo}?`;
  return /^(?:an?|one)$/.test(wordOf(opening)) && !/s$|people$/.test(holders)
    ? `Which ${holders}, and ${goesBackTo}?`
    : `Which ${holders}, how many, and ${goesBackTo}?`;
}

/** Whom to ask for: "business leaders" are leaders, "a group of doctors" doctors, "officials and customers" both. */
function holdersIn(reading: ClauseReading, said: readonly Token[]): string {
  const held = said.findIndex(
    ({ normal }, at) => (HOLDERS.has(normal) || BODIES.has(normal)) && !said[at + 1]?.tags.has('Noun'),
  );
  const isOfOthers = said[held + 1]?.normal === 'of' && /^groups?$/.test(said[held]?.normal ?? '');
  const verb = said.findIndex(({ tags }) => tags.has('Verb'));
  const others = said
    .slice(held + 1, held < 0 && verb > 0 ? verb : undefined)
    .find(
      ({ tags, normal }, at, rest) =>
        (tags.has('Plural') && !SOME.has(normal) && !rest[at + 1]?.tags.has('Plural')) ||
        COLLECTIVE.has(normal),
    );
  const head = held < 0 || (isOfOthers && others) ? others : said[held];
  if (!head) return 'people';
  const at = said.indexOf(head);
  const other = said[at - 1]?.normal === 'and' ? said[at - 2] : undefined;
  const both = other?.tags.has('Plural') ? `${holderWord(reading, other)} and ` : '';
  return `${both}${holderWord(reading, head)}`;
}

/** Peoples and sides that keep their capital even where a sentence begins with them. */
const NATIONS = /(?:crats|icans|ims|ews|ese)$/;

/** A word for people as it is asked for: written small but for names, and whole ("fact-checkers"). */
export function holderWord(reading: ClauseReading, head: Token): string {
  const { tokens, text, sentences } = reading;
  const at = tokenAt(reading, head.start);
  const before = tokens[at - 1];
  const isHyphened = before !== undefined && text.slice(before.end, head.start) === '-';
  const opens = sentences[head.sentence]?.first === at;
  const isName =
    !HOLDERS.has(head.normal) &&
    (head.tags.has('ProperNoun') || (isPeoples(head) && (!opens || NATIONS.test(head.text))));
  const word = `${isHyphened ? `${before.text}-` : ''}${head.text}`;
  return isName ? word : word.toLowerCase();
}

/** The group by its own word where it is met as "many of his supporters": the supporters. */
export const holdersOf = (reading: ClauseReading, { last, head }: Phrase): string => {
  const { tokens } = reading;
  const own = tokens[head] as Token;
  if (!SOME.has(wordOf(own))) return holderWord(reading, own);
  const others = tokens.slice(head + 1, last).find(({ tags }) => tags.has('Plural') && !tags.has('Pronoun'));
  return wordOf(tokens[head + 1]) === 'of' && others ? holderWord(reading, others) : 'people';
};

/** What to ask of words that a learned mark stands on: of the group in them, or of nobody. */
export const askVoices = (reading: ClauseReading, { first, last }: Pick<Match, 'first' | 'last'>): string => {
  const said = reading.tokens.slice(first, last);
  const isGroup = said.some(
    (token) =>
      HOLDERS.has(token.normal) ||
      BODIES.has(token.normal) ||
      COLLECTIVE.has(token.normal) ||
      isPeople(token) ||
      isPeoples(token),
  );
  return isGroup ? askGroup(reading, said) : askNobody(textOf(reading, first, last));
};

/** What to ask where nobody is said to hold a view, by the words for it. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:accus|alleg|charges|claims)/, 'Who makes such charges, how many are they, and on what evidence?'],
  [
    /\b(?:critici|backlash|outcry|(?:under|drawn|drew|draws|drawing|come under) fire|flak|heat|condem|denounc|uproar|furor|pushback|rebuke|mock|ridicul|derid|scorn|ire\b|opposition|objection|complain|resistance|controvers|protest|slammed|blamed)/,
    'Who objects, how many are they, and on what grounds?',
  ],
  [
    /\b(?:speculati|rumou?r|talk of|predictions|comparisons)/,
    'Who says so, how many are they, and what do they base it on?',
  ],
  [/\bquestions\b/, 'Who raises these questions, how many are they, and on what grounds?'],
  [/\b(?:calls|demands|urged)\b/, 'Who calls for it, how many are they, and on what grounds?'],
  [/\bpressure\b/, 'Who is pressing, how many are they, and on what grounds?'],
  [/\b(?:prais|acclaim|hailed|lauded|applau)/, 'Who praises it, how many are they, and for what?'],
  [/\b(?:divid|split|polari)/, 'Who stands on which side, and how many are they?'],
  [
    /\b(?:fear|worr|concern|anxi|unease|alarm|panic|hopes?|optimism|confiden|distrust|mistrust|frustrat|anger|angry|outrage|resent|discontent|enthusias|excitement|dismay|shock|relief|delight|disappoint|mood|emotion|tired|hostil|dislik|dissatisf|unpopular|hatred)/,
    'Whose feeling is this, how many share it, and how is it known?',
  ],
];

export const askNobody = (said: string): string =>
  ASKED.find(([words]) => words.test(said.toLowerCase()))?.[1] ?? VIEW_QUESTION;
