import type { ArticleInput } from '../core/article';

/** The article's language, and whether we can read it. */
export function detectLanguage(article: ArticleInput): { code: string; supported: boolean } {
  const code = article.lang?.toLowerCase() || 'en';
  return { code, supported: code === 'en' || code.startsWith('en-') || code === 'und' };
}
