import { verbs, words } from '../language/inflect';

/** To put into words; what follows or stands before is what was said. */
export const SAY = verbs(
  `say tell state add explain note report announce declare claim argue suggest insist assert contend maintain acknowledge
  admit concede confirm deny reply respond answer retort quip joke recall remark observe comment write tweet post warn caution
  predict forecast estimate speculate conclude reveal disclose testify vow promise pledge swear complain lament boast brag
  reiterate repeat emphasize emphasise stress underscore underline mention continue ask wonder exclaim allege recount reason
  muse opine proclaim profess counter clarify hint signal inform assure remind advise notify quote interject protest counsel
  theorize theorise confess elaborate object postulate posit stipulate affirm reaffirm foretell intimate imply relay relate
  recite retweet articulate grouse grumble gripe moan groan whine fume rant crow gush scoff sneer interpose preach plead
  attest certify reckon surmise hypothesize hypothesise guess charge echo boom`,
);

/** Ways of bringing words out: cues beside a quotation only ("“Out!” barked Ruiz", but "the dog barked"). */
export const UTTER = verbs(
  `bark beam bellow cry scream whisper mutter murmur sigh snap thunder intone chime blurt bluster chuckle laugh smile shrug grin
  grouse shout yell chant sing roar rasp stammer stutter drawl begin interrupt finish recall email text blog caption tease sniff
  demand urge mock lambaste advise charge chide taunt enthuse hiss growl snarl shriek wail sob pray warn venture volunteer`,
);

/** To hold in mind. */
export const THINK = verbs(
  `think believe know expect hope fear worry doubt suspect consider assume imagine understand realize realise see view
  agree disagree recognize recognise decide want wish prefer seek plan intend feel love hate anticipate remember learn aim
  envision envisage foresee deem regard perceive sense figure suppose trust presume reckon guess bet misunderstand forget`,
);

/** To feel or want, as one does without telling. */
export const FEEL = verbs(
  `contemplate ponder mull resolve long yearn crave desire aspire like dislike enjoy loathe detest despise cherish relish`,
);

/** To take a stand on somebody or something, which is the content. */
export const JUDGE = verbs(
  `criticize criticise praise support oppose endorse back defend reject dismiss condemn denounce slam blast attack mock ridicule
  applaud commend hail laud welcome decry blame favor favour embrace bash tout challenge dispute refute rebuke
  refuse decline call label brand dub describe characterize characterise accuse urge demand propose discuss cite question
  thank congratulate approve deride disavow highlight portray recommend request offer threaten advocate
  disapprove vote promote outline detail reference depict liken compare encourage pressure pitch press implore beg invite commit
  pan savage champion bemoan deplore dread resent admire respect value distrust prioritize prioritise petition lobby sue
  lambast lambaste express scold chide credit refer point apologize apologise weigh focus
`,
);

/** To take a stand by deed or tone: what is told of it is no information from whoever does it. */
export const STAND = verbs(
  `chastise castigate berate excoriate pillory skewer disparage belittle denigrate malign vilify demonize demonise demean insult
  smear trash rip hammer assail needle taunt tease heckle boo jeer cheer herald extol exalt idolize idolise compliment salute
  trumpet hype downplay underplay minimize minimise discount debunk rebut rebuff reprimand repudiate renounce disown
  contradict critique fault uphold spurn exhort beseech prod discourage dissuade order instruct command contrast equate
  illustrate identify interpret mandate spotlight misrepresent rubbish echo resist ignore`,
);

/** What documents, polls and studies do. */
export const SHOW = verbs(
  'show find indicate suggest reveal demonstrate conclude rule determine document confirm detail read',
);

/** A verb that is a cue with the words after it: "points out", "shot back", "calls for". */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...rows()].map(([base, after]) => [base, new Set(words(after))]),
);

/** Forms of the verbs of `PHRASAL`. */
export const PHRASAL_FORMS = verbs([...PHRASAL.keys()].join(' '));

function* rows(): Generator<[string, string]> {
  yield ['point', 'out to'];
  yield ['shoot', 'back'];
  yield ['fire', 'back'];
  yield ['hit', 'back out'];
  yield ['push', 'back for'];
  yield ['strike', 'back'];
  yield ['lash', 'out'];
  yield ['speak', 'out of about against for'];
  yield ['come', 'out'];
  yield ['weigh', 'in'];
  yield ['chime', 'in'];
  yield ['open', 'up'];
  yield ['sound', 'off'];
  yield ['lay', 'out'];
  yield ['set', 'out forth'];
  yield ['spell', 'out'];
  yield ['sketch', 'out'];
  yield ['rule', 'out'];
  yield ['single', 'out'];
  yield ['cry', 'out foul'];
  yield ['talk', 'about of up down'];
  yield ['play', 'down up'];
  yield ['walk', 'back'];
  yield ['stand', 'behind'];
  yield ['go', 'after'];
  yield ['side', 'with'];
  yield ['rail', 'against at'];
  yield ['argue', 'against for'];
  yield ['campaign', 'for against on'];
  yield ['vote', 'against for to'];
  yield ['call', 'for on out upon'];
  yield ['stump', 'for'];
  yield ['root', 'for'];
  yield ['vouch', 'for'];
  yield ['jab', 'at'];
  yield ['swipe', 'at'];
  yield ['scoff', 'at'];
  yield ['brush', 'aside off'];
  yield ['shrug', 'off'];
  yield ['laugh', 'off at'];
  yield ['tear', 'into'];
  yield ['rip', 'into'];
  yield ['light', 'into'];
  yield ['lay', 'into out'];
  yield ['dwell', 'on'];
  yield ['reflect', 'on'];
  yield ['comment', 'on'];
  yield ['touch', 'on'];
  yield ['focus', 'on'];
  yield ['refer', 'to'];
  yield ['allude', 'to'];
  yield ['object', 'to'];
  yield ['react', 'to'];
  yield ['respond', 'to'];
  yield ['think', 'of'];
  yield ['dream', 'of'];
  yield ['despair', 'of'];
  yield ['approve', 'of'];
  yield ['disapprove', 'of'];
  yield ['look', 'forward'];
  yield ['believe', 'in'];
  yield ['balk', 'at'];
  yield ['bristle', 'at'];
  yield ['reach', 'out'];
  yield ['put', 'it'];
}
