import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { namesPoll } from './measured';

/** Polls that are leaned on and not named: "having overtaken her in polling". One by one, with what describes them. */
export function findPolls(reading: ClauseReading): Match[] {
  const found: Match[] = [];
  if (namesPoll(reading)) return found;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isPoll(reading, at)) continue;
    let first = at;
    const floor = sentenceOf(reading, at).first;
    while (first > floor && DESCRIBED.test(wordOf(reading.tokens[first - 1]))) first -= 1;
    const match = { first, last: at + 1, end: at + 1 };
    if (!hasFigures(reading, at) && !isToCome(reading, at)) found.push(match);
  }
  return found;
}

/** "Other polls will measure it", "polls conducted on Monday by three newspapers": still to be taken, or somebody's. */
const isToCome = ({ text, tokens }: ClauseReading, at: number): boolean => {
  const end = tokens[at]?.end ?? 0;
  return /^ (?:will|would|may|might|could|(?:conducted|taken|commissioned|published|released) [^.;]{0,60}?\bby )/.test(
    text.slice(end, end + BY),
  );
};

/** How far after a poll its maker may stand, in characters. */
const BY = 90;

/** Words that say which kind of poll, and not whose. */
const DESCRIBED =
  /^(?:recent|national|early|latest|new|state|public|opinion|most|some|many|several|internal|primary|tracking|current|available|turbulent|little|exit|the|in|all)$/;

/** "Polls" and "polling" as what was found by asking: not "go to the polls", "a polling station", "he polls badly". */
function isPoll(reading: ClauseReading, at: number): boolean {
  const { tokens, verbAt } = reading;
  const word = wordOf(tokens[at]);
  if (word !== 'polls' && word !== 'polling') return false;
  const [before, next] = [wordOf(tokens[at - 1]), wordOf(tokens[at + 1])];
  if (
    /^(?:leaders?|frontrunners?|experts?|positions?|stations?|places?|locations?|booths?|day|hours|sites?|firms?|companies|averages?|organi[sz]ations?|strength|rivals?|advantage|operations?|guru|methods?|closed?|opened?|open|authorit(?:y|ies)|bod(?:y|ies)|commissions?|agenc(?:y|ies)|panels?|officials?|officers?|agents?|units?|clerks?|chiefs?|materials?)$/.test(
      next,
    )
  )
    return false;
  if (
    /^(?:legislative|presidential|parliamentary|local|general|municipal|regional|provincial|mayoral|council|snap|disputed|rerun|run-off|runoff|upcoming|forthcoming|senatorial|(?:19|20)\d\d)$/.test(
      before,
    )
  )
    return false;
  // "their polling", "polls close"; "the best-polling candidate" is two words
  if (/^(?:their|its|open|close|two|three|four|five|higher|lower|well|best)$/.test(before)) return false;
  if (word === 'polls' && before === 'the' && /^(?:to|at|from|hit|hitting)$/.test(wordOf(tokens[at - 2])))
    return false;
  // "soared to the top of the polls": a manner of speaking
  if (before === 'the' && wordOf(tokens[at - 3]) === 'top') return false;
  if (word === 'polls' && isHeld(reading, at)) return false;
  if (word === 'polling' && isTrade(reading, at)) return false;
  const isVerb = (verbAt[at] ?? -1) >= 0 && /^(?:is|are|was|were|been|he|she|who|and)$/.test(before);
  return !isVerb;
}

/** "Before the polls were announced", "the polls will be held": votes are called and held, not what was found by asking. */
const isHeld = ({ tokens, text }: ClauseReading, at: number): boolean =>
  /^ (?:were|was|are|will be|would be|have been|had been) (?:announced|held|called|declared|cancell?ed|annulled|postponed|delayed|rigged|scheduled)\b/.test(
    text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 40),
  );

/** "A page on polling, politics and trade": a field of work, among others. */
const isTrade = (reading: ClauseReading, at: number): boolean =>
  /^(?:of|on|about)$/.test(wordOf(reading.tokens[at - 1])) &&
  breakAfter(reading, at) &&
  wordOf(reading.tokens[at + 2]) === 'and';

/** How far around a poll its figures are looked for, in characters. */
const NEAR = 400;
const FIGURE = /\d(?:\.\d)?(?:%| percent\b| per cent\b|[ -](?:percentage[ -])?points?\b)|\d to \d/;
/** Words of a sentence beside it whose figures may be the poll's. */
const OF_POLL = /\b(?:poll|survey|voters|support|lead|trail|ahead|respondents|favou?r|approv|average)/i;

/** Its figures stand in its own sentence, or in one beside it that speaks of the same. */
function hasFigures(reading: ClauseReading, at: number): boolean {
  const { start, end } = reading.tokens[at] ?? { start: 0, end: 0 };
  const index = reading.tokens[at]?.sentence ?? 0;
  return [index - 1, index, index + 1, index + 2].some((of) => {
    const sentence = reading.sentences[of];
    if (!sentence) return false;
    const words = reading.text.slice(
      Math.max(sentence.start, start - NEAR),
      Math.min(sentence.end, end + NEAR),
    );
    return FIGURE.test(words) && (of === index || OF_POLL.test(words));
  });
}
