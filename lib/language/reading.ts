import type { Entity, Mention } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Parsed } from './parse';

/** What themes, attributions, flag rules and gates are given: one parse, and who is named in it. */
export interface Reading extends Parsed {
  readonly article: ArticleInput;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}
