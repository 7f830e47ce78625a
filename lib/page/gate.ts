import { type Head, readHead } from './head';
import type { LinkedItem } from './linked-data';
import { WEIGHTS } from './weights';
import { toWordSet } from './word-list';

/** What was seen, by name: 1 or 0, or a share between them. */
export type Features = Readonly<Record<string, number>>;

export interface GateAnswer {
  /** Worth a walk of the body. */
  readonly candidate: boolean;
  /** On a host of blogs and newsletters: a post, whatever it calls itself. */
  readonly post: boolean;
  readonly features: Features;
  /** Log-odds of being a news article, from address and head alone. */
  readonly score: number;
  readonly head: Head;
}

/** Of the development data no article lies below these odds: what does is ruled out without a walk. */
const CANDIDATE_SCORE = -3.2;
const POST_HOST =
  /(?:^|\.)(?:substack\.com|medium\.com|blogspot\.[a-z.]+|wordpress\.com|ghost\.io|tumblr\.com|dev\.to|hashnode\.dev|beehiiv\.com)$/;

/** The first cheap questions, to the address and the head alone: no style, no layout, bounded work. */
export function askGate(document: Document, url: string): GateAnswer {
  const head = readHead(document);
  const features = gateFeatures(document, url, head);
  const score = weigh(features, 'gate');
  return {
    candidate: score >= CANDIDATE_SCORE && !features['root'] && !isOther(features, url),
    post: POST_HOST.test(splitUrl(url).host),
    features,
    score,
    head,
  };
}

/**
 * What no weight can outvote: a forum's or shop's own markup, a host named for what it is, the bare address of a
 * section ("/news", "/world").
 */
function isOther(features: Features, url: string): boolean {
  const { host, path } = splitUrl(url);
  const parts = path.split('/').filter(Boolean);
  const isSection = parts.every((part) => isNewsWord(part) || isListWord(part)) && !/[?&]\w+=\d/.test(url);
  const article = features['oneNews'] || features['dataArticle'];
  return (
    !article && (isSection || Boolean(features['dataTalk'] || features['dataShop']) || OTHER_HOST.test(host))
  );
}

/** Which question the odds answer: news or not by the head alone, by the whole page; an article of any kind or not. */
export type Question = 'gate' | 'page' | 'article';
const COLUMN: Readonly<Record<Question, 0 | 1 | 2>> = { gate: 0, page: 1, article: 2 };

/** Log-odds: the weights of what holds, summed. */
export function weigh(features: Features, question: Question): number {
  const column = COLUMN[question];
  let sum = 0;
  for (const name in WEIGHTS)
    sum += (WEIGHTS[name]?.[column] ?? 0) * (name === 'bias' ? 1 : (features[name] ?? 0));
  return sum;
}

/** The lowest that the odds can fall to, whatever the features not asked for yet turn out to be: none is below 0 or above 1. */
export function atLeast(features: Features, question: Question): number {
  const column = COLUMN[question];
  let least = weigh(features, question);
  for (const name in WEIGHTS)
    if (name !== 'bias' && !(name in features)) least += Math.min(0, WEIGHTS[name]?.[column] ?? 0);
  return least;
}

/** What weighed most in the answer, heaviest first: "not-" before what spoke against. */
export function reasonsOf(features: Features, question: Question): string[] {
  const column = COLUMN[question];
  return Object.keys(features)
    .map((name) => ({ name, pull: (WEIGHTS[name]?.[column] ?? 0) * (features[name] ?? 0) }))
    .filter(({ pull }) => Math.abs(pull) > 0.3)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, 5)
    .map(({ name, pull }) => (pull > 0 ? name : `not-${name}`));
}

/** Types of schema.org that are news; `Article` and `BlogPosting` may be anything. */
const NEWS_TYPE =
  /^(?:\w*News|Reportage\w*|Analysis\w*|Background\w*|AskPublic\w*|Opinion\w*|Review\w*)Article$|^LiveBlogPosting$/;
const TALK_TYPE = /^(?:DiscussionForumPosting|QAPage)$/;
const OTHER_HOST = /^(?:docs?|forums?|community|boards|discuss|answers|shop|store|support|mail)\./;
const SHOP_TYPE = /^(?:Product\w*|AggregateOffer|ItemPage|IndividualProduct)$/;

/*
 * Words of an address are lists, not patterns, as far as they go: a pattern of fifty words takes a page a quarter of a
 * millisecond to compile.
 */
type WordTest = (part: string) => boolean;
const YEAR = /^(?:19|20)\d\d$/;

const NEWS_WORDS = toWordSet(
  'news|article|articles|artikel|articulo|story|stories|politics|politik|politica|world|welt|business|wirtschaft|economy|sport|sports|opinion|local|national|international|culture|kultur|crime|us-news|uk-news|nyheter|noticias|actualite|breaking|live',
  '|',
);
const isNewsWord: WordTest = (part) => NEWS_WORDS.has(part) || YEAR.test(part);
const LIST_WORDS = toWordSet(
  'category categories tag tags topic topics thema themen search suche author autor archive archives page pages section sections index home latest all video videos label user users profile directory feed about contact job jobs',
);
const isListWord: WordTest = (part) => LIST_WORDS.has(part);
const SHOP_WORDS = toWordSet(
  'product products p dp pdp product-detail item items shop store cart buy collection collections sku deal deals pricing features solutions service services platform hotel hotels listing listings tool tools app apps',
);
const isShopWord: WordTest = (part) =>
  SHOP_WORDS.has(part) || /^(?:produkt\w*|p-\d+.*|catalog\w*)$/.test(part);
const TALK_WORDS = toWordSet(
  'forum forums thread threads t topic viewtopic showthread board boards community communities question questions answer answers discussion discussions comment comments r group groups support help wiki doc docs documentation manual reference api guide guides learn tutorial tutorials how-to login signin register account faq',
);
const isTalkWord: WordTest = (part) => TALK_WORDS.has(part) || /^(?:thread|questions)-/.test(part);
const POST_WORD =
  /^(?:blogs?|posts?|resources?|insights?|ideas|knowledge.*|academy|library|explore|what-is-.*|how-to-.*|how-do-.*|best-.*|top-\d+.*|.*-(?:guide|tips|review|reviews|alternatives|ideas|explained|examples|checklist|tutorial|recipe)|\d+-(?:best|ways|tips|things|reasons).*)$/;
/** "10 ways to", "How to", "The best", "A guide to": advice, not news. Words are a list: it costs no page a pattern. */
const LIST_TITLE_WORDS = toWordSet(
  'guide|tips|review|reviews|alternatives|ideas|explained|examples|checklist|tutorial|best|vs|forum|homepage',
  '|',
);
const LIST_TITLE =
  /^(?:the )?\d+ |^(?:how|why you|what (?:is|are)|when to|where to|can you|should you|do you)\b|\b(?:top \d+|how to|ways to|home page|benefits of|everything you)\b/;
const isListTitle = (title: string): boolean => {
  const lower = title.toLowerCase();
  return lower.split(/\W+/).some((word) => LIST_TITLE_WORDS.has(word)) || LIST_TITLE.test(lower);
};
const OWN_HOST =
  /^(?:docs?|forums?|community|boards|discuss|answers|shop|store|support|blog|help|developers?|wiki|learn|api|engineering)\./;

/** Every question to the address and the head with its answer. */
export function gateFeatures(document: Document, url: string, head = readHead(document)): Features {
  return { ...addressFeatures(url), ...headFeatures(document, head.meta), ...dataFeatures(head.items) };
}

function addressFeatures(url: string): Features {
  const { host, path } = splitUrl(url);
  const parts = path.split('/').filter(Boolean);
  const slug = parts.reduce((longest, part) => (words(part) > words(longest) ? part : longest), '');
  const some = (test: WordTest): number => +parts.some(test);
  return {
    root: +(
      parts.length === 0 ||
      /^\/(?:index|home|default)?(?:\.\w+)?\/?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/.test(path)
    ),
    deep: +(parts.length >= 4),
    slugWords: Math.min(words(slug), 12) / 12,
    longSlug: +(words(slug) >= 5),
    noSlug: +(words(slug) <= 2),
    longId: +/\d{5,}/.test(path),
    newsWord: some(isNewsWord),
    newsHost: +/news|times|post|herald|tribune|daily|journal|press|zeitung|gazette|observer|chronicle/.test(
      host,
    ),
    listWord: some(isListWord),
    shopWord: some(isShopWord),
    talkWord: some(isTalkWord),
    postWord: some((part) => POST_WORD.test(part)),
    ownHost: +OWN_HOST.test(host),
    endsInSlash: +/[^/]\/$/.test(path),
  };
}

function headFeatures(document: Document, meta: Head['meta']): Features {
  const type = meta.get('og:type') ?? '';
  const canonical = document.head?.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  const title = document.title.trim();
  const headline = meta.get('og:title') ?? '';
  return {
    ogArticle: +/^(?:article|news)/i.test(type),
    ogWebsite: +/^(?:website|blog|profile)/i.test(type),
    ogProduct: +/product|book|video|place|business|company/i.test(type),
    noOg: +(type === ''),
    published: +[
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date.issued',
      'parsely-pub-date',
      'cxenseparse:recs:publishtime',
      'sailthru.date',
      'publish-date',
      'publication_date',
    ].some((name) => meta.has(name)),
    section: +(meta.has('article:section') || meta.has('parsely-section') || meta.has('section')),
    newsKeywords: +meta.has('news_keywords'),
    newsTools: +[
      'parsely-page',
      'parsely-title',
      'sailthru.title',
      'cxenseparse:recs:articleid',
      'fb:pages',
      'article:publisher',
      'article:opinion',
      'article:content_tier',
      'brightspot-datalayer',
      'syndication-source',
      'original-source',
      'googlebot-news',
    ].some((name) => meta.has(name)),
    amp: +!!document.head?.querySelector('link[rel="amphtml" i]'),
    homeCanonical: +/^(?:https?:\/\/[^/]+)?\/?$/.test(canonical) * +(canonical !== ''),
    longTitle: +(words(title.replace(/\s+/g, '-')) >= 8),
    headlineWords: Math.min(words(headline.replace(/\s+/g, '-')), 14) / 14,
    listTitle: +isListTitle(headline || title),
    yearTitle: +/\b20[12]\d\b/.test(headline || title),
  };
}

function dataFeatures(items: readonly LinkedItem[]): Features {
  const count = (pattern: RegExp): number =>
    items.filter((item) => item.types.some((type) => pattern.test(type))).length;
  const news = count(NEWS_TYPE);
  return {
    oneNews: +(news === 1),
    dataArticle: +(news === 0 && count(/^(?:Article|TechArticle|ScholarlyArticle)$/) > 0),
    dataPosting: +(count(/^(?:BlogPosting|SocialMediaPosting)$/) > 0),
    dataTalk: +(count(TALK_TYPE) > 0),
    dataShop: +(count(SHOP_TYPE) > 0),
    publisherNews: +items.some(({ data }) => {
      const publisher = data['publisher'] as { '@type'?: unknown } | null | undefined;
      return [publisher?.['@type']].flat().includes('NewsMediaOrganization');
    }),
    noData: +(items.length === 0),
  };
}

/** Host and path in lower case; of what is no address, everything counts as its path. */
function splitUrl(url: string): { host: string; path: string } {
  const [, host = '', path = ''] =
    /^(?:[a-z]+:)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(url.slice(0, 2_000).toLowerCase()) ?? [];
  return { host: host.replace(/^www\./, ''), path };
}

const words = (part: string): number => part.split(/[-_+]|%20/).filter((word) => /[^\d.]/.test(word)).length;
