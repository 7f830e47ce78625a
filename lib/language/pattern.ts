import { type ClauseReading, isOverlong } from './clause';
import type { Lexicon } from './inflect';
import type { Token } from './parse';
import { breakAfter, wordOf } from './words';

/** A word class whose members may be several tokens long, at most `longest`. */
export interface PhraseClass {
  readonly longest: number;
  /** How many tokens a member takes here: none where none begins. */
  readonly take: (token: Token, at: number, reading: ClauseReading) => number;
}

/** A word class of phrases, from what tells how many tokens one takes. */
export const phrases = (
  longest: number,
  widthAt: (reading: ClauseReading, at: number) => number,
): PhraseClass => ({ longest, take: (_, at, reading) => widthAt(reading, at) });

/** A word class that a pattern names in braces: a word list, a test on the token, or phrases. */
export type WordClass =
  | Lexicon
  | ReadonlySet<string>
  | PhraseClass
  | ((token: Token, at: number, reading: ClauseReading) => boolean);

interface Step {
  /** The words that can stand here, where that is known beforehand; of a hyphened one its first. */
  readonly words: ReadonlySet<string> | Lexicon | null;
  /** How many tokens it takes here, `longest` at most: none where it does not match, more than one for a hyphened word. */
  readonly take: PhraseClass['take'];
  readonly longest: number;
  readonly least: number;
  readonly most: number;
  /** Clause punctuation may stand before this word. */
  readonly afterComma: boolean;
  /** Must not come next. */
  readonly not: boolean;
}

/** A compiled pattern: see `pattern`. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Steps before and after the wanted span. */
  readonly open: number;
  readonly close: number;
}

/** Words that matched: `first` to `last` is the wanted span (token indices), `end` the end of the whole match. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/**
 * A sequence of word tests, written as one would say it:
 * `no {INFORMATION} [was|were {ADVERB}* {GIVE}] , by?`
 * - `was|were` one of these words; `{NAME}` a word class; `#Tag` a tag of the tagger; `.` any word
 * - `?` may be absent, `*` up to four; `!` after a step: must not come next, takes nothing
 * - a hyphened word is one word, though the tagger splits it
 * - `,` before a step: clause punctuation may stand there (elsewhere a match never crosses it)
 * - `[` and `]` bound the wanted words; without them it is the whole match
 */
export function pattern(source: string, classes: Readonly<Record<string, WordClass>> = {}): Pattern {
  const steps: Step[] = [];
  let open = 0;
  let close = -1;
  let afterComma = false;
  for (const part of source.split(/\s+/).flatMap((piece) => piece.split(/(?=\])|(?<=\[)/))) {
    if (part === '[') open = steps.length;
    else if (part === ']') close = steps.length;
    else if (part === ',') afterComma = true;
    else if (part) {
      const [, body = '', suffix = ''] = /^(.+?)([?*!]?)$/.exec(part) ?? [];
      steps.push({
        ...toTake(body, classes),
        least: suffix === '?' || suffix === '*' ? 0 : 1,
        most: suffix === '*' ? 4 : 1,
        afterComma,
        not: suffix === '!',
      });
      afterComma = false;
    }
  }
  return { steps, open, close: close < 0 ? steps.length : close };
}

function toTake(
  body: string,
  classes: Readonly<Record<string, WordClass>>,
): Pick<Step, 'take' | 'longest' | 'words'> {
  if (body === '.') return { take: () => 1, longest: 1, words: null };
  if (body.startsWith('#'))
    return { take: (token) => Number(token.tags.has(body.slice(1))), longest: 1, words: null };
  const named = body.startsWith('{') ? classes[body.slice(1, -1)] : new Set(body.split('|'));
  if (!named) throw new Error(`no word class ${body}`);
  if (typeof named === 'function')
    return { take: (token, at, reading) => Number(named(token, at, reading)), longest: 1, words: null };
  if ('take' in named) return { take: named.take, longest: named.longest, words: null };
  const hyphened = [...named.keys()].filter((word) => word.includes('-')).map((word) => word.split('-'));
  if (hyphened.length === 0)
    return { take: (token) => Number(named.has(wordOf(token))), longest: 1, words: named };
  return {
    take: (token, at, reading) => (named.has(wordOf(token)) ? 1 : takeHyphened(reading, at, hyphened)),
    longest: Math.max(...hyphened.map(({ length }) => length)),
    words: new Set([...named.keys()].map((word) => word.split('-')[0] as string)),
  };
}

/** How many tokens the longest of some hyphened words takes, which the tagger splits: "far-reaching" is two. */
function takeHyphened(
  { tokens, text }: ClauseReading,
  at: number,
  words: readonly (readonly string[])[],
): number {
  const isThere = (parts: readonly string[]): boolean =>
    parts.every((part, index) => {
      const before = tokens[at + index - 1];
      const token = tokens[at + index];
      return wordOf(token) === part && (index === 0 || text.slice(before?.end, token?.start) === '-');
    });
  return Math.max(0, ...words.filter(isThere).map(({ length }) => length));
}

/** Whether a token can be the first of a match: taken by the first step that must be there, or by one before it. */
function canOpen(reading: ClauseReading, at: number, steps: readonly Step[]): boolean {
  const token = reading.tokens[at] as Token;
  for (const { take, least, not } of steps) {
    if (not || take(token, at, reading) > 0) return true;
    if (least > 0) return false;
  }
  return true;
}

/** The pattern's match that begins at a token, or null. Stays inside the sentence. */
function matchAt(reading: ClauseReading, at: number, { steps, open, close }: Pattern): Match | null {
  if (!canOpen(reading, at, steps)) return null;
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  const bounds = new Array<number>(steps.length + 1).fill(at);
  const step = (index: number, position: number): boolean => {
    bounds[index] = position;
    const wanted = steps[index];
    if (!wanted) return true;
    if (wanted.not) {
      const next = tokens[position];
      const there = next && next.sentence === sentence && wanted.take(next, position, reading) > 0;
      return !there && step(index + 1, position);
    }
    let taken = 0;
    const ends = [position];
    while (taken < wanted.most) {
      const end = ends[taken] as number;
      const token = tokens[end];
      if (!token || token.sentence !== sentence) break;
      if (end > at && !wanted.afterComma && breakAfter(reading, end - 1)) break;
      const width = wanted.take(token, end, reading);
      if (width === 0) break;
      taken += 1;
      ends.push(end + width);
    }
    for (let count = taken; count >= wanted.least; count -= 1) {
      if (step(index + 1, ends[count] as number)) {
        bounds[index] = position;
        return true;
      }
    }
    return false;
  };
  if (!step(0, at)) return null;
  return {
    first: bounds[open] as number,
    last: bounds[close] as number,
    end: bounds[steps.length] as number,
  };
}

/** A pattern with what is known beforehand of where it can match. */
interface Indexed extends Pattern {
  /** The words it can begin with, or null where that may be any. */
  readonly openings: ReadonlySet<string> | null;
  /** How many tokens before the word that it needs it begins, at least and at most. */
  readonly nearest: number;
  readonly farthest: number;
}

/** Patterns in their order, by a word that each cannot do without. */
export interface PatternIndex {
  readonly patterns: readonly Indexed[];
  /** For a word the patterns that need it, as places in `patterns`. */
  readonly byNeed: ReadonlyMap<string, readonly number[]>;
  /** Those that no word is known of. */
  readonly needless: readonly number[];
}

/** Patterns arranged so that in a sentence only those are tried, and only there, that can match. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const needs = patterns.map(neededStep);
  const byNeed = new Map<string, number[]>();
  needs.forEach((step, place) => {
    for (const word of step?.words?.keys() ?? []) byNeed.set(word, [...(byNeed.get(word) ?? []), place]);
  });
  return {
    patterns: patterns.map((wanted, place): Indexed => {
      const before = wanted.steps
        .slice(0, wanted.steps.indexOf(needs[place] as Step))
        .filter(({ not }) => !not);
      return {
        ...wanted,
        openings: openingWords(wanted),
        nearest: before.reduce((sum, { least }) => sum + least, 0),
        farthest: before.reduce((sum, { most, longest }) => sum + most * longest, 0),
      };
    }),
    byNeed,
    needless: [...patterns.keys()].filter((place) => !needs[place]),
  };
}

/** Every word a pattern's match can begin with, or null where that may be any. */
function openingWords({ steps }: Pattern): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const step of steps) {
    if (!step.words) return null;
    for (const word of step.words.keys()) words.add(word);
    if (step.least > 0) return words;
  }
  return null;
}

/** The step of a match that has to be there and of which the fewest words are, or null where none is known. */
const neededStep = ({ steps }: Pattern): Step | null =>
  steps
    .filter(({ words, least, not }) => words && least > 0 && !not)
    .reduce<Step | null>((fewest, step) => (fewest && sizeOf(fewest) <= sizeOf(step) ? fewest : step), null);
const sizeOf = ({ words }: Step): number => words?.size ?? Number.POSITIVE_INFINITY;

/** Every place of a reading where one of the patterns matches (the first that does), in text order. */
export function findMatches(reading: ClauseReading, { patterns, byNeed, needless }: PatternIndex): Match[] {
  const { tokens, sentences } = reading;
  const found: Match[] = [];
  // Between which tokens of a sentence a pattern can begin, by where the words stand that it needs.
  const from = new Int32Array(patterns.length);
  const until = new Int32Array(patterns.length);
  for (const sentence of sentences) {
    if (isOverlong(sentence)) continue;
    const { first, last } = sentence;
    until.fill(-1);
    for (const place of needless) {
      from[place] = first;
      until[place] = last - 1;
    }
    const words = tokens.slice(first, last).map(wordOf);
    words.forEach((word, index) => {
      for (const place of byNeed.get(word) ?? []) {
        const { nearest, farthest } = patterns[place] as Indexed;
        if (until[place] === -1) from[place] = Math.max(first, first + index - farthest);
        until[place] = first + index - nearest;
      }
    });
    const matches = new Map<number, Match>();
    patterns.forEach((wanted, place) => {
      for (let at = from[place] as number; at <= (until[place] as number); at += 1) {
        if (matches.has(at) || wanted.openings?.has(words[at - first] as string) === false) continue;
        const match = matchAt(reading, at, wanted);
        if (match && match.last > match.first) matches.set(at, match);
      }
    });
    found.push(...[...matches].sort(([one], [other]) => one - other).map(([, match]) => match));
  }
  return found;
}
