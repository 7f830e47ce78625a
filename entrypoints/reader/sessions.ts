import type { Analysis } from '../../lib/core/analysis';
import { toBounded } from '../../lib/core/limits';
import type { Mark } from '../../lib/core/mark';
import { ok, type Result } from '../../lib/core/result';
import { ask } from '../../lib/extension/send';
import { type Extraction, extractArticle } from '../../lib/page/extract';
import { takeWalk } from '../../lib/page/handover';
import { findArticleRoots } from '../../lib/page/roots';

/** One article of the page, analysed and tied to its place there. */
export interface Session extends Extraction {
  readonly key: string;
  readonly analysis: Analysis;
}

/** A mark and the session that it belongs to. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly session: Session;
}

/**
 * Reads the articles of the page as they stand now; empty where there are none. One whose text is as before keeps its
 * analysis: only its text map is new.
 */
export async function readPage(before: readonly Session[]): Promise<Result<readonly Session[]>> {
  const sessions: Session[] = [];
  for (const extraction of extractAll()) {
    const known = before.find(({ article }) => article.text === extraction.article.text);
    const answer = known ? ok(known) : await ask('analyse', { article: extraction.article });
    if (!answer.ok) return answer;
    const { key, analysis } = answer.value;
    sessions.push({ ...extraction, key, analysis });
  }
  return ok(sessions);
}

/** The page's one article, or each of several below one another (infinite scroll). */
function extractAll(): Extraction[] {
  const roots = findArticleRoots(document);
  const all =
    roots.length > 1
      ? roots.map((root) => extractArticle(document, location.href, root))
      : [extractArticle(document, location.href, undefined, takeWalk(document))];
  return all
    .filter((extraction) => extraction !== null)
    .map(({ article, textMap }) => ({ article: toBounded(article), textMap }));
}
