import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';

/** Nouns that say nothing until they are filled. */
const CONTENT = nouns(
  `issue matter topic measure step reform option concern change initiative benefit action solution provision proposal incentive
  irregularity condition adjustment mechanism safeguard improvement factor circumstance aspect element obstacle challenge problem
  difficulty shortcoming deficiency discrepancy violation weakness restriction exemption exception concession requirement
  modification amendment alternative possibility arrangement effort activity commitment priority recommendation
  objective demand consideration complication inefficiency anomaly inconsistency infraction policy subject area`,
);

const classes = {
  CONTENT,
  GROUP: nouns('range number series variety package set host array raft'),
  VAGUE: new Set(words('certain various several unspecified additional further numerous multiple')),
  LOOSE: new Set(
    words(
      'strong smart appropriate concrete necessary broad sweeping bold comprehensive decisive meaningful innovative tough robust practical targeted',
    ),
  ),
  MOD: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.normal === 'and') &&
    !CONTENT.has(token.normal),
  TALK: verbs(
    'discuss raise address cover review consider weigh explore propose outline unveil announce contain include involve seek introduce find identify uncover cite',
  ),
  BAD: nouns('irregularity shortcoming deficiency discrepancy inconsistency anomaly weakness lapse'),
};
const p = (source: string) => pattern(source, classes);

export const PATTERNS = indexPatterns([
  p('[ a|the|whole {MOD}? {GROUP} of {MOD}* {CONTENT} of? mutual|common|shared? interest|concern? ]'),
  p('[ issues|matters|topics|questions of {MOD}? mutual|common|shared interest|concern ]'),
  p('[ {VAGUE} other? {MOD}? {MOD}? {CONTENT} ]'),
  p('[ other {MOD}? {CONTENT} ]'),
  p('[ {LOOSE} and? {MOD}? {CONTENT} ]'),
  p('{TALK} [ {BAD} ]'),
  p('[ some form|sort|kind of #Adjective? #Noun ]'),
]);
