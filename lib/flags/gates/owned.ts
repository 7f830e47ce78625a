import type { Attribution } from '../../core/analysis';
import { type ClauseReading, isQuotedAt, tokenAt } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Sentence } from '../../language/parse';
import { wordOf } from '../../language/words';
import { type Candidate, type Gate, noting } from '../gate';
import { isOfKind, isOne, OUTCRY } from '../named-later';
import { saidAround } from '../said';
import { BLAME } from '../words/blame';

/**
 * "Doctors were divided. “It is a risk,” said Dr Ana Ruiz": one of a group who speaks right after its view stands for
 * those who hold it; for a view of nobody, whoever is quoted next does.
 */
export const owned: Gate = (candidates, reading, attributions) =>
  candidates.flatMap((candidate) => {
    if (candidate.answer !== 'owner' || candidate.rule !== 'voices') return candidate;
    const next = reading.sentences[candidate.sentence + 1];
    const isOwned =
      next !== undefined &&
      (isOneNamed(reading, attributions, candidate, next) ||
        isTheirReport(reading, candidate, next) ||
        (candidate.about.startsWith('nobody') &&
          (isQuoted(reading, attributions, next) || goesOn(reading, attributions, next))) ||
        (isOutcry(reading, candidate) && bringsIn(reading, next)));
    return isOwned ? [] : noting(candidate, 'the next sentence names none of them');
  });

/** Who is named as saying something in a sentence. */
const speakersIn = (
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { start, end }: Sentence,
): readonly Attribution[] =>
  saidAround(reading, attributions, { start, end }).filter(
    ({ kind, source: [source], cue }) =>
      kind === 'named' &&
      source !== undefined &&
      source.end - source.start > 3 &&
      cue.some((said) => said.start >= start && said.start < end),
  );

/** Whether a sentence names one of a group: "a doctor, Ana Ruiz", "one of the critics", "Ana Ruiz, an analyst". */
function isOneNamed(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  candidate: Candidate,
  next: Sentence,
): boolean {
  const speakers = speakersIn(reading, attributions, next);
  if (speakers.length === 0) return false;
  return (
    isOneOf(candidate, reading.text.slice(next.start, next.end)) ||
    speakers.some(
      ({ source: [source] }) =>
        source !== undefined &&
        (isOfKind(reading, candidate, source) ||
          (isOne(reading.text.slice(candidate.start, candidate.end)) &&
            source.start - next.start < 3 &&
            FULL.test(reading.text.slice(source.start, source.end)))),
    )
  );
}

/** Whether a sentence speaks of one of a group: "a doctor", "one of the critics". */
function isOneOf({ about }: Candidate, sentence: string): boolean {
  const [group = ''] = about.split(/ (?:in|from|of|at|with|for|on|who) /);
  const one = group.split(' ').at(-1)?.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
  return (
    /^\p{L}{4,}$/u.test(one) &&
    new RegExp(
      `\\b(?:an?|one|the|another|fellow) (?:\\p{L}+ ){0,3}${one}\\b|\\bone of the(?:m|se)?\\b`,
      'iu',
    ).test(sentence)
  );
}

/** Whether a candidate is an outcry of nobody in particular. */
const isOutcry = ({ text }: ClauseReading, { about, start, end }: Candidate): boolean =>
  about.startsWith('nobody') && OUTCRY.test(text.slice(start, end));

/** "It has met with criticism. In July the Harbour Guild called for a boycott": one not met before steps forward. */
function bringsIn(reading: ClauseReading, { start, end }: Sentence): boolean {
  const seen = new Set<string>();
  for (const { entityId, kind, start: at } of reading.mentions) {
    if (at >= end) return false;
    if (at >= start && kind !== 'place' && !seen.has(entityId) && joinsIn(reading, at)) return true;
    seen.add(entityId);
  }
  return false;
}

/** What one does who joins in an outcry. */
const TAKES_PART = new Map([...BLAME, ...verbs('call demand urge oppose protest complain find')]);

const joinsIn = (reading: ClauseReading, start: number): boolean => {
  const at = tokenAt(reading, start);
  return reading.verbs.some(
    ({ subject, passive, head }) =>
      subject !== undefined &&
      !passive &&
      subject.first <= at &&
      at < subject.last &&
      TAKES_PART.has(wordOf(reading.tokens[head])),
  );
};

/** Those who write up what they think: their report speaks for them. */
const WRITERS = /\b(?:researchers|scientists|authors|academics|economists|analysts|auditors|scholars)\b/i;

/** "Researchers said … “The gains are small,” the report concludes": where they say it is told. */
const isTheirReport = ({ text }: ClauseReading, candidate: Candidate, { start, end }: Sentence): boolean =>
  WRITERS.test(text.slice(candidate.start, candidate.end)) &&
  /^["“][^”"]{1,400},["”] (?:the|their) (?:report|study|paper|analysis|review|survey|authors?) \p{L}{2,12}[.,]/u.test(
    text.slice(start, end),
  );

/** "There is concern about it. “It may crack,” she adds": one who was quoted before goes on about it. */
const goesOn = (
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { start, end }: Sentence,
): boolean =>
  /^["“][^”"]{1,400},["”] (?:he|she) (?:adds|added|continues|continued|goes on|went on)\b/.test(
    reading.text.slice(start, end),
  ) && saidAround(reading, attributions, { start, end }).some(({ speaker }) => speaker !== null);

/** Sentences that a quotation may run over before its speaker is named. */
const RUN = 3;
/** More than one word of a name: one who is introduced, not one met before. */
const FULL = /\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}\p{L}/u;

/** Whether a quotation follows at once, and the one who said it is introduced after it. */
function isQuoted(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { start, first }: Sentence,
): boolean {
  const at = reading.tokens[first]?.sentence ?? 0;
  for (let on = at; on < at + RUN; on += 1) {
    const sentence = reading.sentences[on];
    if (!sentence) return false;
    const speakers = speakersIn(reading, attributions, sentence);
    if (speakers.length > 0)
      return speakers.some(
        ({ source: [source], cue: [cue], content: [content] }) =>
          source !== undefined &&
          cue !== undefined &&
          content !== undefined &&
          content.start <= start + 3 &&
          content.end <= Math.min(source.start, cue.start) &&
          FULL.test(reading.text.slice(source.start, source.end)),
      );
    if (!isQuotedAt(reading, sentence.last - 1)) return false;
  }
  return false;
}
