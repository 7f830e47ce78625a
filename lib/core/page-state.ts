import type { Analysis } from './analysis';
import type { Article } from './article';

/** Why Readout can't read a page at all. */
export type OutOfReach = 'restricted' | 'pdf' | 'no-access';

/** What Readout knows about the page in a tab: the one value that popup and side panel show. */
export type PageState =
  | { readonly status: 'out-of-reach'; readonly reason: OutOfReach }
  /** Nothing was looked at: paused, the site is switched off, or the reader wants to click first. */
  | { readonly status: 'off'; readonly reason: 'paused' | 'site' | 'click'; readonly url: string }
  | { readonly status: 'not-article'; readonly url: string; readonly reasons: readonly string[] }
  /** A guide, post or opinion form that is offered, not annotated by itself. */
  | { readonly status: 'offered'; readonly url: string; readonly reasons: readonly string[] }
  | { readonly status: 'analysing'; readonly url: string; readonly title: string }
  | { readonly status: 'failed'; readonly url: string; readonly title: string; readonly message: string }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis };
