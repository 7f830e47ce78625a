import type { Entity, Mention } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Parsed } from '../language/parse';

/** Who and where: mentions in text order and the entities they belong to, most mentioned first. */
export function findEntities(
  _article: ArticleInput,
  _parsed: Parsed,
): { mentions: Mention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
