import type { ArticleInput } from '../core/article';
import { guessLanguage } from '../core/language';

/** The opening of an article tells its language as surely as the whole. */
const SAMPLE = 6_000;

/** The article's language as its text shows it (a page's `lang` is often missing or wrong), and whether we read it. */
export function detectLanguage(article: ArticleInput): { code: string; supported: boolean } {
  const stated = article.lang?.trim().toLowerCase() || 'und';
  const code = guessLanguage(article.text.slice(0, SAMPLE)) ?? stated;
  const agrees = stated === code || stated.startsWith(`${code}-`);
  const isEnglish = code === 'en' || code.startsWith('en-');
  return { code: agrees ? stated : code, supported: isEnglish || (code === 'und' && stated === 'und') };
}
