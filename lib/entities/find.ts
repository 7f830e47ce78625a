import type { Entity, Mention } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Parsed } from '../language/parse';
import { settleHeadings } from './headings';
import { mergeNames } from './merge';
import type { Name } from './name';
import { repairNames } from './repair';
import { tagNames } from './tagger/tag';

/** People, places and organisations of an article: every naming of them, and what each naming stands for. */
export function findEntities(
  _article: ArticleInput,
  parsed: Parsed,
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  return mergeNames(parsed, findNames(parsed));
}

/** The tagger first, then what it can't know: grammar, lists and the ways of headlines. */
function findNames(parsed: Parsed): Name[] {
  return settleHeadings(parsed, repairNames(parsed, tagNames(parsed)));
}
