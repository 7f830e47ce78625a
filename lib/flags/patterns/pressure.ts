import { nouns, verbs, words } from '../../language/inflect';
import { indexPatterns, pattern } from '../../language/pattern';
import { isUnnamedGroup } from '../groups';
import { FEELINGS } from '../words/attitudes';
import { classes } from './voices-words';

const p = (source: string) =>
  pattern(source, {
    ...classes,
    G: (token, at, reading) => isUnnamedGroup(reading, at) || classes.GROUP(token),
    PRESSURE: nouns(
      'pressure opposition resistance objection complaint criticism pushback skepticism scepticism condemnation disapproval resentment',
    ),
    CALLED: new Set(
      words('called dubbed labeled labelled branded considered described regarded hailed seen viewed deemed'),
    ),
    LEAVE: verbs('leave make have get'),
    MOVED: new Set(
      words(
        'angry unhappy wondering fuming reeling feeling guessing worried nervous anxious furious confused frustrated',
      ),
    ),
    SUPPOSE: new Set(words('agree disagree argue say like prefer welcome object call see think')),
    ACCUSE: new Set(
      words('accuse accused blame blamed complain complained argue argued contend contended allege alleged'),
    ),
    FUEL: new Map([
      ...['fuelled', 'fuelling'].map((word) => [word, 'fuel'] as const),
      ...verbs(
        `fuel spark prompt feed trigger stoke ignite reignite fan ease allay calm quell soothe dispel heighten deepen provoke stir
      revive arouse quash renew raise generate inflame`,
      ),
    ]),
    OPENS: (token) =>
      token.tags.has('Determiner') ||
      token.tags.has('Pronoun') ||
      token.tags.has('ProperNoun') ||
      token.tags.has('Plural'),
    FEARS: new Map([
      ...FEELINGS,
      ...nouns('speculation rumor rumour talk hope debate question accusation controversy allegation'),
    ]),
    WORRIES: new Set(words('fears worries concerns doubts anxieties suspicions complaints')),
    SHRUGGED: verbs('reject resist ignore dismiss defy'),
    DENY: verbs('deny dismiss reject rebut refute counter dispute'),
    CLAIMS: new Set(
      words(
        'claims suggestions allegations accusations rumors rumours speculation criticism concerns fears complaints insinuations charges',
      ),
    ),
    CROWD: new Set(
      words(
        `media press public popular local community investor consumer customer voter shareholder parental student worker employee
        staff fan viewer reader user resident grassroots international domestic global internet online conservative liberal
        tabloid neighborhood neighbourhood internal bipartisan`,
      ),
    ),
    MOODN: new Map([
      ...FEELINGS,
      ...nouns(
        'pronouncement speculation backlash outcry uproar furor furore grumbling buzz chatter disquiet dissent',
      ),
      ['pressure', 'pressure'],
    ]),
  });

/** Views of unnamed groups as a weight on others: "pressure from donors", "called a fraud by doctors". */
export const PRESSED = indexPatterns([
  p('[ {PRESSURE} from|among|by {QUANTITY}? {MOD}* {G} ]'),
  p('[ {CALLED} . .? .? .? by {QUANTITY}? {MOD}* {G} ]'),
  // "has left many growers angry", "had residents wondering"
  p('[ {LEAVE} {QUANTITY}? {MOD}* {G} {ADV}? {MOVED} ]'),
  // "for many growers, the rule is the last straw"
  p('[ for many|some|most {MOD}* {G} ] , {OPENS}'),
  p('[ for|to many|some|most|others ] , #Determiner'),
  p('[ for critics|supporters|opponents|detractors|skeptics|sceptics|backers|proponents ] ,'),
  p('[ {G} {BE} {ADV}? up in arms ]'),
  p('[ {TALLY} {MOD}* {G} would {ADV}? {SUPPOSE} ]'),
  p('[ {G} who {HAVE}? {ADV}? {ACCUSE} ]'),
]);

/** What is feared, claimed or rumoured by nobody in particular. */
export const FEARED = indexPatterns([
  p('[ {FUEL} {MOD}* {FEARS} that|about|over|of|among|in ] by|from!'),
  // "because of fears that", "resisted calls for him to go"
  p('amid|because|over|on|despite|to of? [ {MOD}* {WORRIES} that|about|over ] by|from!'),
  p('[ {SHRUGGED} {MOD}* calls for|on|to ] by|from!'),
  p('{DENY} [ {MOD}* {CLAIMS} that|of|about|over ]'),
  p('[ {CROWD} {MOODN} ] from|by|at|index|survey!'),
  p('[ {MOD}? speculation|suspicion|suspicions|rumors|rumours that|about|over ]'),
  p(
    '[ {FEARS} about|over|at|among|within|across|toward|towards|with . .? .? .? .? {BE}? been? {ADV}* {GROW} ]',
  ),
  // "is no secret that", "divides opinion", "does not sit well with"
  p('[ {BE} no secret that|in|to ]'),
  p('[ divide|divides|divided|splits opinion|opinions ]'),
  p("[ not|n't sit|sat|sitting well with|in ]"),
  p('[ the {MOD}? view is|was that ]'),
]);
