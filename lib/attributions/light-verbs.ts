import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, HAVE, wordOf } from '../language/words';
import { phraseEnd } from './clause-end';
import type { Found } from './find';
import { nounPhraseEnd, type Source } from './noun-phrase';
import { readSource } from './source';
import { spansOf } from './source-words';

/** Verbs that leave what is done to their noun: "made the case", "expressed concern". */
const LIGHT = verbs(
  'make give express voice raise offer issue deliver release launch level lodge hold have take mount reiterate repeat state share announce present unveil show signal convey write publish send post throw register file renew defend air put pay throw draw',
);
/** With these the speaker stands after the noun: "drew praise from". */
const RECEIVING = verbs('draw win receive face earn get attract endure meet provoke spark elicit');

/** What is put out, and what is held: nouns of speech and stance. */
export const SPEECH_NOUNS = nouns(
  `claim comment statement remark argument case point accusation allegation charge complaint criticism critique attack jab
  swipe shot dig concern doubt fear worry skepticism scepticism optimism confidence hope regret disappointment outrage anger frustration
  support opposition praise endorsement apology promise pledge vow commitment warning threat appeal plea demand suggestion
  proposal recommendation opinion belief objection denial rebuttal tribute prediction assessment explanation defense defence
  rebuke condemnation observation announcement declaration assertion insistence contention speculation stance approval disapproval
  view mention reference word thought feeling sympathy solidarity contempt disdain dismay alarm gratitude appreciation
  admiration respect desire wish interest intention plan idea impression weight broadside tirade excuse pitch message contrast comparison parallel distinction issue aim credit offense offence exception tribute amusement shock surprise interest alarm satisfaction delight`,
);

/** "Made the case that …", "voiced doubts about …", "drew praise from …": the noun says what the verb leaves open. */
export function findLightVerbs(reading: ClauseReading): Found[] {
  return reading.verbs.flatMap((verb, index): Found[] => {
    const word = wordOf(reading.tokens[verb.head]);
    const receiving = RECEIVING.has(word);
    if ((!LIGHT.has(word) && !receiving) || verb.passive || isQuotedAt(reading, verb.head)) return [];
    if (verb.infinitive) return [];
    const noun = speechNounAfter(reading, verb);
    if (noun < 0) return [];
    const sentence = sentenceOf(reading, verb.head);
    const after = noun + 1;
    const next = wordOf(reading.tokens[after]);
    if (after >= sentence.last || breakAfter(reading, noun)) return [];
    if (!(receiving ? /^from$/ : GOVERNS).test(next)) return [];
    const source = receiving ? sourceFrom(reading, after + 1) : readSource(reading, verb, index);
    if (!source) return [];
    const end = phraseEnd(reading, after, sentence);
    const content = receiving ? reading.verbs[index]?.subject : { first: after, last: end };
    if (!content) return [];
    return [
      {
        source: receiving ? [spanOf(reading, source.first, source.last)] : spansOf(reading, verb, source),
        cue: [spanOf(reading, verb.first, after)],
        content: [spanOf(reading, content.first, content.last)],
      },
    ];
  });
}

/** What follows a noun of speech where it is said of something. */
const GOVERNS =
  /^(?:that|of|about|on|for|to|against|over|with|toward|towards|in|at|regarding|whether|behind|from)$/;

/** The noun of speech that the verb governs: a few words on, before any other verb. */
function speechNounAfter(reading: ClauseReading, verb: VerbGroup): number {
  const { tokens } = reading;
  const { last } = sentenceOf(reading, verb.head);
  for (let at = verb.last; at < Math.min(last, verb.last + 6); at += 1) {
    const isNoun = SPEECH_NOUNS.has(wordOf(tokens[at]));
    if (
      ((reading.verbAt[at] ?? -1) >= 0 && !isNoun) ||
      /^(?:to|that|of|in|on|for|from|with|at|by|about|over|against)$/.test(wordOf(tokens[at]))
    )
      return -1;
    const noun = SPEECH_NOUNS.get(wordOf(tokens[at]));
    if (noun && !tokens[at + 1]?.tags.has('Noun'))
      return noun === 'support' && isHaving(reading, verb) ? -1 : at;
    if (breakAfter(reading, at) && !tokens[at]?.tags.has('Adjective')) return -1;
  }
  return -1;
}

/** Support that one has is others'. */
const isHaving = ({ tokens }: ClauseReading, verb: VerbGroup): boolean => HAVE.has(wordOf(tokens[verb.head]));

/** The noun phrase after "from". */
function sourceFrom(reading: ClauseReading, first: number): Source | null {
  const last = nounPhraseEnd(reading, first);
  return last > first ? { first, last, head: last - 1, inverted: false } : null;
}
