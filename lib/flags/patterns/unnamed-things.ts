import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { BACKERS, describes, GROUPS, isNamedOnes, SUSPECTED, WIDE } from './placeholder-words';

const LEFT = 'various certain several numerous multiple different';

const classes = {
  NAMED_ONES: isNamedOnes,
  BEFORE: (token: Token) => describes(token) && !isNamedOnes(token),
  SEVERAL_OF: new Set([...GROUPS, 'variety'].filter((word) => word !== 'series')),
  WIDE,
  SUSPECTED,
  BACKERS,
  FIND: verbs(
    'find uncover discover reveal show expose identify establish detect unearth document allege investigate probe',
  ),
  /** What ties one to another, or fails, and is nothing without its particulars. */
  FINDING: nouns(
    'link tie connection contact irregularity shortcoming deficiency discrepancy inconsistency anomaly weakness lapse flaw failing violation breach wrongdoing misconduct impropriety',
  ),
  VAGUE: new Set(
    words(
      `${LEFT} international foreign possible alleged apparent serious significant major grave suspected close direct further other criminal financial`,
    ),
  ),
  LEFT: new Set(words(LEFT)),
  /** Bodies that have names. */
  BODY: nouns(
    'agency company firm bank airline hospital university school retailer manufacturer supplier insurer utility state country government city county district court judge union newspaper broadcaster donor investor lender nation contractor department ministry',
  ),
  /** What a body does that others can look up. */
  DECIDE: verbs(
    `ban halt withdraw pull sue suspend cancel block adopt close refuse sign pass impose introduce leave join drop reject approve
    investigate probe fund finance pay donate stop scrap pledge cut shut order recall evacuate expel sanction cite rule uphold`,
  ),
  /** What people are there for: not how they stand about. */
  HELP: verbs(
    `provide finance fund pay help plan organise organize supply arm support lead direct order coordinate recruit train shelter
    work spread benefit profit sell`,
  ),
  PEOPLE: new Set(words('people persons individuals figures others outsiders foreigners companies groups')),
  ADV: (token: Token) => token.tags.has('Adverb') || token.normal === 'also',
  DONE: (token: Token) => /^(?:has|have|had|is|are|was|were)$/.test(token.normal) || token.tags.has('Adverb'),
};
const p = (source: string) => pattern(source, classes);

/** Findings without particulars: "has found foreign ties to the arson". */
export const FINDINGS = indexPatterns([p('{FIND} [ {VAGUE}* {FINDING} ] to|with|between|at')]);

/** Doers without a name: "there were also people lending boats". */
export const PEOPLE = indexPatterns([
  p('there is|are|was|were {ADV}? [ {VAGUE}? {PEOPLE} who? {ADV}? {HELP} ]'),
]);

/** Bodies that have a name which is not given: "several states have banned it". */
export const BODIES = indexPatterns([
  p('[ {LEFT} {VAGUE}? #Adjective? {BODY} ] {DONE}* {DECIDE}'),
  p('[ a number|handful of {VAGUE}? #Adjective? {BODY} ] {DONE}* {DECIDE}'),
]);

/** Doers who have a name that a sentence of some length does not give. */
export const NAMELESS = indexPatterns([
  // bare "some states" are only not all
  p('[ some {BEFORE} {BEFORE}* {NAMED_ONES} ]'),
  p('[ {SUSPECTED} {BEFORE}* {NAMED_ONES} ]'),
  p('[ a|an {WIDE}? {SEVERAL_OF} of {BEFORE}* {NAMED_ONES} ]'),
  p('[ two|three|four|five of those|these {NAMED_ONES} ]'),
  p('[ special interests {BEFORE}? {BACKERS}? ]'),
  p('[ special interest {BEFORE}? {BACKERS} ]'),
  p('[ industry|interest|lobbying {BACKERS} ]'),
  p('[ corporate|business lobbyists|donors ]'),
  p('[ foreign governments|elements|actors|interests|entities|agents ]'),
  p(
    '[ members|leaders|officials|representatives of the #Adjective? #Noun? government|administration|military|regime ]',
  ),
]);
