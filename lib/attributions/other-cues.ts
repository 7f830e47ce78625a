import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { nouns } from '../language/inflect';
import type { Sentence, Token } from '../language/parse';
import { BE, breakAfter, wordOf } from '../language/words';
import type { Found } from './find';
import { readSource } from './source';
import { spansOf } from './source-words';

const phraseEnd = (reading: ClauseReading, first: number, { last }: Sentence): number => {
  let at = first;
  while (at + 1 < last && !breakAfter(reading, at)) at += 1;
  return (reading.tokens[at] as Token).end;
};

const SEEM = new Set('seem seems seemed appear appears appeared'.split(' '));

/** What follows "seemed": "to", "that", "like", an adjective. */
const isSeemed = (next: Token | undefined, after: Token | undefined): boolean =>
  /^(?:to|that|like|as)$/.test(wordOf(next)) ||
  next?.tags.has('Adjective') === true ||
  (next?.tags.has('Adverb') === true && after?.tags.has('Adjective') === true);

/** "The deal seemed to hold": a judgement nobody is said to have made. */
export function findSeeming(reading: ClauseReading): Found[] {
  return reading.verbs.flatMap((verb) => {
    const { tokens } = reading;
    if (!SEEM.has(wordOf(tokens[verb.head])) || verb.infinitive || isQuotedAt(reading, verb.head)) return [];
    const sentence = sentenceOf(reading, verb.head);
    if (!verb.subject || verb.last >= sentence.last || !isSeemed(tokens[verb.last], tokens[verb.last + 1]))
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

/** Nouns for what somebody thinks, asks or jokes. */
const THOUGHT = nouns(
  'idea view hope fear belief argument point question concern worry message claim theory assumption thinking suggestion answer response joke conclusion complaint',
);

/** "The idea is that …", "one view was that …": a thought of nobody in particular, or of its owner. */
export function findThoughts(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  return reading.verbs.flatMap((verb): Found[] => {
    if (!BE.has(wordOf(tokens[verb.head])) || !verb.subject || isQuotedAt(reading, verb.head)) return [];
    const sentence = sentenceOf(reading, verb.head);
    const isThat = wordOf(tokens[verb.last]) === 'that' && verb.last + 1 < sentence.last;
    if (!isThat || breakAfter(reading, verb.last) || !THOUGHT.has(wordOf(tokens[verb.subject.head])))
      return [];
    const first = verb.subject.first;
    const owned = /^(?:his|her|their|my)$/.test(wordOf(tokens[first]));
    return [
      {
        source: owned ? [spanOf(reading, first, first + 1)] : [],
        cue: [spanOf(reading, owned ? first + 1 : first, verb.last)],
        content: [
          { start: (tokens[verb.last] as Token).start, end: (tokens[sentence.last - 1] as Token).end },
        ],
        stance: true,
      },
    ];
  });
}

/** "She made clear that …", "he made it clear that …". */
export function findMadeClear(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  return reading.verbs.flatMap((verb, index): Found[] => {
    if (!/^(?:make|makes|made|making)$/.test(wordOf(tokens[verb.head])) || verb.passive) return [];
    if (isQuotedAt(reading, verb.head) || verb.infinitive) return [];
    const sentence = sentenceOf(reading, verb.head);
    const clear = wordOf(tokens[verb.last]) === 'it' ? verb.last + 1 : verb.last;
    const first = /^(?:clear|plain|known)$/.test(wordOf(tokens[clear])) ? clear + 1 : -1;
    const source = first > 0 && first < sentence.last ? readSource(reading, verb, index) : null;
    if (!source) return [];
    return [
      {
        source: spansOf(reading, verb, source),
        cue: [spanOf(reading, verb.first, first)],
        content: [{ start: (tokens[first] as Token).start, end: (tokens[sentence.last - 1] as Token).end }],
        speech: true,
      },
    ];
  });
}
