import * as v from 'valibot';
import type { Analysis } from '../core/analysis';
import type { Card } from '../core/card';
import type { LookUp, WikiCheck } from '../core/live';
import type { Span } from '../core/span';
import { article, shortText, tabId, webUrl } from './check';

/** What a content script may ask. It runs beside hostile pages: little, and every field is checked. */
export const fromPage = {
  /** The page is an article: load the reader into this tab. */
  articleFound: v.object({ url: webUrl }),
  /** Analyse this article, or answer from the cache: the same text is never analysed twice. */
  analyse: v.object({ article }),
  /** The page could not be read: nothing to read in it, or the background did not answer. */
  readFailed: v.object({ url: webUrl, title: shortText, message: shortText }),
  /** Of several articles in the page, this one is in view now. */
  articleInView: v.object({ url: webUrl, key: shortText }),
  /** The tab no longer shows an article (navigation without reload, or it was switched off). */
  articleLeft: v.object({}),
  /** Background for an entity or theme of an article analysed before. */
  loadCard: v.object({ key: shortText, id: shortText }),
  /** Show the whole card of an entity or theme in the popup. */
  openCard: v.object({ id: shortText }),
  /** The reader put a flag aside. */
  dismissFlag: v.object({ key: shortText, flag: shortText }),
};

/** What only our own pages (popup, side panel, options, welcome) may ask. */
export const fromOurPages = {
  /** Read the page in this tab whatever detection says of it. */
  readTab: v.object({ tabId }),
  /**
   * Background for an entity or theme from the reader's wiki, as far as the settings allow: `pressed` where the reader
   * asked for it now, `chosen` where of several pages.
   */
  lookUp: v.object({
    key: shortText,
    id: shortText,
    chosen: v.exactOptional(shortText),
    pressed: v.boolean(),
  }),
  /** Whether there is a wiki at this address. */
  checkWiki: v.object({ address: shortText }),
  /** Forget what wikis answered. */
  forgetLookUps: v.object({}),
};

/** What each request is answered with; the border wraps it in a `Result`. */
export interface Answers {
  articleFound: null;
  analyse: { readonly key: string; readonly analysis: Analysis };
  readFailed: null;
  articleInView: null;
  articleLeft: null;
  loadCard: Card;
  openCard: null;
  dismissFlag: null;
  readTab: null;
  lookUp: LookUp;
  checkWiki: WikiCheck;
  forgetLookUps: null;
}

/** What detection said of a page, for the popup. */
export interface PageVerdict {
  readonly contentType: string;
  readonly isArticle: boolean;
  readonly offered: boolean;
  readonly reasons: readonly string[];
}

/** What the background, popup and side panel may ask of a page's content scripts. */
export interface ToPage {
  /** Detector: say again what you make of this page. */
  verdict: { ask: Record<string, never>; answer: PageVerdict };
  /** Reader: read the page; `force` where the reader of it asked. */
  read: { ask: { force: boolean }; answer: true };
  /** Reader: bring these words of the article into view. */
  jump: { ask: { key: string; span: Span }; answer: null };
  /** Reader: go to the next or the previous flag. */
  walk: { ask: { step: 1 | -1 }; answer: null };
}

type Requests = typeof fromPage & typeof fromOurPages;
export type RequestName = keyof Requests;
export type RequestData<K extends RequestName> = DeepReadonly<v.InferInput<Requests[K]>>;

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
