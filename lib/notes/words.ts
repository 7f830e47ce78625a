import type { Claim } from '../core/claim';
import type { Note } from '../core/note';

/** Words of one text that are looked up by: far more than anybody writes, so that nothing can fill the index. */
const MOST_WORDS = 2_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they are looked up: small letters, no accents, each once. */
export function toWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of fold(text).matchAll(WORD)) {
    words.add(word.slice(0, 40));
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Everything of a note that it can be found by. */
export const wordsOfNote = ({ target, about, body, tags }: Note): string[] =>
  toWords([...tags, body, target?.quote, about?.label].filter(Boolean).join(' '));

/** Everything of a claim that it can be found by. */
export const wordsOfClaim = ({ target, claimant, statement, stated, evidence, tags }: Claim): string[] =>
  toWords(
    [
      ...tags,
      statement,
      claimant?.name,
      claimant?.role,
      stated.where,
      target.quote,
      ...evidence.flatMap(({ title, quote, note }) => [title, quote, note]),
    ]
      .filter(Boolean)
      .join(' '),
  );

/** Whether words hold all that is asked for; the beginning of a word is enough. */
export const matchesQuery = (words: readonly string[], query: string): boolean =>
  toWords(query).every((asked) => words.some((word) => word.startsWith(asked)));
