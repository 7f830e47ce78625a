import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { isContents } from './placeholder-words';

const classes = {
  MOD: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Pronoun') &&
    !isContents(token),
  DET: new Set(words('the a an its their his her our some any all those these')),
  ADV: (token: Token) => token.tags.has('Adverb'),
  CONTENTS: isContents,
  /** What governments and boards do about a thing. */
  ACTS: new Set(words('measures steps action actions efforts moves initiatives interventions')),
  ACTED: new Set(words('taken made needed required undertaken implemented initiated adopted introduced')),
  /** "No further action was taken", "strike action will be taken": nothing, or what can be seen. */
  DENIED: (_token: Token, at: number, { tokens }: ClauseReading) =>
    tokens
      .slice(Math.max(0, at - 3), at + 1)
      .some((token) => /^(?:no|not|without|any|industrial|strike|legal|court|military)$/.test(wordOf(token))),
  /** Of what is to be done, or under way: what has been done is told somewhere. */
  DUE: (token: Token, at: number, { tokens }: ClauseReading) =>
    /^(?:must|should|need|needs|will|would|ought|being)$/.test(token.normal) ||
    (/^(?:is|are|was|were)$/.test(token.normal) &&
      /^(?:being|needed|required)$/.test(wordOf(tokens[at + 1]))),
  AUX: new Set(words('be being been to have')),
  /** What is written and can be rewritten. */
  CHANGES: new Set(
    words('changes amendments revisions improvements modifications adjustments alterations tweaks reforms'),
  ),
  TEXTS: nouns(
    'bill text law rule plan draft deal agreement act policy contract code constitution legislation regulation budget programme program proposal guideline treaty charter accord statute bylaw system scheme criterion formula procedure protocol curriculum process structure practice',
  ),
  HEAPS: new Set(
    words('suite bundle package series set raft slate range host array string combination mix batch menu'),
  ),
  BIG: new Set(words('whole wide broad full new long large small sweeping comprehensive further limited')),
  PARTS: new Set(
    words(
      'clauses items articles terms provisions sections passages aspects proposals demands conditions amendments',
    ),
  ),
  LEFT: new Set(words('some several certain many various')),
  POINT: verbs('point cite allege note denounce flag'),
  FAULTS: nouns(
    'irregularity shortcoming deficiency discrepancy inconsistency anomaly weakness lapse malpractice violation abuse infraction breach failing flaw',
  ),
  DEEP: new Set(words('serious deep sharp fundamental profound lingering unresolved outstanding')),
  RIFTS: new Set(
    words(
      'differences gaps divisions disagreements doubts questions divergences reservations hurdles obstacles',
    ),
  ),
  SOME: new Set(
    words(
      'some good positive substantial significant considerable important steady slow great further notable',
    ),
  ),
  PROGRESS: new Set(words('progress progresses headway advances')),
  DRAW_UP: verbs('draw work create develop establish agree adopt prepare finalise finalize propose sign'),
};
const p = (source: string) => pattern(source, classes);

/** What is done, changed or found wrong, by the word that any of it goes by: "strict measures must be taken", "changes to the code". */
export const ACTS = indexPatterns([
  p('[ {DENIED}! {MOD}* {ACTS} {DUE} {AUX}* {ADV}? {ACTED} ] by!'),
  p('[ {LEFT} of? {DET}? {MOD}* {PARTS} ]'),
  p('[ in|across {LEFT} {MOD}* fields|spheres|sectors|domains ]'),
  p('[ in different {MOD}* fields|spheres|sectors|domains ]'),
  p('{POINT} to|of? [ {DET}? {MOD}* {FAULTS} ] of|by!'),
  p('[ {DEEP} {MOD}? {RIFTS} ]'),
  p('[ {SOME} {PROGRESS} ] {TEXTS}!'),
  p('{DRAW_UP} up|out|on? [ a|the {MOD}? framework|mechanism|roadmap|blueprint|modalities ]'),
]);

/** What a lead sums up and the article goes on to tell: a gap only further down. */
export const SUMMED_UP = indexPatterns([
  p('[ {MOD}* {CHANGES} to|in {DET}? {MOD}* {TEXTS} ]'),
  p('[ a|an|the {BIG}? {HEAPS} of {MOD}* {CONTENTS} ] #Noun!'),
]);
