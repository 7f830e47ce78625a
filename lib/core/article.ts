import type { Span } from './span';

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'table-row' | 'preformatted';

/** A paragraph or the like: a span of `Article.text`. Blocks are in text order and separated by "\n\n". */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Something the page says about how the article was made, found outside the body text. */
export interface Disclosure {
  readonly kind: 'ai' | 'wire' | 'sponsored' | 'correction';
  readonly text: string;
}

/** "MUNICH, Germany (STL.News)": the place and agency a news story opens with; the span covers all of it. */
export interface Dateline extends Span {
  readonly place: string;
  readonly agency?: string;
}

/** A news article as read from its page. Plain JSON: it crosses messages and storage. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly bylines: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  /** ISO 8601, with time and zone where the page gives them. */
  readonly published?: string;
  readonly modified?: string;
  readonly dateline?: Dateline;
  /** BCP 47 tag of the body, lower case primary subtag ("en", "pt-BR"); "und" where unknown. */
  readonly lang: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly disclosures: readonly Disclosure[];
}

/** What `analyse` needs at the least: the body text. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Article>;
