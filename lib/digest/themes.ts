import type { Flag, Theme } from '../core/analysis';
import type { Article } from '../core/article';
import { type Carrier, sentencesAt } from './sentences';

/** What an article says of a theme: the sentences that carry it, most telling first, and the flags within them. */
export interface ThemeDigest {
  readonly carriers: readonly Carrier[];
  readonly flags: readonly Flag[];
}

/** The sentences that carry a theme, and which of these flags stand in them. */
export function digestTheme(
  article: Pick<Article, 'text' | 'dateline'>,
  flags: readonly Flag[],
  { evidence }: Theme,
): ThemeDigest {
  const carriers = sentencesAt(article, evidence);
  const touching = flags.filter(({ start }) =>
    carriers.some(({ sentence }) => start >= sentence.start && start < sentence.end),
  );
  return {
    carriers: carriers.toSorted((a, b) => b.words.length - a.words.length), // stable: else in text order
    flags: touching.toSorted((a, b) => b.severity - a.severity || a.start - b.start),
  };
}
