import { type ClauseReading, isOverlong, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Found } from './find';

const HEARSAY = new Set('reportedly allegedly supposedly purportedly apparently'.split(' '));

/** "The minister reportedly left": said by somebody, and nobody is named. */
export function findHearsay(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!HEARSAY.has((tokens[at] as Token).normal) || isQuotedAt(reading, at)) continue;
    const sentence = sentenceOf(reading, at);
    if (isOverlong(sentence)) continue;
    const { first, last } = sentence;
    const content = [
      ...(at > first ? [spanOf(reading, first, at)] : []),
      ...(at + 1 < last ? [spanOf(reading, at + 1, last)] : []),
    ];
    if (content.length > 0) found.push({ source: [], cue: [spanOf(reading, at, at + 1)], content });
  }
  return found;
}
