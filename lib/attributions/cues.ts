import type { ClauseReading } from '../language/clause';
import { verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';
import { hasItsComplement } from './complement';

/** To put into words; what follows or stands before is what was said. */
const SAY = verbs(
  `say tell state add explain note report announce declare claim argue suggest insist assert contend maintain acknowledge
  admit concede confirm deny reply respond answer retort quip joke recall remark observe comment write tweet post warn caution
  predict forecast estimate speculate conclude reveal disclose testify vow promise pledge swear complain lament boast brag
  reiterate repeat emphasize emphasise stress underscore underline mention continue ask wonder exclaim
  allege recount reason muse opine proclaim profess counter clarify hint signal inform assure remind advise notify shout yell chant
    quote interject protest counsel theorize confess   elaborate object postulate posit stipulate     tout
  lambaste`,
);

/** To hold in mind. */
const THINK = verbs(
  `think believe know expect hope fear worry doubt suspect consider assume imagine understand realize realise see view  
  agree disagree recognize recognise decide want wish prefer seek plan intend feel love hate consider anticipate remember learn aim`,
);

/** To take a stand on somebody or something, which is the content. */
const JUDGE = verbs(
  `criticize criticise praise support oppose endorse back defend reject dismiss condemn denounce slam blast attack mock ridicule
  applaud commend hail laud welcome celebrate decry blame favor favour embrace bash tout challenge dispute refute rebuke
  refuse decline call label brand dub describe characterize characterise accuse urge demand propose discuss cite question
  thank congratulate approve address deride disavow highlight portray propose recommend request offer threaten advocate
  disapprove vote  promote outline detail reference   depict liken compare encourage pressure pitch urge call press implore beg invite commit pan savage champion bemoan deplore dread resent admire respect value trust distrust prioritize prioritise petition lobby sue argue lambast scold chide credit refer point apologize apologise   weigh talk speak focus`,
);

/** What documents, polls and studies do. */
const SHOW = verbs('show find indicate suggest reveal demonstrate conclude rule determine');

/** What a verb does as a cue. */
export type CueKind = 'say' | 'think' | 'judge' | 'show';

/** What a verb does as a cue, or null. */
export function cueKindOf(reading: ClauseReading, verb: VerbGroup): CueKind | null {
  const word = wordOf(reading.tokens[verb.head]);
  if (!hasItsComplement(reading, verb, word)) return null;
  if (SAY.has(word)) return 'say';
  if (SHOW.has(word)) return 'show';
  if (THINK.has(word)) return 'think';
  return JUDGE.has(word) ? 'judge' : null;
}
