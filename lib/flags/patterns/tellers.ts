import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { HOLDERS } from '../../language/speakers';

/** Whom reporters hear at work, at home and where something happened. */
const TELLER = nouns(
  `official aide diplomat source insider informant witness eyewitness employee worker staffer officer soldier guard policeman
  constable sergeant detective inspector rebel insurgent militant fighter guerrilla gunman refugee migrant deportee survivor
  passenger commuter motorist driver pilot sailor fisherman captain crewman miner villager resident neighbour neighbor cleaner deckhand porter
  bystander onlooker relative organiser organizer pharmacist nurse doctor medic paramedic midwife surgeon teacher student
  pupil lecturer clerk cashier trader dealer broker banker manager executive supervisor foreman contractor supplier
  technician engineer prisoner inmate detainee hostage farmer grower herder shopkeeper vendor labourer laborer roadman
  councillor lawmaker legislator deputy delegate minister commander lieutenant member rescuer firefighter volunteer
  missionary monk priest recruit cadet veteran trainee agent colleague patient attendee participant producer
  representative operative`,
);

/** Whose calling alone makes them informants; what a public or a trade says without a place may be a view. */
const INFORMED = nouns(
  `officer soldier guard policeman detective inspector rebel insurgent militant fighter guerrilla gunman refugee migrant
  deportee survivor passenger fisherman crewman villager onlooker relative organiser organizer pharmacist medic paramedic
  prisoner inmate detainee hostage rescuer firefighter`,
);

const isNominal = (token: Token): boolean =>
  (token.tags.has('Noun') || token.tags.has('Adjective') || token.tags.has('Value')) &&
  !token.tags.has('Pronoun');

const classes = {
  MANY: (token: Token) => TELLER.has(token.normal) && TELLER.get(token.normal) !== token.normal,
  // what these say may be a view; what they reveal is none
  MANY_INSIDE: (token: Token) =>
    TELLER.has(token.normal) && TELLER.get(token.normal) !== token.normal && !HOLDERS.has(token.normal),
  TELL: new Set(words('told state stated revealed disclosed confirmed recalled recounted')),
  ONE: (token: Token) => TELLER.get(token.normal) === token.normal,
  INFORMED: (token: Token) => INFORMED.has(token.normal) && INFORMED.get(token.normal) !== token.normal,
  STAFF: new Set(words('staff crew personnel')),
  COUNT: (token: Token) =>
    /^(?:some|several|many|two|three|four|five|six|other|another|most|the|these|those)$/.test(token.normal),
  KIND: (token: Token) => isNominal(token) && !TELLER.has(token.normal),
  WHERE: new Set(words('in at from with within inside on near outside aboard of for close familiar present')),
  PLACED: (token: Token) =>
    isNominal(token) ||
    token.tags.has('Determiner') ||
    /^(?:of|in|at|to|for|with|and|on|the)$/.test(token.normal),
  HAVE: new Set(words('has have had')),
  ADV: (token: Token) => token.tags.has('Adverb') || /^(?:earlier|later|yesterday)$/.test(token.normal),
  SAY: new Set(
    words(
      `say says said tell tells told stated reveal reveals revealed disclose disclosed confirm confirmed claim
      claimed recall recalled recount recounted`,
    ),
  ),
};
const p = (source: string) => pattern(source, classes);

/** "Sources in the roads department had earlier said", "a worker at the stop said", "rebels said". */
export const TELLERS = indexPatterns([
  p('[ {COUNT}? {KIND}* {MANY_INSIDE} {WHERE} {PLACED}* {PLACED}* {HAVE}? {ADV}? {SAY} ] to|of!'),
  p('[ {COUNT}? {KIND}* {MANY} {WHERE} {PLACED}* {PLACED}* {HAVE}? {ADV}? {TELL} ] to|of!'),
  p('[ {COUNT}? {STAFF} {WHERE} {PLACED}* {PLACED}* {HAVE}? {ADV}? {SAY} ] to|of!'),
  p('[ a|an|one|another {KIND}* {ONE} {WHERE} {PLACED}* {PLACED}* {HAVE}? {ADV}? {SAY} ] to|of!'),
  // "some residents who were at the meeting said"
  p('[ {COUNT}? {KIND}* {MANY} who {HAVE}? {ADV}? . {PLACED}* {PLACED}* {SAY} ] to|of!'),
  p('[ {COUNT}? {KIND}* {INFORMED} {HAVE}? {ADV}? {SAY} ] to|of!'),
]);
