import { type ClauseReading, isOverlong, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { nouns } from '../language/inflect';
import { nounBefore } from '../language/subject';
import { BE, breakAfter, wordOf } from '../language/words';
import { phraseEnd } from './clause-end';
import type { Found } from './find';

/** People by what they stand for or against, where it is said of what. */
const ADHERENTS = nouns(
  'supporter backer critic opponent proponent champion advocate defender admirer skeptic sceptic',
);

/** Most words between the article and the noun: "a longtime outspoken critic". */
const BETWEEN = 4;

/** "Ruiz is an outspoken critic of the dam" and "Ruiz, a supporter of the dam,": a stand, by what one is. */
export function findAdherents(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!ADHERENTS.has(wordOf(tokens[at])) || isQuotedAt(reading, at)) continue;
    const sentence = sentenceOf(reading, at);
    if (!/^(?:of|for)$/.test(wordOf(tokens[at + 1])) || at + 2 >= sentence.last || isOverlong(sentence))
      continue;
    const article = articleBefore(reading, at, sentence.first);
    if (article <= sentence.first) continue;
    const holder = holderBefore(reading, article, sentence.first);
    if (!holder) continue;
    found.push({
      source: [spanOf(reading, holder.first, holder.last)],
      cue: [spanOf(reading, holder.cue, at + 2)],
      content: [spanOf(reading, at + 2, phraseEnd(reading, at + 2, sentence))],
      stance: true,
    });
  }
  return found;
}

/** The "a" or "the" of the noun's phrase, or -1. */
function articleBefore(reading: ClauseReading, noun: number, floor: number): number {
  for (let at = noun - 1; at >= Math.max(floor, noun - BETWEEN); at -= 1) {
    if (breakAfter(reading, at) && at < noun - 1) return -1;
    if (/^(?:an?|the)$/.test(wordOf(reading.tokens[at]))) return at;
  }
  return -1;
}

/** Who is such a one: the subject of "is", or the noun before the comma; and where the words that say so begin. */
function holderBefore(
  reading: ClauseReading,
  article: number,
  floor: number,
): { first: number; last: number; cue: number } | null {
  const verb = reading.verbs[reading.verbAt[article - 1] ?? -1];
  if (verb?.subject && BE.has(wordOf(reading.tokens[verb.head])))
    return { first: verb.subject.first, last: verb.subject.last, cue: verb.first };
  if (!breakAfter(reading, article - 1)) return null;
  const noun = nounBefore(reading, article, floor);
  const isName = noun && /^\p{Lu}/u.test(reading.tokens[noun.head]?.text ?? '');
  return isName ? { first: noun.first, last: noun.last, cue: article } : null;
}
