import type { Entity, Mention, Relation } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Parsed } from '../language/parse';
import { addAcronyms } from './acronyms';
import { dropDoubtful } from './doubt';
import { settleHeadings } from './headings';
import { addHyphened } from './hyphened';
import { mergeNames } from './merge';
import type { Name } from './name';
import { recallRegions } from './regions';
import { findRelations } from './relations';
import { repairNames } from './repair';
import { joinShortForms } from './short-forms';
import { tagNames } from './tagger/tag';

export interface Found {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/**
 * People, places and organisations of an article: every naming of them, what each stands for, and who is with whom.
 * What is too doubtful to be shown is left out; then names become entities.
 */
export function findEntities(_article: ArticleInput, parsed: Parsed): Found {
  const named = mergeNames(parsed, dropDoubtful(parsed, findNames(parsed)));
  const { mentions, entities } = joinShortForms(parsed, named);
  return { mentions, entities, relations: findRelations(parsed, mentions) };
}

/** All names, the doubtful too: the tagger reads first; grammar, lists and the ways of headlines correct it. */
export function findNames(parsed: Parsed): Name[] {
  const tagged = settleHeadings(parsed, repairNames(parsed, tagNames(parsed)));
  return addHyphened(parsed, recallRegions(parsed, addAcronyms(parsed, tagged)));
}
