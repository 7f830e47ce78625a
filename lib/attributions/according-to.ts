import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import { breakAfter, wordOf } from '../language/words';
import type { Found } from './find';

/** "According to the ministry, …" and "…, according to the ministry". */
export function findAccordingTo(reading: ClauseReading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 1 < reading.tokens.length; at += 1) {
    if (wordOf(reading.tokens[at]) !== 'according' || wordOf(reading.tokens[at + 1]) !== 'to') continue;
    if (isQuotedAt(reading, at)) continue;
    const sentence = sentenceOf(reading, at);
    const last = sourceEnd(reading, at + 2, sentence);
    if (last === at + 2) continue;
    found.push({
      source: [spanOf(reading, at + 2, last)],
      cue: [spanOf(reading, at, at + 2)],
      content: [contentOf(reading, at, last, sentence)],
      speech: true,
    });
  }
  return found;
}

/** The source runs to the next comma or the sentence's end. */
function sourceEnd(reading: ClauseReading, first: number, sentence: Sentence): number {
  let last = first;
  while (last < sentence.last && last - first < 25) {
    last += 1;
    if (breakAfter(reading, last - 1)) break;
  }
  return last;
}

function contentOf(
  reading: ClauseReading,
  at: number,
  last: number,
  sentence: Sentence,
): { start: number; end: number } {
  const end = (reading.tokens[sentence.last - 1] as Token).end;
  if (at - sentence.first < 2 && last < sentence.last)
    return { start: (reading.tokens[last] as Token).start, end };
  return { start: sentence.start, end: (reading.tokens[Math.max(sentence.first, at - 1)] as Token).end };
}
