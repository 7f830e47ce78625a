import * as v from 'valibot';
import type { ArchiveAnswer, Claim } from '../core/claim';
import type { HoverItem } from '../core/hover';
import { LIMITS } from '../core/limits';
import type { LookUp, WikiCheck } from '../core/live';
import type { Mark } from '../core/mark';
import type { Note } from '../core/note';
import type { Saved } from '../core/saving';
import { MARK_KINDS } from '../core/settings';
import type { Span } from '../core/span';
import { claimDraftSchema, findingSchema, noteDraftSchema } from '../notes/check';
import { article, offset, shortText, span, tabId, webUrl } from './check';
import type { ArticleNotes } from './notebook';

/**
 * What is asked of the reader's notes, from pages and from our own views: always of one article, by its key, so that
 * no page learns what was noted on another.
 */
const ofNotes = {
  /** The notes and claims on an article. */
  listNotes: v.object({ key: shortText }),
  /** Store a note; `before` is the `modified` of the version that was changed, null where it is new. */
  saveNote: v.object({ key: shortText, draft: noteDraftSchema, before: v.nullable(shortText) }),
  removeNote: v.object({ key: shortText, id: shortText, before: shortText }),
  /** Begin a claim at words of an article; `whole`: at the sentence that they stand in. */
  startClaim: v.object({
    key: shortText,
    place: span,
    whole: v.boolean(),
    questions: v.pipe(v.array(shortText), v.maxLength(50)),
  }),
};

/** Where the reader of a page is: in it, to be imported by who found the article, or to be injected into it. */
const READER_IS = ['here', 'imported', 'injected'] as const;
export type ReaderIs = (typeof READER_IS)[number];

/** What a content script may ask. It runs beside hostile pages: little, and every field is checked. */
export const fromPage = {
  /** The page is an article: have the reader read it. */
  articleFound: v.object({ url: webUrl, reader: v.picklist(READER_IS) }),
  /**
   * Analyse this article, or answer from the cache: the same text is never analysed twice. `asked`: the reader asked
   * for this page, whatever the settings say of its site.
   */
  analyse: v.object({ article, asked: v.boolean() }),
  /** What to mark of an article analysed before, as the settings are now. */
  marksOf: v.object({ key: shortText, url: webUrl, asked: v.boolean() }),
  /** Bring the styles of marks that hold for the whole page: something is marked where the first do not reach. */
  styleWholePage: v.object({}),
  /** Bring the hover card's script into this tab: it comes with the first card that opens. */
  bringCard: v.object({}),
  /** Bring Readability into this tab: for pages where our own walk finds little. */
  bringSecondOpinion: v.object({}),
  /** The page could not be read: nothing to read in it, or the background did not answer. */
  readFailed: v.object({ url: webUrl, title: shortText, message: shortText }),
  /** Of several articles in the page, this one is in view now. */
  articleInView: v.object({ url: webUrl, key: shortText }),
  /** The tab no longer shows an article (navigation without reload, or it was switched off). */
  articleLeft: v.object({}),
  /** What these marks of an article analysed before stand for, with a line of background. */
  itemsAt: v.object({
    key: shortText,
    marks: v.pipe(
      v.array(v.object({ kind: v.picklist(MARK_KINDS), id: shortText, start: offset, end: offset })),
      v.maxLength(LIMITS.list),
    ),
  }),
  /** Show the whole card of an entity or theme in the popup. */
  openCard: v.object({ id: shortText }),
  /** The reader put a flag aside. */
  dismissFlag: v.object({ key: shortText, flag: shortText }),
  ...ofNotes,
  /** Begin a note on something that was found at these words. */
  noteFinding: v.object({ key: shortText, finding: findingSchema, place: span }),
  /** The sentence that a letter of an article stands in. */
  sentenceAt: v.object({ key: shortText, at: offset }),
  /** Words were selected in an article: bring in the script of the notes. */
  bringNotes: v.object({}),
  /** Show a note or claim ("note:ID", "claim:ID") where it can be written in: side panel or popup. */
  openNote: v.object({ id: shortText }),
};

/** What only our own pages (popup, side panel, options, welcome) may ask. */
export const fromOurPages = {
  ...ofNotes,
  saveClaim: v.object({ key: shortText, draft: claimDraftSchema, before: v.nullable(shortText) }),
  removeClaim: v.object({ key: shortText, id: shortText, before: shortText }),
  /** Tags used before that begin so. */
  findTags: v.object({ prefix: shortText }),
  /** Ask the Wayback Machine for a copy of this page. */
  findArchived: v.object({ url: webUrl }),
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
  /** Whether the reader may be imported now. */
  articleFound: boolean;
  /** `marks`: null where the settings ask to leave the page. */
  analyse: { readonly key: string; readonly marks: readonly Mark[] | null };
  marksOf: readonly Mark[] | null;
  styleWholePage: null;
  bringCard: null;
  bringSecondOpinion: null;
  readFailed: null;
  articleInView: null;
  articleLeft: null;
  itemsAt: readonly HoverItem[];
  openCard: null;
  dismissFlag: null;
  readTab: null;
  listNotes: ArticleNotes;
  saveNote: Saved<Note>;
  removeNote: Saved<Note | null>;
  startClaim: Saved<Claim>;
  noteFinding: Saved<Note>;
  sentenceAt: Span;
  bringNotes: null;
  openNote: null;
  saveClaim: Saved<Claim>;
  removeClaim: Saved<Claim | null>;
  findTags: readonly string[];
  findArchived: ArchiveAnswer;
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
  /** Reader: the settings or the flags put aside have changed; `ruled`: the reader's word on this very page has. */
  repaint: { ask: { ruled: boolean }; answer: null };
  /** Reader: bring these words of the article into view. */
  jump: { ask: { key: string; span: Span }; answer: null };
  /** Reader: go to the next or the previous flag. */
  walk: { ask: { step: 1 | -1 }; answer: null };
  /** Notes: the bar for what is selected, the note at the caret or the bar for its sentence, or else the next note. */
  annotate: { ask: Record<string, never>; answer: true };
  /** Notes: go to a note and open it. */
  goToNote: { ask: { id: string }; answer: true };
}

type Requests = typeof fromPage & typeof fromOurPages;
export type RequestName = keyof Requests;
export type RequestData<K extends RequestName> = DeepReadonly<v.InferInput<Requests[K]>>;

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
