import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, tokenAt } from '../language/clause';
import { saidAround } from './said';

/** Words for whoever asked, counted or worked it out. */
const MEASURER =
  /\b(?:[Aa]ccording to|[Ss]urvey(?:s|ed)?|[Ss]tudy|[Ss]tudies|[Rr]esearch(?:ers?)?|[Cc]ensus|[Pp]ollsters?|polled|[Rr]espondents|(?:was|were) told|[Ss]tatistics|tracker|[Aa]nalys[ie]s|tally|(?:estimate|project|forecast|predict|calculate)(?:s|d|ed)? that|(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[’']s|\p{Lu}\p{L}{1,20}) (?:\p{L}{1,20} ){0,2}(?:reports?|data|figures|projections?|forecasts?|estimates?|models?)|[Pp]olling(?! (?:station|place|booth|day)))\b|(?<!\b(?:at|to|from) the )\b[Pp]olls?\b/u;
/** A survey or study with a name or maker. */
const NAMED =
  /\b(?:\p{Lu}[\p{L}/-]{1,30}(?:['’]s)? (?:\p{Ll}{1,20} ){0,2}(?:poll|survey|study|analysis)|(?:poll|survey|study|analysis) (?:\p{Ll}{1,20} ){0,3}(?:by|from|for|of) (?:the )?\p{Lu})/u;

/** How far a neighbouring sentence is read, in characters. */
const NEAR = 600;

/** Where a pattern first stands in a text, looked for once. */
function placeOf(pattern: RegExp): (reading: ClauseReading) => number {
  const known = new WeakMap<ClauseReading, number>();
  return (reading) => {
    const found = known.get(reading);
    if (found !== undefined) return found;
    const place = reading.text.search(pattern);
    const first = place < 0 ? Number.POSITIVE_INFINITY : place;
    known.set(reading, first);
    return first;
  };
}

const firstNamed = placeOf(NAMED);
const firstNamedPoll = placeOf(
  /\b(?!(?:The|This|That|These|Another|One|An?|Recent|National|Early|Latest|New|State|Public|Internal|Exit|Every|Each|Any|No|In|But|And|Yet|His|Her|Their|Our|My)\b)\p{Lu}[\p{L}/-]{1,30}(?:['’]s)? (?:\p{Ll}{1,20} )?[Pp]oll\b|\bpolls? (?:by|from) (?:the )?\p{Lu}|\bPolling Institute\b/u,
);

/** Whether the article names a poll anywhere: then it need not name one wherever it speaks of polls. */
export const namesPoll = (reading: ClauseReading): boolean => firstNamedPoll(reading) < reading.text.length;

/** Whether somebody who asked, counted or worked a figure out stands near: in its sentence, the one before or after, or as a survey named earlier. */
export function isMeasured(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  figure: Span,
): boolean {
  const at = reading.tokens[tokenAt(reading, figure.start)]?.sentence ?? 0;
  const { start, end } = sentenceOf(reading, tokenAt(reading, figure.start));
  const before = reading.sentences[at - 1]?.start ?? start;
  const after = reading.sentences[at + 1]?.end ?? end;
  const near = [
    reading.text.slice(Math.max(before, figure.start - NEAR), figure.start),
    reading.text.slice(figure.end, Math.min(after, figure.end + NEAR)),
  ];
  return (
    near.some((words) => MEASURER.test(words)) ||
    firstNamed(reading) < figure.start ||
    /\bby (?:the )?\p{Lu}/u.test(reading.text.slice(figure.end, figure.end + 30)) ||
    /^ on (?:the )?\p{Lu}/u.test(reading.text.slice(figure.end, figure.end + 12)) ||
    saidAround(reading, attributions, figure).some((said) => isSaidBy(reading, said, figure))
  );
}

/** Whether somebody gives the figure: "Ruiz said 63 percent of adults say", not "as Ruiz pushes for a cut, 63 percent say". */
function isSaidBy(
  { text }: ClauseReading,
  { kind, content, cue: [cue] }: Attribution,
  figure: Span,
): boolean {
  if (kind === 'none' || !cue || (cue.start < figure.end && figure.start < cue.end)) return false;
  if (!content.some(({ start, end }) => start <= figure.start && figure.end <= end)) return false;
  return (
    cue.start > figure.start ||
    !/[\p{L}\d],? /u.test(text.slice(cue.end, figure.start).replace(/^ (?:that )?/, ''))
  );
}
