import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { PastArticle, PastOpen } from '../core/past';
import type { Span } from '../core/span';
import { slotsAt } from './left-open';
import { sentenceAt, sentenceSpans } from './sentences';

/** Words of a promise or absence that are kept: a phrase, not the text. */
const MOST_WORDS = 160;
const MOST_OPEN = 12;

/** What to remember of an article that was read at this time. */
export function toPast(article: Article, analysis: Analysis, read: string): PastArticle {
  return {
    url: addressOf(article),
    title: article.title,
    site: article.publisher ?? new URL(article.url).hostname,
    read,
    about: [...analysis.entities, ...analysis.themes].map(({ id }) => id),
    open: listOpen(article, analysis),
  };
}

/** The address that an article is known by: a place within the page is none of its own. */
export const addressOf = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string =>
  (canonicalUrl ?? url).split('#')[0] ?? url;

/** The promises and absences of an article, each with whom and what its sentence names. */
export function listOpen(
  article: Pick<Article, 'text' | 'dateline'>,
  {
    flags,
    mentions,
    themes,
    commitments = [],
  }: Pick<Analysis, 'flags' | 'mentions' | 'themes' | 'commitments'>,
): PastOpen[] {
  const sentences = sentenceSpans(article);
  const named: readonly (Span & { readonly id: string })[] = [
    ...mentions.map(({ start, end, entityId }) => ({ start, end, id: entityId })),
    ...themes.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ start, end, id }))),
  ];
  return flags
    .flatMap((flag): PastOpen[] => {
      const { rule, severity, start, end } = flag;
      if ((rule !== 'commitment' && rule !== 'absence') || severity === 1) return [];
      const at = sentenceAt(sentences, start);
      const about = named.filter((one) => at >= 0 && sentenceAt(sentences, one.start) === at);
      const words = article.text.slice(start, Math.min(end, start + MOST_WORDS));
      const left = slotsAt(flag, commitments)?.open ?? [];
      return [
        { rule, words, about: [...new Set(about.map(({ id }) => id))], ...(left.length > 0 && { left }) },
      ];
    })
    .slice(0, MOST_OPEN);
}
