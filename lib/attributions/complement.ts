import { type ClauseReading, isQuotedAt, sentenceOf } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { BE, breakAfter, wordOf } from '../language/words';
import { beforeTime } from './noun-phrase';

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
export const DOCUMENTS = nouns(
  `poll polling survey study report data result record email footage video article page letter analysis average figure
  statistic number census finding audit document message text note statement memo review research transcript filing ad file newspaper paper`,
);

/** "The report", "a poll by the union", "an article published on Friday". */
function isOfDocument(reading: ClauseReading, { subject: whole }: VerbGroup): boolean {
  const subject = whole && beforeTime(reading, whole);
  if (!subject) return false;
  return [subject.head, subject.last - 1].some((at) => DOCUMENTS.has(wordOf(reading.tokens[at])));
}

const ABOUT_WORDS = new Set('about of against for to on out'.split(' '));
/** Where and to whom one writes what one says. */
const WRITTEN = /^(?:in|on|to|recently|earlier)$/;
const OPENERS = new Set('that whether how why what if who when'.split(' '));

/** Whether a verb that is a cue only in some company stands in it. */
export function hasItsComplement(reading: ClauseReading, verb: VerbGroup, word: string): boolean {
  if (word === 'regarding') return false;
  const next = wordOf(reading.tokens[verb.last]);
  if (word === 'like') return isLiking(reading, verb);
  // "is back in order"
  if (word === 'back' && BE.has(wordOf(reading.tokens[verb.head - 1]))) return false;
  if (/^states?$/.test(word) && !isOfDocument(reading, verb)) return isStating(reading, verb, next);
  if (READ_OUT.has(word) && isOfDocument(reading, verb)) return true;
  if (CLAUSAL.has(word))
    return (
      (verb.gerund &&
        breakAfter(reading, verb.first - 1) &&
        /^(?:stating|noting|writing|posting)$/.test(word)) ||
      (/^wr(?:ite|ites|ote|itten|iting)$/.test(word) && WRITTEN.test(next)) ||
      OPENERS.has(next) ||
      isBesideQuote(reading, verb) ||
      isInserted(reading, verb) ||
      hasFinite(reading, verb)
    );
  if (AS_ONLY.has(word)) return false;
  return !ABOUT.has(word) || ABOUT_WORDS.has(next);
}

/** "Voters like him", "would like to", but "tactics like these". */
const isLiking = ({ tokens }: ClauseReading, verb: VerbGroup): boolean =>
  verb.last - verb.first > 1 || /^(?:i|we|you|they|who|people|voters)$/.test(wordOf(tokens[verb.first - 1]));

/** "The ministry states that …", but "their home state because". */
const isStating = (reading: ClauseReading, verb: VerbGroup, next: string): boolean =>
  OPENERS.has(next) ||
  isBesideQuote(reading, verb) ||
  reading.tokens[verb.last]?.tags.has('Pronoun') === true;

/** "The mine was safe, the company added": a comma before who adds it, and nothing right after. */
const isInserted = (reading: ClauseReading, verb: VerbGroup): boolean =>
  verb.subject !== undefined &&
  verb.subject.first > sentenceOf(reading, verb.head).first &&
  verb.subject.last === verb.first &&
  breakAfter(reading, verb.subject.first - 1) &&
  breakAfter(reading, verb.last - 1);

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
  const from = Math.max(0, Math.min(verb.first - 5, (verb.subject?.first ?? verb.first) - 1));
  for (let at = from; at < verb.last + 5; at += 1) {
    if (isQuotedAt(reading, at)) return true;
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
