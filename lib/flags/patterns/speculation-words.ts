import { isInAdverbial } from '../../language/adverbials';
import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { OUTCOMES } from '../words/outcomes';

/** Word classes of the patterns of forecasts. */
export const classes = {
  MAY: new Set(words('could may might')),
  OUTCOME: OUTCOMES,
  // "is set to play Leeds", "is expected to deliver a speech": a schedule
  FORESEEN: new Set(
    [...OUTCOMES.keys()].filter(
      (form) => !/^(?:play|deliver|set|serve|offer|host|continue|persist)/.test(form),
    ),
  ),
  STEP: verbs(
    'leave join run resign quit challenge endorse sue veto appeal drop enter retire switch defect bolt stay step',
  ),
  // deeds of people in office: not those of a diary
  DEED: verbs(
    'seek run join endorse nominate enter challenge resign quit step replace succeed back support oppose approve reject pass block veto sign appeal win lose sell buy cut raise follow retire drop concede prevail',
  ),
  SUFFERED: new Set(
    [...OUTCOMES.keys()].filter(
      (form) =>
        /(?:ed|en|wn|st|ut|ung|hurt|hit|split|upset)$/.test(form) &&
        !/^(?:required|needed|used|given|taken|made|offered|served|created|increased|reduced|extended|limited|raised|added)$/.test(
          form,
        ),
    ),
  ),
  // "may have helped": what a writer takes to have happened
  DONE: (token: Token) =>
    (token.tags.has('PastTense') || token.tags.has('Participle') || /(?:ed|en)$/.test(token.normal)) &&
    !token.tags.has('Plural') &&
    !token.tags.has('Value') &&
    !/^(?:been|had)$/.test(token.normal),
  RISKED: new Set([...OUTCOMES.keys()].filter((form) => form.endsWith('ing'))),
  STATE: new Set(
    words(
      'vulnerable harder easier tougher difficult hard tough key critical vital instrumental influential significant important problematic risky short-lived slow contentious contested controversial close tight over next gone better worse higher lower bigger fewer enough tempted too more less out',
    ),
  ),
  STRAIT: new Set(
    words(
      'trouble danger jeopardy peril doubt risk odds stake threat pressure strain scrutiny sight reach play flux hand',
    ),
  ),
  INTENT: new Set(words('intent determined unwilling reluctant resigned bent closer headed destined')),
  EFFECT: verbs(
    `reignite alienate embolden deepen fuel spark trigger intensify heighten complicate jeopardize jeopardise undermine hasten
    galvanize galvanise energize energise infuriate inflame erode tarnish rattle dent haunt reshape redefine transform overshadow
    doom derail upend resonate backfire linger reverberate polarize divide unite weaken strengthen hurt harm boost bolster stoke
    renew revive cement solidify diminish dilute dominate`,
  ),
  QUESTIONS: nouns('question doubt concern fear suspicion hope expectation tension eyebrow stake'),
  UNTIL: new Set(words('before until till without unless anytime soon given')),
  ADV: (token: Token, at: number, reading: ClauseReading) =>
    token.tags.has('Adverb') ||
    /^(?:well|further|even|also|yet|still)$/.test(token.normal) ||
    isInAdverbial(reading, at),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Noun') ||
    token.tags.has('Possessive'),
  BE: new Set(words("is are was were isn't aren't wasn't weren't")),
  BOUND: new Set(words('likely expected poised set bound sure certain unlikely destined projected')),
  APPEAR: verbs('appear seem'),
  POINT: verbs('point suggest lead'),
  STAND: new Set(words('stands stand stood')),
  AIMED: new Set(words('aimed directed designed intended calculated meant')),
  /** How a writer marks a motive or state as read off. */
  SEEMINGLY: new Set(words('apparently clearly evidently seemingly presumably perhaps')),
  AFTER: new Set(words('trying hoping aiming seeking betting looking preparing positioning angling')),
  IMPACT: nouns('consequence implication repercussion ramification impact effect'),
  KIND: (token: Token) =>
    token.tags.has('Adjective') || token.tags.has('Adverb') || /ing$/.test(token.normal),
  TURN: nouns(
    'blow setback boost boon sign step test turning watershed catalyst precursor prelude harbinger',
  ),
  RAISE: verbs('raise'),
  CLEAR: new Set(words('clear strong stark unmistakable powerful obvious')),
  FIGHT: nouns('fight showdown battle clash confrontation contest standoff test collision'),
  // what officials and courts do to what was done: "is likely to be challenged"
  MET: new Set(
    words(
      'challenged contested appealed overturned blocked rejected scrapped delayed followed opposed tested felt',
    ),
  ),
  NO_WEATHER: (token: Token) =>
    token.tags.has('Noun') &&
    !/^(?:rain|snow|storms?|showers|winds?|thunderstorms?|temperatures|flurries|clouds|fog)$/.test(
      token.normal,
    ),

  SENDS: new Set(words('send sends sent')),
  SIGN: new Set(words('signal message warning')),
  MARK: verbs('mark represent signal herald underscore underline'),
  EVENT: nouns(
    'move decision vote visit result announcement meeting deal outcome ruling shift change language timing choice step appointment resignation victory defeat election trip silence statement',
  ),
  EFFORT: new Set(
    words('effort bid attempt response reference nod rebuke snub move retaliation sign dig jab swipe'),
  ),
};
