import { type ClauseReading, isOverlong } from './clause';
import type { Lexicon } from './inflect';
import type { Token } from './parse';
import { breakAfter, wordOf } from './words';

/** A word class that a pattern names in braces: a word list, or a test on the token, which may tell how many tokens a phrase takes. */
export type WordClass =
  | Lexicon
  | ReadonlySet<string>
  | ((token: Token, at: number, reading: ClauseReading) => boolean | number);

interface Step {
  /** The words that can stand here, where that is known beforehand; of a hyphened one its first. */
  readonly words: ReadonlySet<string> | Lexicon | null;
  /** How many tokens it takes here: none where it does not match, more than one for a hyphened word. */
  readonly take: (token: Token, at: number, reading: ClauseReading) => number;
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

function toTake(body: string, classes: Readonly<Record<string, WordClass>>): Pick<Step, 'take' | 'words'> {
  if (body === '.') return { take: () => 1, words: null };
  if (body.startsWith('#')) return { take: (token) => Number(token.tags.has(body.slice(1))), words: null };
  const named = body.startsWith('{') ? classes[body.slice(1, -1)] : new Set(body.split('|'));
  if (!named) throw new Error(`no word class ${body}`);
  if (typeof named === 'function')
    return { take: (token, at, reading) => Number(named(token, at, reading)), words: null };
  const hyphened = [...named.keys()].filter((word) => word.includes('-')).map((word) => word.split('-'));
  if (hyphened.length === 0) return { take: (token) => Number(named.has(wordOf(token))), words: named };
  return {
    take: (token, at, reading) => (named.has(wordOf(token)) ? 1 : takeHyphened(reading, at, hyphened)),
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

/** The pattern's match that begins at a token, or null. Stays inside the sentence. */
function matchAt(reading: ClauseReading, at: number, { steps, open, close }: Pattern): Match | null {
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

/** Patterns by the words they can begin with, and by a word that each cannot do without. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that may begin with any word. */
  readonly any: readonly Pattern[];
  readonly byNeed: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that no word is known of. */
  readonly needless: readonly Pattern[];
}

/** Patterns arranged so that in each sentence, and at each word, only those are tried that can match there. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const openings = patterns.map(openingWords);
  const byWord = new Map<string, Pattern[]>();
  for (const word of new Set(openings.flatMap((words) => [...(words ?? [])]))) {
    byWord.set(
      word,
      patterns.filter((_, index) => openings[index]?.has(word) ?? true),
    );
  }
  const needs = patterns.map(neededWords);
  const byNeed = new Map<string, Pattern[]>();
  for (const [index, wanted] of patterns.entries())
    for (const word of needs[index]?.keys() ?? []) byNeed.set(word, [...(byNeed.get(word) ?? []), wanted]);
  return {
    byWord,
    any: patterns.filter((_, index) => !openings[index]),
    byNeed,
    needless: patterns.filter((_, index) => !needs[index]),
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

/** The fewest words of which one must stand in a match, or null where none is known. */
const neededWords = ({ steps }: Pattern): Step['words'] =>
  steps.reduce<Step['words']>(
    (fewest, { words, least, not }) =>
      words && least > 0 && !not && words.size < (fewest?.size ?? Number.POSITIVE_INFINITY) ? words : fewest,
    null,
  );

/** Every place of a reading where one of the patterns matches (the first that does), in text order. */
export function findMatches(reading: ClauseReading, index: PatternIndex): Match[] {
  const { tokens, sentences } = reading;
  const found: Match[] = [];
  for (const sentence of sentences) {
    if (isOverlong(sentence)) continue;
    const possible = new Set(index.needless);
    for (let at = sentence.first; at < sentence.last; at += 1)
      for (const wanted of index.byNeed.get(wordOf(tokens[at])) ?? []) possible.add(wanted);
    if (possible.size === 0) continue;
    const any = index.any.filter((wanted) => possible.has(wanted));
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const own = index.byWord.get(wordOf(tokens[at]));
      for (const wanted of own ?? any) {
        if (own && !possible.has(wanted)) continue;
        const match = matchAt(reading, at, wanted);
        if (match && match.last > match.first) {
          found.push(match);
          break;
        }
      }
    }
  }
  return found;
}
