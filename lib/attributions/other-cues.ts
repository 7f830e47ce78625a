import { type ClauseReading, sentenceOf, spanOf } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import { breakAfter, wordOf } from '../language/words';
import type { Found } from './find';

const phraseEnd = (reading: ClauseReading, first: number, { last }: Sentence): number => {
  let at = first;
  while (at + 1 < last && !breakAfter(reading, at)) at += 1;
  return (reading.tokens[at] as Token).end;
};

/** "Asked whether …," and "Asked about …,": the question, put by nobody named. */
export function findAsked(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  return reading.sentences.flatMap((sentence) => {
    const head = tokens[sentence.first];
    const next = tokens[sentence.first + 1];
    if (wordOf(head) !== 'asked' || !next || sentence.first + 1 >= sentence.last) return [];
    if (!/^(?:whether|if|about|what|how|why|who|when|where|which|specifically)$/.test(wordOf(next)))
      return [];
    const isAbout = wordOf(next) === 'about';
    const first = sentence.first + (isAbout ? 2 : 1);
    if (first >= sentence.last) return [];
    return {
      source: [],
      cue: [spanOf(reading, sentence.first, sentence.first + (isAbout ? 2 : 1))],
      content: [{ start: (tokens[first] as Token).start, end: phraseEnd(reading, first, sentence) }],
    };
  });
}

const SEEM = new Set('seem seems seemed appear appears appeared'.split(' '));

/** "The deal seemed to hold": a judgement nobody is said to have made. */
export function findSeeming(reading: ClauseReading): Found[] {
  return reading.verbs.flatMap((verb) => {
    const { tokens } = reading;
    if (!SEEM.has(wordOf(tokens[verb.head])) || verb.infinitive || (reading.quoteAt[verb.head] ?? -1) >= 0)
      return [];
    const sentence = sentenceOf(reading, verb.head);
    if (
      !verb.subject ||
      verb.last >= sentence.last ||
      !(wordOf(tokens[verb.last]) === 'to' || tokens[verb.last]?.tags.has('Adjective'))
    )
      return [];
    return {
      source: [],
      cue: [spanOf(reading, verb.first, verb.last)],
      content: [
        spanOf(reading, verb.subject.first, verb.subject.last),
        { start: (tokens[verb.last] as Token).start, end: phraseEnd(reading, verb.last, sentence) },
      ],
    };
  });
}
