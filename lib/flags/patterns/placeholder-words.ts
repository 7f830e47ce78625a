import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { wordOf } from '../../language/words';

/** Nouns that say nothing until they are filled. */
export const CONTENT = nouns(
  `issue matter topic measure step reform option concern change initiative benefit action solution provision proposal incentive
  irregularity condition adjustment mechanism safeguard improvement factor circumstance aspect element obstacle challenge problem
  difficulty shortcoming deficiency discrepancy violation weakness restriction exemption exception concession requirement
  modification amendment alternative possibility arrangement effort activity commitment priority recommendation
  objective demand consideration complication inefficiency anomaly inconsistency infraction policy subject area glitch`,
);

/** Nouns that are as empty once something vague stands before them: "some moves", "possible dealings". */
const EMPTY = nouns(
  `move program programme plan idea goal rule regulation law sanction penalty tactic strategy technique method practice approach tool
  resource service opportunity question doubt argument claim allegation accusation charge complaint criticism insult remark
  comment statement threat tie link connection relationship favor favour deal offer event incident detail fact finding revelation
  thing advantage disadvantage flaw failure mistake error achievement contribution project scheme attempt source type form example
  instance gap effect consequence implication result outcome decision standard principle value view protection privilege cause
  scenario therapy treatment function feature discovery misstep gaffe scandal blunder guarantee assurance partnership agreement dealing transaction payment
  perk gift lesson risk danger trait quality skill asset investment venture duty task tension dispute objection reservation
  motive interest pressure trend setback hurdle limitation constraint precaution countermeasure contact tip hint clue`,
);
const MASS = new Set(words('research wrongdoing misconduct impropriety progress evidence'));
/** What no reader asks about: "in some ways", "at various points". */
const IDLE = /^(?:cases|ways|points|kinds|sorts|evidence|things|stuff|mistakes|elements)$/;

/** Several of such a kind, or a mass of it. */
export const isContents = (token: Token): boolean => {
  const word = wordOf(token);
  return ((/s$/.test(word) && (CONTENT.has(word) || EMPTY.has(word))) || MASS.has(word)) && !IDLE.test(word);
};

/** Those who have a name: bodies, places and people in a part. */
const NAMED = nouns(
  `group company firm country nation state government agency organization organisation donor lobbyist business
  corporation bank industry community city town county candidate politician lawmaker lawyer attorney judge court
  official leader member ally adviser advisor aide consultant contractor investor partner competitor rival brand
  outlet newspaper network publication website union advocate activist expert individual figure celebrity executive
  owner developer faction militant rebel colleague school university hospital institution charity foundation
  nonprofit pac committee employee staffer party republican democrat conservative liberal provider supplier retailer
  manufacturer vendor insurer buyer seller area region district neighborhood neighbourhood province airline carrier
  station operator lender fund broker distributor publisher broadcaster producer senator congressman minister mayor
  governor ambassador diplomat general officer commander prosecutor regulator inspector parliament legislature
  council department ministry embassy think-tank laboratory lab`,
);
/** Several of those. */
export const isNamedOnes = (token: Token): boolean =>
  /[^s]s$/.test(wordOf(token)) && NAMED.has(wordOf(token));

/** Words that may stand between. */
export const describes = (token: Token): boolean =>
  (token.tags.has('Adjective') ||
    token.tags.has('Noun') ||
    token.tags.has('Gerund') ||
    token.tags.has('Adverb') ||
    /^(?:and|or)$|ed$/.test(token.normal)) &&
  !token.tags.has('Pronoun') &&
  !token.tags.has('Determiner');

/** "A range of", "a string of". */
export const GROUPS = new Set(
  words(
    'range number series host array raft string slew spate litany handful wave flurry barrage trove coalition plethora myriad',
  ),
);

/** How large such a group is said to be. */
export const WIDE = new Set(
  words('wide broad whole large growing long small huge vast full diverse dizzying bewildering new'),
);

/** Not certain to be there, and not told either: "potential partners", "alleged schemes". */
export const SUSPECTED = new Set(
  words('alleged apparent suspected purported unspecified unnamed undisclosed unidentified'),
);

/** Qualities that promise much and can be seen in nothing: "bold", "stricter", "meaningful". */
export const DEGREES = new Set(
  words(
    `meaningful significant substantial drastic bold bolder decisive determined concrete tough tougher aggressive
    stricter stringent radical innovative extensive ambitious further extra enhanced increased expanded renewed
    effective major comprehensive sweeping far-reaching wide-ranging deeper closer tighter stronger broader
    wider fuller swift swifter urgent structural broad heightened intensified stepped-up accelerated
    coordinated concerted constructive tangible vigorous forceful transformative improved smarter firmer harsher softer
    looser fairer cleaner clearer sterner unprecedented systemic`,
  ),
);
/** What is done, given or asked for in politics and business. */
export const POLITICS = nouns(
  `action step measure move change reform overhaul crackdown regulation oversight scrutiny rule law policy cooperation
  collaboration dialogue engagement leadership assistance aid enforcement achievement progress concession restriction
  sanction penalty safeguard deal issue gap guarantee assurance investment intervention response approach
  strategy solution initiative improvement innovation transparency accountability flexibility participation
  recognition consultation requirement incentive challenge implication consequence failure advance overture diplomacy
  deterrence surveillance monitoring guidance legislation`,
);

/** How a saying or doing is branded that is not told. */
export const BRANDS = new Set(
  words(
    `insulting racist sexist crude controversial derogatory inflammatory divisive disparaging vulgar lewd misogynist
    misogynistic nasty hateful hurtful provocative incendiary bigoted xenophobic anti-muslim anti-immigrant anti-semitic
    antisemitic islamophobic homophobic transphobic dangerous dubious shady suspicious questionable disrespectful outrageous
    disgusting inaccurate baseless unfounded unsubstantiated unproven discredited debunked bizarre harsh scathing blistering vicious
    unprecedented relentless dark messy illicit improper unethical discriminatory discriminative abhorrent reckless shocking
    troubling disturbing alarming unusual unconventional shadowy murky unsavory unsavoury underhanded corrupt abusive threatening
    demeaning belittling degrading defamatory slanderous sensational explosive salacious extreme fringe unorthodox`,
  ),
);
/** Doings: one of them is told where it stands, several are not; sayings are quoted somewhere. */
const DEEDS = nouns(
  `message dealing action practice behavior behaviour tactic law policy decision therapy massacre deed conduct ad image source
  method connection tie deal gesture incident scheme maneuver manoeuvre stunt treatment`,
);

/** Several doings of such a kind, or a mass of them. */
export const isDoings = (token: Token): boolean => {
  const word = wordOf(token);
  return DEEDS.has(word) && /(?:s|conduct|behaviou?r|treatment|therapy)$/.test(word);
};

/** Those who are said to act behind the scenes. */
export const BACKERS = new Set(words('groups lobbyists fundraisers donors lobbies insiders interests'));
