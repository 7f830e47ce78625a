import { type ClauseReading, sentenceOf } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';

/** Cues only with a clause or quotation after (or before) them: "found that", not "found a key". */
const CLAUSAL = verbs(
  'find see feel know maintain learn decide show demonstrate state continue add respond answer post hold read reason rule realize realise remember respond repeat understand imagine write object signal remark',
);
/** Cues only with "as": "see it as a snub". */
const AS = verbs(
  'see view regard portray depict cast paint frame hail interpret treat remember rate rank bill dismiss brand know perceive',
);
export const isTakenAs = (reading: ClauseReading, verb: VerbGroup, word: string): boolean =>
  AS.has(word) && word !== 'regarding' && (word !== 'known' || verb.passive) && hasAs(reading, verb);
/** Of these, what is nothing else. */
const AS_ONLY = verbs('portray depict cast paint frame treat rate rank bill');
/** Cues only with what is spoken of: "talked about", "voted against". */
const ABOUT = verbs('vote campaign point focus refer');

/** What polls and papers do, whatever follows. */
const READ_OUT = verbs('show find read state reveal suggest indicate demonstrate');
const DOCUMENTS = nouns(
  `poll polling survey study report data result record email footage video article page letter analysis average figure
  statistic number census finding audit document message text note statement memo review research transcript filing ad`,
);

const isOfDocument = ({ tokens }: ClauseReading, { subject }: VerbGroup): boolean =>
  subject !== undefined &&
  (DOCUMENTS.has(wordOf(tokens[subject.head])) || DOCUMENTS.has(wordOf(tokens[subject.last - 1])));

const ABOUT_WORDS = new Set('about of against for to on out'.split(' '));
const OPENERS = new Set('that whether how why what if who when'.split(' '));

/** Whether a verb that is a cue only in some company stands in it. */
export function hasItsComplement(reading: ClauseReading, verb: VerbGroup, word: string): boolean {
  if (word === 'regarding') return false;
  const next = wordOf(reading.tokens[verb.last]);
  if (READ_OUT.has(word) && isOfDocument(reading, verb)) return true;
  if (CLAUSAL.has(word)) return OPENERS.has(next) || isBesideQuote(reading, verb) || hasFinite(reading, verb);
  if (AS_ONLY.has(word)) return false;
  return !ABOUT.has(word) || ABOUT_WORDS.has(next);
}

const hasAs = (reading: ClauseReading, verb: VerbGroup): boolean => {
  const { last } = sentenceOf(reading, verb.head);
  for (let at = verb.last; at < Math.min(last, verb.last + 8); at += 1) {
    if (wordOf(reading.tokens[at]) === 'as') return true;
    if (breakAfter(reading, at)) return false;
  }
  return false;
};

/** Whether a quotation stands right before or after the verb (and its source). */
export const isBesideQuote = (reading: ClauseReading, verb: VerbGroup): boolean => {
  for (let at = Math.max(0, verb.first - 5); at < verb.last + 5; at += 1) {
    if ((reading.quoteAt[at] ?? -1) >= 0) return true;
  }
  return /[:”"]/.test(
    reading.text.slice(reading.tokens[verb.head]?.end ?? 0, (reading.tokens[verb.head]?.end ?? 0) + 3),
  );
};

/** Whether the next verb is finite and has a subject of its own after the cue: "found it was late". */
const hasFinite = (reading: ClauseReading, verb: VerbGroup): boolean => {
  const { last } = sentenceOf(reading, verb.head);
  for (let at = verb.last; at < Math.min(last, verb.last + 12); at += 1) {
    const next = reading.verbs[reading.verbAt[at] ?? -1];
    if (next)
      return (
        !next.infinitive &&
        !next.gerund &&
        (next.subject?.first ?? -1) >= verb.last &&
        !/^(?:who|which)$/.test(wordOf(reading.tokens[next.first - 1]))
      );
    if (breakAfter(reading, at)) return false;
  }
  return false;
};
