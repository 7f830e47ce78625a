import type { Entity, Mention } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Parsed } from '../language/parse';
import { mergeNames } from './merge';
import { repairNames } from './repair';
import { tagNames } from './tagger/tag';

/** People, places and organisations of an article: every naming of them, and what each naming stands for. */
export function findEntities(
  _article: ArticleInput,
  parsed: Parsed,
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  return mergeNames(parsed, repairNames(parsed, tagNames(parsed)));
}
