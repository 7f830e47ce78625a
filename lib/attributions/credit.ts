import type { Attribution } from '../core/analysis';
import { type ClauseReading, tokenAt } from '../language/clause';
import { wordOf } from '../language/words';

/** How many attributions on the same information is looked for, so that the work grows with the text only. */
const REACH = 60;
/** Most words of a content that are compared. */
const MOST = 60;
/** Least words in common, and their share of the shorter content, for two to be the same information. */
const LEAST = 3;
const SHARE = 0.6;

/** Attributions, those by unnamed people or nobody with the later one in which a named source says the same. */
export function toCredited(reading: ClauseReading, attributions: readonly Attribution[]): Attribution[] {
  const contents = attributions.map((one) => wordsOf(reading, one));
  return attributions.map((one, index) => {
    if (one.kind !== 'anonymous' && one.kind !== 'none') return one;
    for (let later = index + 1; later < Math.min(attributions.length, index + REACH); later += 1) {
      const other = attributions[later] as Attribution;
      const isNamed = (other.kind === 'named' || other.kind === 'institution') && affirms(reading, other);
      if (isNamed && isSame(contents[index] ?? EMPTY, contents[later] ?? EMPTY))
        return { ...one, creditedBy: later };
    }
    return one;
  });
}

/** Cues with which one does not say what follows, or says that it is not so. */
const DENIES =
  /\b(?:not|never|den(?:y|ies|ied|ying)|disput\w+|reject\w*|refut\w+|dismiss\w*|contradict\w*|doubt\w*|question\w*|ask\w*|wonder\w*|declin\w+|refus\w+|challeng\w+|criticiz\w+|criticis\w+|condemn\w*|oppos\w+)\b|n['’]t\b/i;

/** Whether an attribution says its content: who denies a thing does not give it. */
const affirms = ({ text }: ClauseReading, { cue, stance }: Attribution): boolean =>
  !stance && !cue.some(({ start, end }) => DENIES.test(text.slice(start, end)));

const EMPTY: ReadonlySet<string> = new Set();

/** The words of a content that carry information: no function words, no endings. */
function wordsOf(reading: ClauseReading, { content }: Attribution): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end } of content) {
    for (let at = tokenAt(reading, start); found.size < MOST; at += 1) {
      const token = reading.tokens[at];
      if (!token || token.start >= end) break;
      const isContent =
        token.tags.has('Noun') ||
        token.tags.has('Verb') ||
        token.tags.has('Adjective') ||
        token.tags.has('Value');
      if (
        isContent &&
        !token.tags.has('Pronoun') &&
        !token.tags.has('Auxiliary') &&
        !token.tags.has('Copula')
      )
        found.add(token.tags.has('Value') ? `#${wordOf(token)}` : stemOf(wordOf(token)));
    }
  }
  return found;
}

const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of less) if (more.has(word)) common += 1;
  return common >= LEAST && common >= SHARE * less.size && haveSameFigures(one, other);
}

/** Whether no figure stands against another: "eight towns" is not "nine towns". */
function haveSameFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const figures = [...one].filter((word) => word.startsWith('#'));
  const others = [...other].filter((word) => word.startsWith('#'));
  return figures.length === 0 || others.length === 0 || figures.some((figure) => others.includes(figure));
}
