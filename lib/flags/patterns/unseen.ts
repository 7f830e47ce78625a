import type { ClauseReading } from '../../language/clause';
import { nouns } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { CLASSES, EVIDENCE } from './evidence';

const classes = {
  ...CLASSES,
  PAPER: nouns(
    'memo document email letter draft presentation cable recording transcript file report briefing proposal filing',
  ),
  TAPE: nouns(
    'clip tape video recording email e-mail document study photograph photo transcript memo picture image record report poll survey',
  ),
  PROBE: nouns('investigation inquiry probe audit review study'),
  COUNT: (token: Token) =>
    token.tags.has('Value') || /^(?:several|many|multiple|numerous|countless|various|or)$/.test(token.normal),
  FIGURES: (token: Token, at: number, { tokens, sentences }: ClauseReading) =>
    /^(?:numbers|science|statistics|metrics|math)$/.test(
      at === sentences[token.sentence]?.first ? token.normal : token.text,
    ) &&
    !tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ tags, text }) => tags.has('Possessive') || /^\p{Lu}{2,}$/u.test(text)),
  EXAMPLE: (token: Token) =>
    (token.tags.has('Noun') || token.tags.has('Adjective')) && !EVIDENCE.has(token.normal),
};
const p = (source: string) => pattern(source, classes);

/** What nobody else can look up, however it is named: "a Treasury memo seen by the Herald", "the most popular rower in Lund". */
export const UNSEEN = indexPatterns([
  // "an internal bank analysis found"
  p('[ a|an|one internal|unpublished|leaked|confidential {CALLED}* {DATA} {ADV}* {SHOW} that? ]'),
  p('[ a|an|one {CALLED}* {PAPER} seen|obtained|reviewed|viewed by ]'),
  // "according to emails seen by the Herald"
  p(
    '[ according to {CALLED}* documents|records|emails|e-mails|memos|messages|texts|letters|recordings|files|transcripts obtained|seen|reviewed|viewed by ]',
  ),
  // "emails reviewed by the Herald"
  p(
    '[ {CALLED}* documents|records|emails|e-mails|memos|messages|texts|letters|recordings|files|transcripts|videos|photographs obtained|seen|reviewed|viewed by ] . .? .? {SHOW}',
  ),
  p(
    '[ {ADV}? satellite|surveillance|drone|aerial|cctv images|imagery|photos|footage|video {ADV}* {SHOW} that? ]',
  ),
  p(
    '[ the most|least popular|unpopular|admired|trusted|disliked {CALLED}* politician|senator|governor|president|democrat|republican|lawmaker|candidate|leader|figure|mayor|minister|man|woman in|of #Place ]',
  ),
]);

/** What there is said to be, or is leaned on as open to all, and where it can be seen is not said. */
export const SOMEWHERE = indexPatterns([
  // "there are tapes of the row", "there had been three inquiries"
  p(
    'there {ADV}* is|are|was|were|been {ADV}* [ {SOME}? {KIND}* {TAPE} ] of|that|which|showing|in|from|where|proving|with|about',
  ),
  p('there {ADV}* is|are|was|were|been {ADV}* [ {COUNT} {COUNT}? {COUNT}? {KIND}* {PROBE} ]'),
  // "publicly available records"
  p(
    '[ publicly|readily|widely|openly available|disclosed|released|known information|data|records|documents|reports|evidence|material|figures ]',
  ),
  // "new imaging tools such as MRI show"
  p(
    '[ {KIND}* tools|techniques|technologies|technology|methods|instruments|approaches|models such as {EXAMPLE}? {EXAMPLE}? {EXAMPLE}? {SHOW} that? ]',
  ),
  // "statistics suggest", with nothing before them to say whose
  p('[ {FIGURES} {ADV}* {SHOW} that? ]'),
  // "record low turnout"
  p(
    '[ record low|lows|high|highs {KIND}? support|approval|popularity|favorability|favourability|ratings|trust|confidence|turnout|satisfaction ]',
  ),
]);
