import type { PlacedWord } from './cues';

/** What is looked at: a headline and the lines below it. */
const OPENING_WORDS = 60;

/**
 * The language of public affairs, whatever the matter: who governs, rules and disputes, money, conflict, what is done
 * about it and what is governed. A word stands for its inflections too, one with "*" for all that begin so.
 */
const WORDS = `
  senat* congress* lawmaker legislat* parliament* house assembly council* cabinet president* premier prime minister ministr* chancellor
  governor mayor secretary ambassador envoy diplomat* official aide agency agencies department commission* bureau regulat* administration
  government* federal state city cities county court judge justice juror jury prosecutor attorney* lawyer police fbi cia army military troop
  soldier marine navy pentagon guard rebel* insurgent* militia guerrilla militant terror* union strike worker labor employer voter vote election*
  ballot campaign candidate democrat* republican* gop party parties leader dissident opposition washington un eu nato tribe tribal corps
  sheriff detective officer islamist dictator regime
  bill law rule ruling act treaty treaties pact accord deal agreement plan policy policies program reform* measure amendment veto vetoes ban banned
  banning limit curb standard right suit lawsuit sue sued suing case trial charge indict* convict* guilty sentence arrest* jail* prison* inquiry
  investigat* probe hearing panel report survey poll scandal leak fraud bribe* corrupt* verdict execute execution fine
  tax taxes budget* deficit debt billion fund aid subsid* cost price rate pay wage benefit pension* welfare loan credit bank market econom*
  inflation job layoff profit merger trade tariff* export* import* duties company companies industr* maker plant investor share stock consumer
  patient drug insur* hospital* medicare medicaid outbreak epidemic recall addict*
  war attack bomb* kill* shell shoot shooting clash violence combat hostage refugee* migrant* immigra* asylum deport* border talks peace
  ceasefire truce summit sanction embargo missile nuclear weapon arms crisis coup protest* riot* unrest crackdown hacker
  would may must seek urge press back backed oppose* reject* approv* agree propos* order bar barred block cut raise rise fall drop grow slow vow warn*
  call demand threat* accus* defend* deny denies denied clear allow force require* settle* halt delay overhaul expand* shift split divide* debate
  dispute feud challenge fear concern critic critics criticiz* risk safety danger* toxic pollut* emission climate shortage backlog
  school teacher student tuition test public private national foreign security civil race minorit* abortion elect primary primaries abuse abusive
  housing rent tenant homeless* poor poverty land water oil gas power energy fuel farm* food`;

/** "drops", "dropped", "raising"; "bands" is none of "ban". */
function toPattern(word: string): string {
  if (word.endsWith('*')) return `${word.slice(0, -1)}\\w*`;
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  return `${word}(?:s|es|${word.at(-1)}?ed|${word.at(-1)}?ing)?`;
}
const PUBLIC = new RegExp(`^(?:${WORDS.trim().split(/\s+/).map(toPattern).join('|')})$`);

/** Whether the beginning of a text has a word of public affairs. News of policy nearly always does, other news seldom. */
export const speaksOfPublicAffairs = (words: readonly PlacedWord[]): boolean =>
  words.slice(0, OPENING_WORDS).some(({ normal }) => PUBLIC.test(normal));
