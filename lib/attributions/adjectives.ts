import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { BE, breakAfter, isAdverb, wordOf } from '../language/words';
import { phraseEnd } from './clause-end';
import type { Found } from './find';
import { canSpeak } from './noun-phrase';
import { spansOf } from './source-words';

/** Adjectives of stance and knowledge, with what then follows: "is critical of", "are confident that". */
const STANCES: ReadonlyMap<string, RegExp> = toPatterns([
  [
    'critical supportive skeptical sceptical dismissive fearful appreciative scornful contemptuous mindful proud fond wary leery hopeful certain sure tired convinced suspicious protective',
    'of',
  ],
  [
    'optimistic pessimistic confident concerned worried angry anxious nervous upset excited enthusiastic upbeat bullish clear honest candid frank vague unsure uncertain ambivalent apprehensive passionate serious curious outspoken upfront furious',
    'about|on|over|in',
  ],
  ['opposed committed receptive sympathetic open resistant loyal hostile dedicated', 'to|in'],
  [
    'unhappy happy disappointed frustrated impressed satisfied dissatisfied furious pleased comfortable uncomfortable angry',
    'with|by|about|on',
  ],
  ['surprised shocked appalled alarmed outraged dismayed disgusted horrified troubled', 'by|at'],
  ['interested intent bent divided firm adamant united', 'in|on|over|about'],
  [
    'confident hopeful optimistic certain sure convinced adamant worried concerned afraid aware glad sorry mindful proud surprised skeptical doubtful pleased disappointed insistent sad',
    'that',
  ],
  ['eager willing unwilling reluctant determined anxious keen happy glad', 'to'],
]);

/** Lists of words with what may follow them, as a pattern for each word. */
function toPatterns(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, RegExp> {
  const after = new Map<string, string>();
  for (const [list, next] of rows)
    for (const word of list.split(' '))
      after.set(word, after.has(word) ? `${after.get(word)}|${next}` : next);
  return new Map([...after].map(([word, next]) => [word, new RegExp(`^(?:${next})$`)]));
}

/** "Ruiz was critical of the plan", "farmers are worried about the wells": a view, by an adjective. */
export function findStances(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  return reading.verbs.flatMap((verb): Found[] => {
    if (!verb.subject || verb.infinitive || verb.gerund) return [];
    if (verb.modal || isQuotedAt(reading, verb.head)) return [];
    const { last } = sentenceOf(reading, verb.head);
    let at = BE.has(wordOf(tokens[verb.head])) || verb.passive ? verb.first : -1;
    if (at < 0) return [];
    while (at < Math.min(last, verb.last + 3) && !STANCES.has(wordOf(tokens[at]))) {
      if (at >= verb.last && (!isAdverb(tokens[at] as never) || breakAfter(reading, at))) return [];
      at += 1;
    }
    const after = STANCES.get(wordOf(tokens[at]));
    const next = wordOf(tokens[at + 1]);
    if (!after || at + 2 >= last || breakAfter(reading, at) || !after.test(next)) return [];
    if (!canSpeak(reading, verb.subject) || wordOf(tokens[verb.subject.head]) === 'it') return [];
    const first = next === 'that' || next === 'to' ? at + 1 : at + 2;
    return [
      {
        source: spansOf(reading, verb, verb.subject),
        cue: [spanOf(reading, verb.first, first === at + 1 ? at + 1 : at + 2)],
        content: [spanOf(reading, first, phraseEnd(reading, first, sentenceOf(reading, verb.head)))],
        stance: true,
      },
    ];
  });
}
