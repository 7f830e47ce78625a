import type { Target } from '../core/note';
import { toUri } from './text';

/** Longer quotes are named by their beginning and end: addresses have limits, and pages wrap. */
const LONG = 200;
/** Words at each end of a long quote, and of the context that tells a short one from its likes. */
const END_WORDS = 6;
const CONTEXT_WORDS = 3;
/** A quote of fewer characters may well stand elsewhere too. */
const SHORT = 40;

/**
 * The address of an article that scrolls to some words of it, or null where it is no web address
 * (https://wicg.github.io/scroll-to-text-fragment: `#:~:text=[prefix-,]start[,end][,-suffix]`).
 */
export function toFragmentLink(address: string, target: Target | undefined): string | null {
  const uri = toUri(address)?.replace(/:~:.*$/, '');
  if (!uri) return null;
  const directive = target && toDirective(target);
  if (!directive) return uri.replace(/#$/, '');
  return `${uri}${uri.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function toDirective(target: Target): string {
  const { words, prefix, suffix } = toWhole(target);
  const { quote } = target;
  const text = words.join(' ');
  if (text === '') return '';
  // Within one block a match is of running text; over several, only beginning and end can be named.
  const broken = /\n/.test(quote.trim());
  if ((broken || text.length > LONG) && words.length > 2) {
    const ends = Math.min(END_WORDS, Math.floor(words.length / 2));
    const first = broken
      ? wordsOf(quote.trimStart().split('\n')[0] ?? '').slice(0, ends)
      : words.slice(0, ends);
    const last = broken ? wordsOf(quote.trimEnd().split('\n').at(-1) ?? '').slice(-ends) : words.slice(-ends);
    return `${encode(first.join(' '))},${encode(last.join(' '))}`;
  }
  if (text.length >= SHORT) return encode(text);
  const [before, after] = [contextBefore(prefix), contextAfter(suffix)];
  return `${before && `${encode(before)}-,`}${encode(text)}${after && `,-${encode(after)}`}`;
}

/** The end of the line before: other blocks are no context of this one. Where the context was cut, a word may be half. */
function contextBefore(prefix: string): string {
  const lines = prefix.split('\n');
  return wordsOf(lines.at(-1) ?? '')
    .slice(lines.length > 1 ? 0 : 1)
    .slice(-CONTEXT_WORDS)
    .join(' ');
}

/** The beginning of the line after, likewise. */
function contextAfter(suffix: string): string {
  const lines = suffix.split('\n');
  return wordsOf(lines[0] ?? '')
    .slice(0, lines.length > 1 ? undefined : -1)
    .slice(0, CONTEXT_WORDS)
    .join(' ');
}

const wordsOf = (text: string): string[] => text.toWellFormed().match(/\S+/g) ?? [];

const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{N}]$/u;

/** Browsers match whole words only: a quote that begins or ends within one is taken without it, and without context there. */
function toWhole({ quote, prefix, suffix }: Target): Pick<Target, 'prefix' | 'suffix'> & { words: string[] } {
  const words = wordsOf(quote);
  const cutFirst = words.length > 2 && LETTER_LAST.test(prefix) && LETTER_FIRST.test(quote);
  const cutLast = words.length > 2 && LETTER_FIRST.test(suffix) && LETTER_LAST.test(quote);
  return {
    words: words.slice(cutFirst ? 1 : 0, cutLast ? -1 : undefined),
    prefix: cutFirst ? '' : prefix,
    suffix: cutLast ? '' : suffix,
  };
}

/** Percent-encoded, with what has a meaning in a directive ("-", ",", "&") or in Markdown ("(", "*", "_", "~"). */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*_~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
