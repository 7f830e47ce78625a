import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { splitSentences } from '../language/sentences';

/**
 * The article's sentences as spans, without the white space after them, in text order. The dateline is left out of
 * the first: it tells where a story was filed, not what it says.
 */
export function sentenceSpans({ text, dateline }: Pick<Article, 'text' | 'dateline'>): Span[] {
  const opening = dateline ? dateline.end + lengthOf(/^[\s—–-]+/u, text.slice(dateline.end)) : 0;
  let at = 0;
  return splitSentences(text).flatMap((sentence) => {
    const from = at;
    at += sentence.length;
    const end = from + sentence.trimEnd().length;
    const start = dateline && dateline.start < end ? Math.max(from, opening) : from;
    return end > start ? [{ start, end }] : [];
  });
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** A sentence, and the words in it that it is shown for. */
export interface Carrier {
  readonly sentence: Span;
  readonly words: readonly Span[];
}

/** The sentences in which these places lie, in text order, each with its places. */
export function sentencesAt(article: Pick<Article, 'text' | 'dateline'>, places: readonly Span[]): Carrier[] {
  const sentences = sentenceSpans(article);
  const words = Map.groupBy(places, ({ start }) => sentenceAt(sentences, start));
  return [...words]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, spans]) => {
      const sentence = sentences[at];
      return sentence ? [{ sentence, words: spans }] : [];
    });
}

/** The whole sentence that a place lies in, or all that it touches; the place itself where it lies in none. */
export function sentenceAround(article: Pick<Article, 'text' | 'dateline'>, place: Span): Span {
  const touched = sentenceSpans(article).filter(
    ({ start, end }) => start < Math.max(place.end, place.start + 1) && place.start < end,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : place;
}

/** Which of the sentences a place lies in, by binary search; -1 where in none. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Span;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
