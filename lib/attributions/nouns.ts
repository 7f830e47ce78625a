import type { Span } from '../core/span';
import { type ClauseReading, isOverlong, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { nouns } from '../language/inflect';
import type { Token } from '../language/parse';
import { breakAfter, DETERMINERS, wordOf } from '../language/words';
import { phraseEnd } from './clause-end';
import type { Found } from './find';

/** What one says or holds, as a noun that a clause fills: "the claim that …". */
const CLAUSE_NOUNS = nouns(
  `claim belief fear hope worry concern suggestion argument allegation accusation assertion insistence contention
  conclusion view theory warning promise pledge vow prediction statement remark admission denial demand conviction suspicion
  opinion feeling speculation rumor rumour complaint revelation announcement assurance complaint criticism boast notion perception
  confession charge acknowledgment acknowledgement observation comment verdict finding doubt expectation assumption`,
);

/** What one says or holds about something, where it is somebody's: "Ruiz’s criticism of …", "their refusal to …". */
const OWNED_NOUNS = nouns(
  `claim belief fear hope worry concern suggestion argument allegation accusation assertion insistence contention warning
  promise pledge vow prediction statement remark admission denial demand conviction suspicion opinion complaint announcement
  criticism critique support opposition endorsement call comment rhetoric attack praise refusal desire threat plan proposal commitment
  disagreement eagerness dislike distaste disdain contempt admiration respect love opinion obsession faith assessment
  description characterization characterisation estimate interpretation request recommendation reaction apology defense
  defence account rejection acknowledgment acknowledgement willingness unwillingness reluctance determination question
  enthusiasm hostility skepticism scepticism condemnation wish intention ambition preference objection appeal push adulation hatred
  feeling view idea stance fury anger frustration disappointment`,
);

const GOVERNED = /^(?:of|for|to|about|on|over|against|toward|towards|in|with|that|as|regarding)$/;
const POSSESSIVE = /^(?:his|her|their|my)$/;

/** Speech and views in nouns: "the claim that wells are dry", "his refusal to pay", "farmers’ criticism of the dam". */
export function findNounCues(reading: ClauseReading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordOf(tokens[at]);
    const clausal = CLAUSE_NOUNS.has(word);
    const owned = OWNED_NOUNS.has(word);
    if ((!clausal && !owned) || isQuotedAt(reading, at) || (reading.verbAt[at] ?? -1) >= 0) continue;
    const sentence = sentenceOf(reading, at);
    if (isOverlong(sentence)) continue;
    if (at + 2 >= sentence.last || breakAfter(reading, at)) continue;
    const next = wordOf(tokens[at + 1]);
    if (word !== 'calls' && isGoverned(reading, at, sentence.first)) continue;
    const owner = ownerOf(reading, at, sentence.first);
    const isClause = clausal && next === 'that' && !isRelative(reading, at + 1);
    // "calls for a recount", and not "no call for it"
    const isCall = word === 'calls' && next === 'for';
    if (!(isClause || isCall || (owned && owner && GOVERNED.test(next)))) continue;
    const first = /^(?:that|to)$/.test(next) ? at + 1 : at + 2;
    found.push({
      source: owner ? [owner] : [],
      cue: [spanOf(reading, at, first === at + 2 ? at + 2 : at + 1)],
      content: [spanOf(reading, first, clauseEndOf(reading, first, phraseEnd(reading, first, sentence)))],
      byNoun: true,
      stance: true,
    });
  }
  return found;
}

/** Where the noun's own clause ends: before the verb of which noun and clause are the subject ("… | was false"). */
function clauseEndOf({ tokens, verbs, verbAt }: ClauseReading, first: number, last: number): number {
  let own = wordOf(tokens[first]) === 'that' ? 1 : 0;
  for (let at = first + 1; at < last; at += 1) {
    const verb = verbs[verbAt[at] ?? -1];
    if (!verb || verb.first !== at || verb.infinitive || verb.gerund) continue;
    if (/^(?:who|which|that|and|or|but)$/.test(wordOf(tokens[at - 1]))) return last;
    if (own === 0) return at;
    own -= 1;
  }
  return last;
}

/** Whether a verb, or "in a", has the noun for its object: the saying is then the verb's ("said in a statement that"). */
function isGoverned(reading: ClauseReading, noun: number, floor: number): boolean {
  for (let at = noun - 1; at >= Math.max(floor, noun - 5); at -= 1) {
    const token = reading.tokens[at] as Token;
    if (isPossessive(reading, token) || POSSESSIVE.test(wordOf(token))) return false;
    if ((reading.verbAt[at] ?? -1) >= 0) return true;
    if (/^(?:in|to|about|on)$/.test(wordOf(token))) return true;
    if (breakAfter(reading, at) || /^(?:of|with|for|from|by|and|that)$/.test(wordOf(token))) return false;
  }
  return false;
}

/** Whose it is: "his", "Ruiz’s", "the farmers’ union’s", a few adjectives before the noun. */
function ownerOf(reading: ClauseReading, noun: number, floor: number): Span | null {
  const { tokens } = reading;
  for (let at = noun - 1; at >= Math.max(floor, noun - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (breakAfter(reading, at) && !token.tags.has('Adjective')) return null;
    if (POSSESSIVE.test(wordOf(token))) return spanOf(reading, at, at + 1);
    if (isPossessive(reading, token)) return ownerEndingAt(reading, at, floor);
    if (
      !token.tags.has('Adjective') &&
      !token.tags.has('Noun') &&
      !token.tags.has('Adverb') &&
      !token.tags.has('Value')
    )
      return null;
  }
  return null;
}

/** "Ruiz’s", "farmers’": the parse may take the one for "Ruiz is", but a noun follows. */
const isPossessive = ({ text }: ClauseReading, token: Token): boolean =>
  (/['’]s$|s['’]$/.test(token.text) || /^s['’]/.test(text.slice(token.end - 1, token.end + 1))) &&
  !/^(?:it|he|she|that|there|what|who|let)['’]s$/i.test(token.text);

/** The noun phrase whose last word has the possessive ending, without that ending. */
function ownerEndingAt(reading: ClauseReading, last: number, floor: number): Span {
  const { tokens } = reading;
  let first = last;
  while (first - 1 >= floor && !breakAfter(reading, first - 1) && last - first < 6) {
    const token = tokens[first - 1] as Token;
    const isPart = (token.tags.has('Noun') && !token.tags.has('Pronoun')) || token.tags.has('Adjective');
    if (!isPart && !DETERMINERS.has(wordOf(token))) break;
    first -= 1;
  }
  const token = tokens[last] as Token;
  return {
    start: tokens[first]?.start ?? 0,
    end: token.end - (/['’]s$/.test(token.text) ? 2 : /['’]$/.test(token.text) ? 1 : 0),
  };
}

/** "The claim that he made": the clause tells which, not what. */
const isRelative = (reading: ClauseReading, at: number): boolean => (reading.verbAt[at + 1] ?? -1) >= 0;
