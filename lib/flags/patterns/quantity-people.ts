import type { ClauseReading } from '../../language/clause';
import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { classes } from './quantity-words';

const own = {
  ...classes,
  THERE_IS: (token: Token, at: number, reading: ClauseReading) =>
    /^(?:is|are|was|were|with|there's)$/.test(
      reading.tokens[at - 2]?.sentence === token.sentence ? wordOf(reading.tokens[at - 2]) : '',
    ),
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
  HURT_MANY: new Set(words('many several numerous countless dozens scores hundreds thousands')),
  HUNDREDS: new Set(words('hundreds thousands millions')),
  COUNTLESS: new Set(words('hundreds thousands millions dozens scores countless untold')),
};
const p = (source: string) => pattern(source, own);

/** How many of a group did something: "with many turning", "too many of the calls", "left in droves". */
export const PEOPLES = [
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
  // "many others were injured", "left numerous women hurt"
  p('[ {HURT_MANY} others|more {AUX} {AUX}? {ADV}? {BEFELL} ]'),
  p('left|leaving|wounding|injuring|killing [ {HURT_MANY} others ]'),
  p('left|leaving|wounding|injuring|killing [ {HURT_MANY} {PEOPLE} ]'),
  p('[ {HURT_MANY} others|people {AUX} {ADV}? missing|trapped|unaccounted|homeless ]'),
  p('[ in droves ]'),
  p('[ en masse ]'),
  p('[ by the truckload|busload|planeload ]'),
];
