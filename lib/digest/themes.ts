import type { Flag, Theme } from '../core/analysis';
import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { sentenceAt, sentenceSpans } from './sentences';

/** A sentence that a theme rests on. */
export interface Carrier {
  readonly sentence: Span;
  /** The words in it that tell the theme. */
  readonly words: readonly Span[];
}

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
  const sentences = sentenceSpans(article);
  const words = new Map<number, Span[]>();
  for (const span of evidence) {
    const at = sentenceAt(sentences, span.start);
    if (at >= 0) words.set(at, [...(words.get(at) ?? []), span]);
  }
  const carriers = [...words]
    .toSorted(([a, one], [b, other]) => other.length - one.length || a - b)
    .map(([at, spans]) => ({ sentence: sentences[at] as Span, words: spans }));
  const touching = flags.filter(({ start }) => words.has(sentenceAt(sentences, start)));
  return { carriers, flags: touching.toSorted((a, b) => b.severity - a.severity || a.start - b.start) };
}
