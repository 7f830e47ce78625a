import { type ClauseReading, isOverlong, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { breakAfter, wordOf } from '../language/words';
import { phraseEnd } from './clause-end';
import type { Found } from './find';
import { nounPhraseEnd } from './noun-phrase';

const ASKED = /^(?:asked|pressed|questioned)$/;
const OPENER = /^(?:whether|if|about|what|how|why|who|when|where|which|to)$/;

/** Most words between "asked" and what was asked: "asked repeatedly on Monday whether". */
const BETWEEN = 6;

/** "Asked whether …,", "when asked by a reporter about …,": the question, mostly put by nobody named. */
export function findAsked(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordOf(tokens[at]);
    if (!ASKED.test(word) || isQuotedAt(reading, at) || !opens(reading, at)) continue;
    const sentence = sentenceOf(reading, at);
    if (isOverlong(sentence)) continue;
    const { last } = sentence;
    const by = wordOf(tokens[at + 1]) === 'by' ? nounPhraseEnd(reading, at + 2, OPENER) : at + 1;
    const first = openerFrom(reading, by, last);
    const isAbout = wordOf(tokens[first]) === 'about';
    if (first < 0 || first + 1 >= last || (word !== 'asked' && !isAbout)) continue;
    const start = isAbout ? first + 1 : first;
    const isAdjacent = first === at + 1 && isAbout;
    found.push({
      source: by > at + 2 ? [spanOf(reading, at + 2, by)] : [],
      cue: [spanOf(reading, at, isAdjacent ? at + 2 : at + 1)],
      content: [spanOf(reading, start, phraseEnd(reading, start, sentence))],
    });
  }
  return found;
}

/** Whether "asked" has no subject of its own: it opens the sentence, or follows "when". */
const opens = (reading: ClauseReading, at: number): boolean =>
  at === sentenceOf(reading, at).first || /^(?:when|if|once|while)$/.test(wordOf(reading.tokens[at - 1]));

const isVerb = ({ verbAt }: ClauseReading, at: number): boolean => (verbAt[at] ?? -1) >= 0;

/** Where what was asked begins: the first opener, a few words on at most and before any comma. */
function openerFrom(reading: ClauseReading, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + BETWEEN); at += 1) {
    if (OPENER.test(wordOf(reading.tokens[at]))) return at;
    if (isVerb(reading, at) || breakAfter(reading, at)) return -1;
  }
  return -1;
}
