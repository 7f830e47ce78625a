import { toBounded } from '../../lib/core/limits';
import type { Mark } from '../../lib/core/mark';
import { ok, type Result } from '../../lib/core/result';
import { takeRead } from '../../lib/page/handover';
import { type Extraction, readArticle, type SecondOpinion } from '../../lib/page/read-article';
import { findArticleRoots } from '../../lib/page/roots';
import { ask } from './background';

declare global {
  /** In our isolated world: brought to pages where our own walk finds little. */
  var readoutSecondOpinion: SecondOpinion | undefined;
}

/** One article of the page, analysed and tied to its place there. */
export interface Session extends Extraction {
  readonly key: string;
  /** What to mark as the settings are; null where they ask to leave the page. */
  readonly marks: readonly Mark[] | null;
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
export async function readPage(
  before: readonly Session[],
  asked: boolean,
): Promise<Result<readonly Session[]>> {
  const sessions: Session[] = [];
  for (const extraction of await extractAll(asked)) {
    const known = before.find(({ article }) => article.text === extraction.article.text);
    const answer = known ? ok(known) : await ask('analyse', { article: extraction.article, asked });
    if (!answer.ok) return answer;
    const { key, marks } = answer.value;
    sessions.push({ ...extraction, key, marks });
  }
  return ok(sessions);
}

/** The page's one article, or each of several below one another (infinite scroll). */
async function extractAll(asked: boolean): Promise<Extraction[]> {
  const roots = findArticleRoots(document);
  const all =
    roots.length > 1
      ? roots.map((root) => readArticle(document, location.href, { root }).extraction)
      : [await extractOne(asked)];
  return all
    .filter((extraction) => extraction !== null)
    .map(({ article, textMap }) => ({ article: toBounded(article), textMap }));
}

async function extractOne(asked: boolean): Promise<Extraction | null> {
  const first = readArticle(document, location.href, { read: takeRead(document), asked });
  if (!first.little) return first.extraction;
  if (!globalThis.readoutSecondOpinion) await ask('bringSecondOpinion', {});
  const secondOpinion = globalThis.readoutSecondOpinion;
  return readArticle(document, location.href, { secondOpinion, asked }).extraction;
}
