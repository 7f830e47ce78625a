import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { type Pattern, pattern, phrases } from '../../language/pattern';
import {
  DISCLOSE,
  GIVE,
  INFORMATION,
  SETTLE,
  TELL,
  TEXTS,
  UNKNOWN,
  WH,
  WITHHOLD,
} from '../words/information';
import { INFORMANTS, isStrange, STRANGE } from '../words/nameless';
import {
  adverbialAt,
  asideAt,
  isDoubtfulAt,
  isLeftUnsaidAt,
  isOpenQuestionAt,
  LONGEST,
  nobodyAt,
  phraseAt,
  topicAt,
} from './phrases';

const NOT_WORDS = new Set(
  words(
    "not never didn't doesn't don't hasn't haven't hadn't wouldn't won't isn't aren't wasn't weren't couldn't can't cannot",
  ),
);
/** Those whose business it is to know. */
const KNOWERS = nouns(
  `official police investigator authority detective scientist researcher doctor expert prosecutor regulator engineer analyst historian
    archaeologist astronomer epidemiologist physician agency ministry government department inspector auditor coroner surveyor pathologist ranger rescuer diver biologist geologist economist curator archivist court council`,
);
/** What a meeting or a board may come to or not. */
const DECISIONS = nouns(
  `decision choice agreement consensus conclusion deal compromise determination ruling verdict commitment proposal recommendation
  offer announcement arrangement date deadline timetable timeline schedule venue target candidate plan accord`,
);
/** To arrange what is to come: "has not scheduled", "has not been chosen". */
const ARRANGE = verbs(
  'schedule set fix name choose pick select appoint announce unveil finalise finalize identify settle decide determine nominate designate draft specify earmark agree',
);
const isAdverbial = ({ tags, normal }: Token): boolean =>
  tags.has('Adverb') || /^(?:yet|immediately|fully|been|be|further|publicly|also|ever|still)$/.test(normal);

/** The word classes of the patterns for what is said to be missing. */
export const CLASSES = {
  NOT: NOT_WORDS,
  AUX: new Set(words('has have had did does do would will is are was were could')),
  ADV: phrases(
    LONGEST.adverbial,
    (reading, at) => adverbialAt(reading, at) || Number(isAdverbial(reading.tokens[at] as Token)),
  ),
  // the tagger takes "further details" for an adverb and its verb
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Noun') ||
    token.tags.has('Determiner') ||
    token.tags.has('Value') ||
    /^(?:further|more|other|additional|any|such)$/.test(token.normal),
  BE: new Set(words('is are was were been be being remain remains remained')),
  HAVE: new Set(words('has have had')),
  REMAIN: new Set(words('remain remains remained')),
  WH,
  INFORMATION,
  PLAIN: new Set(
    [...INFORMATION.keys()].filter(
      (word) =>
        !/^(?:evidence|proof|indication|word|cause|reason|cost|result|price|agreement|basis)/.test(word),
    ),
  ),
  // "without good reason": what a law asks of people
  LAWFUL: new Set(words('good just reasonable proper lawful')),
  GROUNDS: nouns(
    'explanation detail specific timetable timeline deadline evidence proof figure reason date elaboration clarification confirmation announcement information justification comment',
  ),
  DISCLOSE,
  TELL,
  GIVE,
  WITHHOLD,
  SETTLE,
  TEXT: TEXTS,
  UNKNOWN,
  CHECK: verbs('verify confirm corroborate know determine establish ascertain'),
  TOLD: nouns(
    'detail date figure timeline timetable number name answer explanation information prediction specific reason breakdown estimate cost price',
  ),
  BALK: verbs('balk shy shrink bristle demur hesitate'),
  STAY: verbs('keep stay remain'),
  LEARNED: nouns('research data information detail clarity transparency documentation'),
  SHOWN_OR_CLEAR: new Set(words('clear known available disclosed identified specified determined')),
  DODGE: verbs('dodge sidestep duck evade deflect'),
  LACK: verbs('lack'),
  KEEP: verbs('keep'),
  DECLINE: verbs('decline refuse'),
  SAY_ING: (token: Token) =>
    /ing$/.test(token.normal) &&
    (DISCLOSE.has(token.normal) ||
      TELL.has(token.normal) ||
      GIVE.has(token.normal) ||
      WITHHOLD.has(token.normal)),
  SHOWN: new Set(
    words(
      'disclosed released announced set determined decided published specified given provided explained finalized finalised resolved settled identified named detailed quantified confirmed agreed made established',
    ),
  ),
  CLEAR: new Set(words('clear known certain')),
  OWN: new Set(words('a an any the its their his her specific')),
  KNOWER: KNOWERS,
  JUST: new Set(words('exactly precisely just quite specifically yet')),
  // what a sentence goes on with that says "I do not know" of a person or a thing
  AFTER: (token: Token) => !WH.has(token.normal) || token.normal === 'if',
  SURE: new Set(words('sure certain reliable independent obvious easy simple clear direct real')),
  FIND_OUT: verbs(
    'verify confirm check know determine establish ascertain corroborate tell gather say prove find measure gauge assess judge learn track count compare trace predict estimate identify',
  ),
  KEEP_COUNT: verbs('keep collect compile publish gather maintain release track record report hold'),
  COUNTS: nouns('figure statistic data record count tally number estimate total census log breakdown'),
  // to tell: before "who", "how", "why"
  UNTOLD: verbs(
    'say disclose reveal specify explain identify clarify divulge discuss confirm describe state indicate elaborate',
  ),
  // to tell or hand over: before "the cost", "any details"
  HANDED: verbs(
    'disclose reveal specify explain identify name clarify divulge provide give release share produce present offer publish supply detail quantify mention',
  ),
  FAIL: verbs('fail neglect omit'),
  RECORD: nouns(
    'record document file minute transcript report contract agreement deal settlement footage video tape letter memo budget audit result identity name list text recording data proposal plan finding ruling evidence analysis review study inquiry assessment',
  ),
  PUBLISHED: new Set(words('published released disclosed declassified unsealed revealed unveiled')),
  REPLY: nouns(
    'reply answer response explanation confirmation information detail document word clarification notification',
  ),
  GUARDED: new Set(
    words(
      'vague hazy fuzzy cagey circumspect tight-lipped guarded evasive noncommittal non-committal coy secretive opaque ambiguous mum elusive reticent cryptic silent tightlipped equivocal',
    ),
  ),
  // those who tell are asked for as sources
  INFORMANT: INFORMANTS,
  NAMELESS_THING: (token: Token) => token.tags.has('Noun') && isStrange(token),
  PLAINLY: (token: Token) => (token.tags.has('Adjective') || token.tags.has('Noun')) && isStrange(token),
  STRANGE,
  NAMELESS: new Set(
    words(
      'unidentified unnamed unknown unspecified undisclosed undetermined undecided unexplained unconfirmed unverified',
    ),
  ),
  PHRASE: phrases(LONGEST.phrase, phraseAt),
  ASIDE: phrases(LONGEST.aside, asideAt),
  TOPIC: phrases(LONGEST.topic, topicAt),
  NOBODY: phrases(LONGEST.nobody, nobodyAt),
  LEFT_UNSAID: isLeftUnsaidAt,
  OPEN_QUESTION: isOpenQuestionAt,
  // after a noun "which", "where" and "when" may begin a clause that tells of it
  ASKED: new Set(words('who what why how whether if when')),
  TOLD_THEN: (token: Token) => TELL.has(token.normal) && !/ing$/.test(token.normal),
  STATED: new Set([...INFORMATION.keys(), 'mention', 'reference', 'discussion']),
  KNOWN: new Set(words('known clear available final public certain')),
  FOUND_OUT: nouns('cause motive reason number identity source extent origin whereabouts circumstance'),
  // what a meeting comes to, and what it then has done with it
  DECISION: DECISIONS,
  REACHED: new Set(
    words(
      'made reached taken set fixed agreed finalised finalized announced chosen found struck concluded drawn come arrived scheduled given offered presented tabled put submitted issued signed',
    ),
  ),
  COME_TO: verbs('make reach take come arrive agree settle decide find strike draw'),
  COMING_TO: new Set(
    words('making reaching taking coming arriving agreeing settling finding striking drawing'),
  ),
  ARRANGE: ARRANGE,
  ARRANGED: new Set([...ARRANGE.keys()].filter((word) => /(?:ed|en|set|put)$/.test(word))),
  EVENT: new Map([
    ...DECISIONS,
    ...nouns(
      `vote hearing meeting session trial debate election replacement successor nominee site location contractor operator supplier buyer price
      budget team panel chair chairman head leader director minister date system method rate model package`,
    ),
  ]),
  DECLARED: new Set(
    words(
      'announced stated declared revealed disclosed indicated taken expressed made given adopted formed reached',
    ),
  ),
  STANCE: nouns('position stance view intention plan preference side endorsement opinion'),
  CANNOT: new Set(words("cannot can't couldn't")),
  TELL_AT_ALL: verbs('say tell estimate determine quantify establish verify gauge ascertain'),
  // what a board itself comes to
  VERDICT: nouns('decision choice agreement consensus conclusion determination commitment announcement'),
  // what is put out by those who could tell
  OUTPUT: nouns('statement communique readout confirmation clarification elaboration'),
  AT_HAND: nouns('estimate timetable timeline timeframe breakdown detail specifics information figure'),
  HARD: new Set(words('hard difficult impossible premature tough tricky early soon')),
  RECKON: verbs(
    'say give put set name fix quantify estimate determine predict pinpoint comment speculate discuss confirm announce assess gauge',
  ),
  // what a meeting could have come to: "nothing has been settled"
  COME_ABOUT: new Set(
    words(
      'settled decided promised agreed finalised finalized arranged announced disclosed confirmed signed scheduled',
    ),
  ),
  DOUBTFUL: isDoubtfulAt,
  IDENTITY: nouns('name identity number age title duty rank nationality'),
  TRYING: new Set(words('trying working seeking attempting struggling')),
};

/** A pattern for what is missing, also with "has not" written as one word, or parted: "hasn't been set", "has so far not been set". */
export function missing(source: string): Pattern[] {
  const spelled = source
    .replaceAll('{HAVE} {NOT}', '{HAVE} {ADV}? {NOT}')
    .replaceAll('{BE} {NOT} ', '{BE} {ADV}? {NOT} ');
  const contracted = source
    .replaceAll('{HAVE} {NOT}', "hasn't|haven't|hadn't")
    .replaceAll('{BE} {NOT} ', "isn't|aren't|wasn't|weren't ");
  return [...new Set([spelled, contracted])].map((form) => pattern(form, CLASSES));
}
