import type { ClauseReading } from '../../language/clause';
import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { PEOPLE } from '../words/counted';
import { classes } from './quantity-words';

/** What stands right before a token in its sentence. */
const before = ({ tokens }: ClauseReading, at: number): string =>
  tokens[at - 1]?.sentence === tokens[at]?.sentence ? wordOf(tokens[at - 1]) : '';

/** Plurals that end like people and are things. */
const THINGS =
  /^(?:numbers|matters|letters|offers|orders|papers|powers|others|factors|quarters|computers|chapters|centers|errors|colou?rs|doors|floors|wonders|shoulders|corners|figures|flowers|towers|layers|weathers|mothers|fathers|brothers|sisters|daughters|plants|restaurants|elephants)$/;

const own = {
  ...classes,
  /** Those whose number carries a claim, and any who are named after what they do: "weavers", "cellists". */
  FOLK: (token: Token) =>
    PEOPLE.has(token.normal) ||
    (token.tags.has('Plural') &&
      /(?:[eo]rs|ists|ants|ians|ees|cans)$/.test(token.normal) &&
      !THINGS.test(token.normal)),
  // after "many", "most", "plenty": whether what stands before makes it no count
  ASIDE: (_token: Token, at: number, reading: ClauseReading) =>
    /^(?:of|from|with|between|how|so|too|as|great|good|the|not)$/.test(before(reading, at - 1)),
  DEFINED: (_token: Token, at: number, reading: ClauseReading) =>
    (reading.quoteAt[at - 1] ?? -1) >= 0 ||
    /^(?:of|from|with|between|how|than|which|where|whom|like|as|unlike|the|for|in|by|at|one|two|three|its|his|her|their)$|['’]s$/.test(
      before(reading, at - 1),
    ),
  THERE_IS: (_token: Token, at: number, reading: ClauseReading) =>
    /^(?:is|are|was|were|with|there's)$/.test(before(reading, at - 1)),
  /** What they did, have done or are; what they do as a rule is habit, what they were is a scene. */
  DEED: (token: Token) =>
    (token.tags.has('Auxiliary') || token.tags.has('PastTense') || token.tags.has('Copula')) &&
    !/^w(?:as|ere)$/.test(token.normal),
  DOING: (token: Token) => /(?:ing|ed)$/.test(token.normal),
  /** Plurals, even where the tagger takes them for verbs. */
  ITEMS: (token: Token) =>
    /[^s]s$|^(?:people|men|women|children)$/.test(token.normal) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Date') &&
    !/^(?:years|ways|times|things|miles|pages|rounds|tons|tonnes|reasons|others|hundreds|thousands|millions|billions|is|was|has|does|its|his|this)$/.test(
      token.normal,
    ),
  /** What there are many of in a land: how many of them did it is the question. */
  ANYWHERE: nouns(
    `legislature lawmaker state city county country district school company business store bank hospital court police church community
    farm factory town village firm shop restaurant university college newspaper agency government group member voter worker teacher
    student parent doctor nurse farmer driver resident family home household clinic prison airport station pharmacy`,
  ),
  HUNDREDS: new Set(words('hundreds thousands millions')),
  COUNTLESS: new Set(words('hundreds thousands millions dozens scores countless untold')),
};
const p = (source: string) => pattern(source, own);

/** How many of a group did something: "many weavers", "most voters have", "with many turning", "left in droves". */
export const PEOPLES = [
  p('[ many {ASIDE}! {MOD}* {FOLK} ]'),
  p('[ many {ASIDE}! of the|its|their|his|her|those|these {MOD}* {FOLK} ] {ADV}? {DEED}'),
  p('[ most {DEFINED}! {MOD}* {FOLK} ] {ADV}? {DEED}'),
  p('with [ many|most|several|some|few|dozens|hundreds|thousands|millions {ADV}? {DOING} ] #Plural!'),
  p('[ not many {ADV}? {MOD}* {ITEMS} ]'),
  p('[ too many of the|their|our|its|these|those {MOD}* {ITEMS} ]'),
  p('[ plenty {THERE_IS}! of {MOD}* {ITEMS} ]'),
  // "hundreds of tea brands", where the tagger has a verb; "thousands of hours"
  p('[ {HUNDREDS} of {KIND}? {KIND}? {ITEMS} ] of!'),
  p('[ {COUNTLESS} of? {KIND}? hours|times ]'),
  p(
    'by|in|at {MOD}* [ {ANYWHERE} across|around|throughout the country|nation|state|world|region|city|continent|globe ]',
  ),
  p('[ in droves ]'),
  p('[ en masse ]'),
  p('[ by the hundreds|thousands|millions|dozens|score|truckload|busload|planeload ]'),
];
