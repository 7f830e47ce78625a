import { type Extraction, readArticle } from './read-article';
import { askReadability } from './second-opinion';

export type { Extraction };

/**
 * The news article of a live page, read where it stands, with Readability's opinion where our own walk finds little;
 * `null` where there is no body. Alters nothing. `root`: where a page holds several.
 */
export const extractArticle = (document: Document, url: string, root?: Element): Extraction | null =>
  readArticle(document, url, { ...(root && { root }), secondOpinion: askReadability, asked: true })
    .extraction;
