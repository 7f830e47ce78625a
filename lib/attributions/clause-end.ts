import { type ClauseReading, isQuotedAt } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { type CueKind, cueKindOf } from './cues';

/** Words after a comma with which the clause is over: "…, saying", "…, and warned", "…, who". */
export const RESUMES = new Set(
  'and but who which while after as although though where when because since before so if with'.split(' '),
);

/** Words that open a clause of their own about when and why. */
const UNRELATED = new Set('after because when while before since although though'.split(' '));

/** The end of what a verb governs: a comma and a new clause, "and" with the next cue, the sentence's last word. */
export function clauseEnd(reading: ClauseReading, first: number, sentence: Sentence, kind: CueKind): number {
  const atCommas = kind === 'judge' || kind === 'think';
  const { tokens } = reading;
  const isDeed = wordOf(tokens[first]) === 'to';
  for (let at = first; at + 1 < sentence.last; at += 1) {
    if (isQuotedAt(reading, at + 1)) continue;
    const next = wordOf(tokens[at + 1]);
    const comma = breakAfter(reading, at);
    if (comma && next === 'according' && wordOf(tokens[at + 2]) === 'to') return (tokens[at] as Token).end;
    if (atCommas && comma && (RESUMES.has(next) || /ing$/.test(next))) return (tokens[at] as Token).end;
    if (atCommas && UNRELATED.has(next)) return (tokens[at] as Token).end;
    if (comma && (isAdding(reading, at + 1) || isOthers(reading, at + 1, sentence, kind)))
      return (tokens[at] as Token).end;
    if ((next === 'and' || next === 'but') && (isCue(reading, at + 2) || (isDeed && isTold(reading, at + 2))))
      return (tokens[at] as Token).end;
  }
  return (tokens[sentence.last - 1] as Token).end;
}

/** Whether a new cue of the same speaker hangs on here: "…, adding that". */
const isAdding = (reading: ClauseReading, at: number): boolean => {
  const verb = reading.verbs[reading.verbAt[at] ?? -1];
  return verb?.gerund === true && verb.first === at && /^(?:say|judge)$/.test(cueKindOf(reading, verb) ?? '');
};

/** Whether somebody else begins to speak here: ", and the union said". */
function isOthers(reading: ClauseReading, at: number, { last }: Sentence, kind: CueKind): boolean {
  const isAgainst = /^(?:while|whereas)$/.test(wordOf(reading.tokens[at]));
  const isJoined = /^(?:and|but|while|whereas|though)$/.test(wordOf(reading.tokens[at]));
  for (let next = at + 1; next < Math.min(last, at + 12); next += 1) {
    const verb = reading.verbs[reading.verbAt[next] ?? -1];
    if (verb) {
      const isSubjects =
        verb.subject !== undefined &&
        (isJoined ? verb.subject.first > at : verb.subject.first === at) &&
        !verb.infinitive &&
        !verb.gerund;
      return (
        isSubjects &&
        !isPronoun(reading, verb) &&
        (kind === 'say' && !isAgainst ? /^(?:say|show)$/ : /./).test(cueKindOf(reading, verb) ?? '')
      );
    }
    if (breakAfter(reading, next)) return false;
  }
  return false;
}

const isPronoun = ({ tokens }: ClauseReading, { subject }: VerbGroup): boolean =>
  subject !== undefined && /^(?:he|she|they|it|i|we|you|who|which|that)$/.test(wordOf(tokens[subject.head]));

/** Whether a cue verb of the same speaker begins here ("and warned"). */
const isCue = (reading: ClauseReading, at: number): boolean => {
  const next = reading.tokens[at];
  const first = next && isAdverb(next) ? at + 1 : at;
  const verb = reading.verbs[reading.verbAt[first] ?? -1];
  return verb !== undefined && verb.first === first && !verb.infinitive && cueKindOf(reading, verb) !== null;
};

/** Whether a verb in the past begins here: "pledged to spend more but | gave no figure". */
const isTold = ({ tokens, verbs, verbAt }: ClauseReading, at: number): boolean => {
  const verb = verbs[verbAt[at] ?? -1];
  const tags = tokens[verb?.head ?? -1]?.tags;
  return verb?.first === at && !verb.infinitive && !verb.gerund && tags?.has('PastTense') === true;
};

/** Where the phrase that begins at a token ends: at the next comma that is not inside a quotation, or with the sentence. */
export function phraseEnd(reading: ClauseReading, first: number, { last }: Sentence): number {
  let at = first;
  while (at + 1 < last && (!breakAfter(reading, at) || isQuotedAt(reading, at + 1))) at += 1;
  return at + 1;
}

/** Whether a verb stands between two tokens, and before an offset. */
export const hasVerb = (
  reading: ClauseReading,
  from: number,
  last: number,
  before = Number.POSITIVE_INFINITY,
): boolean => {
  for (let at = from; at < last; at += 1) {
    if ((reading.tokens[at]?.start ?? 0) >= before) return false;
    if ((reading.verbAt[at] ?? -1) >= 0) return true;
  }
  return false;
};
