import type { EntityKind } from './analysis';

/** A MediaWiki that background can be looked up in. */
export interface Wiki {
  readonly name: string;
  /** Address of its api.php. */
  readonly api: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** Licence of its texts, as the wiki tells it, with the licence's own page. */
  readonly licence?: string;
  readonly licenceUrl?: string;
}

/** `ask`: nothing is sent until the reader presses the button in a card; `always`: sent when a card is opened. */
export const LIVE_MODES = ['off', 'ask', 'always'] as const;
export type LiveMode = (typeof LIVE_MODES)[number];

/** What the reader allows of looking things up. */
export interface LiveSettings {
  readonly mode: LiveMode;
  /** Language edition of Wikipedia ("de"); empty for the language of the browser. */
  readonly language: string;
  /** A wiki that the reader named, asked in place of Wikipedia. */
  readonly wiki: Wiki | null;
  readonly thumbnails: boolean;
}

/** A picture of a page; its own licence stands at `page`. */
export interface Thumbnail {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly page: string;
}

/** The beginning of a wiki's page, as plain text. */
export interface WikiPage {
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  /** There is more of it on the page. */
  readonly truncated: boolean;
  readonly url: string;
  readonly language: string;
  /** Number of what the page is about in Wikidata ("Q298"). */
  readonly item?: string;
  readonly thumbnail?: Thumbnail;
}

/** A page that may be meant. */
export interface Choice {
  readonly title: string;
  readonly description?: string;
}

/** Why a look-up came to nothing, in the words of this project. */
export type LookUpFailure =
  /** No network, or nobody there. */
  | 'offline'
  | 'slow'
  /** The wiki asks for patience (429, 503). */
  | 'busy'
  /** Any other answer that says failure. */
  | 'server'
  /** An answer that is none of MediaWiki's, or too large. */
  | 'nonsense'
  /** The browser does not let Readout reach the wiki. */
  | 'no-access'
  /** The reader's settings do not allow it. */
  | 'not-allowed'
  /** Readout's own background gave no answer, or no longer holds the article. */
  | 'asleep';

/** What a wiki's server answered, or why it did not. */
export type Fetched =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: LookUpFailure; readonly retryAt?: number };

/** What is looked up, and where. */
export interface WikiQuestion {
  readonly subject: {
    readonly kind: EntityKind | 'theme' | 'term';
    readonly name: string;
    readonly aliases: readonly string[];
  };
  /** The title that the reader chose; it is shown whatever its page seems to be about. */
  readonly chosen?: string;
  /** Other words of the article: they tell which of several is meant, and stay here. */
  readonly context: readonly string[];
  readonly wiki: Wiki;
  /** The reader's language; a page in it is preferred where Wikipedia has one. */
  readonly language: string;
  readonly thumbnails: boolean;
}

/** Asks a wiki's server; expected failures are values. */
export type FetchJson = (url: string) => Promise<Fetched>;

/** What a wiki knows under a name. `fetched` is the time in milliseconds at which it was asked. */
export type LookUp =
  | { readonly status: 'found'; readonly wiki: Wiki; readonly fetched: number; readonly page: WikiPage }
  | {
      readonly status: 'choices';
      readonly wiki: Wiki;
      readonly fetched: number;
      /** `ambiguous`: the name stands for several; `doubtful`: the page seems to be of another kind of thing. */
      readonly why: 'ambiguous' | 'doubtful';
      readonly title: string;
      readonly url: string;
      /** Best first; none where the wiki lists none. */
      readonly choices: readonly Choice[];
    }
  | {
      readonly status: 'missing';
      readonly wiki: Wiki;
      readonly fetched: number;
      readonly title: string;
      /** Where the reader can search the wiki. */
      readonly url: string;
    }
  | {
      readonly status: 'failed';
      readonly reason: LookUpFailure;
      readonly host: string;
      /** Time in milliseconds from which the wiki may be asked again. */
      readonly retryAt?: number;
    };

/** What became of asking an address whether it is a wiki that can be used. */
export type WikiCheck =
  | { readonly status: 'wiki'; readonly wiki: Wiki }
  /** It lacks the extension that gives the beginnings of pages as plain text. */
  | { readonly status: 'no-extracts' }
  | { readonly status: 'no-wiki' }
  | { readonly status: 'failed'; readonly reason: LookUpFailure };

/** A language edition of Wikipedia. Words that are no language's code give the English one. */
export function toWikipedia(language: string): Wiki {
  const code = /^[a-z]{2,3}(?:-[a-z]{2,12})?$/.test(language) ? language : 'en';
  return {
    name: 'Wikipedia',
    api: `https://${code}.wikipedia.org/w/api.php`,
    language: code,
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  };
}

/** The language of articles, whose names are looked up as they stand there. */
const ARTICLE_LANGUAGE = 'en';

/** Which wiki a name of the article is sent to. A page in the reader's language is found through this one. */
export const toAskedWiki = ({ wiki }: Pick<LiveSettings, 'wiki'>): Wiki =>
  wiki ?? toWikipedia(ARTICLE_LANGUAGE);

/** What is sent of a name: what no title may hold is left out (https://www.mediawiki.org/wiki/Manual:Page_title). */
export const toTitle = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}#<>[\]|{}_�]+/gu, ' ')
    .replace(/^[\s:]+|\s+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
