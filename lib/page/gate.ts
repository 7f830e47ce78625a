import { type LinkedItem, readLinkedData } from './linked-data';
import { GATE_WEIGHTS } from './weights';

/** What the gate saw, by name: 1 or 0, or a share between them. */
export type Features = Readonly<Record<string, number>>;

export interface GateAnswer {
  /** Worth a walk of the body. */
  readonly candidate: boolean;
  readonly features: Features;
  /** Log-odds of being a news article, from URL and head alone. */
  readonly score: number;
}

/** Below these odds no walk of the body has ever turned the answer round. */
const CANDIDATE_SCORE = -3.5;

/** The first cheap questions, to the address and the head alone: no style, no layout, bounded work. */
export function askGate(document: Document, url: string): GateAnswer {
  const features = gateFeatures(document, url);
  const score = weigh(features, GATE_WEIGHTS);
  return { candidate: score >= CANDIDATE_SCORE, features, score };
}

/** Log-odds: the weights of what holds, summed. */
export function weigh(features: Features, weights: Features): number {
  let sum = weights['bias'] ?? 0;
  for (const name in weights) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Types of schema.org that are news; `Article` and `BlogPosting` may be anything. */
const NEWS_TYPE =
  /^(?:(?:\w*News|Reportage\w*|Analysis\w*|Background\w*|AskPublic\w*|Opinion\w*|Review\w*)Article|LiveBlogPosting)$/;
const SHOP_TYPE = /^(?:Product\w*|Offer\w*|AggregateOffer|ItemPage|IndividualProduct)$/;
const TALK_TYPE =
  /^(?:DiscussionForumPosting|QAPage|Question|FAQPage|HowTo|Recipe|Course|Book|Movie|Event|JobPosting)$/;
const THING_TYPE =
  /^(?:SoftwareApplication|WebApplication|MobileApplication|Service|LocalBusiness|Restaurant|Hotel|Store)$/;
const LIST_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|Blog|ProfilePage|AboutPage|ContactPage)$/;

const NEWS_WORD =
  /^(?:news|article|articles|artikel|articulo|story|stories|politics|politik|politica|world|welt|business|wirtschaft|economy|sports?|opinion|local|national|international|culture|kultur|crime|us-news|uk-news|nyheter|noticias|actualite|breaking|live|\d{4})$/;
const LIST_WORD =
  /^(?:category|categories|tags?|topics?|thema|themen|search|suche|author|autor|archive|archives|page|pages|section|sections|index|home|latest|all|videos?|label|user|users|profile|directory|feed|about|contact|jobs?)$/;
const SHOP_WORD =
  /^(?:products?|produkt\w*|p|dp|item|items|shop|store|cart|buy|collections?|catalog\w*|sku|deals?|pricing|features|solutions|services?|platform|hotels?|listing|listings|tools?|apps?)$/;
const TALK_WORD =
  /^(?:forums?|threads?|thread-.*|t|topic|viewtopic|showthread|boards?|community|communities|questions?|questions-.*|answers?|discussions?|comments?|r|groups?|support|help|wiki|docs?|documentation|manual|reference|api|guide|guides|learn|tutorials?|how-to|login|signin|register|account|faq)$/;
const POST_WORD =
  /^(?:blogs?|posts?|resources?|insights?|ideas|knowledge.*|academy|library|explore|what-is-.*|how-to-.*|how-do-.*|best-.*|top-\d+.*|.*-(?:guide|tips|review|reviews|alternatives|ideas|explained|examples|checklist|recipe|tutorial)|\d+-(?:best|ways|tips|things|reasons).*)$/;
const OWN_HOST =
  /^(?:blog|docs?|forums?|community|discuss|support|help|shop|store|developers?|wiki|answers|boards|learn|api|engineering)\./;
const DATE_IN_PATH = /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:[01]?\d|[a-z]{3})[/_-]?[0-3]?\d(?:[/_.-]|$)/;

/** Every question to the address and the head with its answer. */
export function gateFeatures(document: Document, url: string): Features {
  const items = readLinkedData(document);
  return { ...addressFeatures(url), ...headFeatures(document, url), ...dataFeatures(items) };
}

function addressFeatures(url: string): Features {
  const { host, path, query } = splitUrl(url);
  const parts = path.split('/').filter(Boolean);
  const slug = parts.reduce((longest, part) => (words(part) > words(longest) ? part : longest), '');
  const some = (pattern: RegExp): number => +parts.some((part) => pattern.test(part));
  return {
    root: +(
      parts.length === 0 ||
      /^\/(?:index|home|default)?(?:\.\w+)?\/?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/.test(path)
    ),
    shallow: +(parts.length === 1),
    deep: +(parts.length >= 4),
    slugWords: Math.min(words(slug), 12) / 12,
    longSlug: +(words(slug) >= 5),
    noSlug: +(words(slug) <= 2),
    longId: +/\d{5,}/.test(path),
    dateInPath: +DATE_IN_PATH.test(path),
    html: +/\.(?:s?html?|ece|cms|story)$/.test(path),
    newsWord: some(NEWS_WORD),
    newsHost: +/news|times|post|herald|tribune|daily|journal|press|zeitung|gazette|observer|chronicle/.test(
      host,
    ),
    listWord: some(LIST_WORD),
    shopWord: some(SHOP_WORD),
    talkWord: some(TALK_WORD),
    postWord: some(POST_WORD),
    ownHost: +OWN_HOST.test(host),
    endsInSlash: +/[^/]\/$/.test(path),
    query: +/[?&](?:s|q|query|search|page|p|sort|filter|cat|category)=/.test(query),
  };
}

function headFeatures(document: Document, url: string): Features {
  const meta = readMeta(document);
  const type = meta.get('og:type') ?? '';
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
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
    author: +['author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author'].some(
      (name) => meta.has(name),
    ),
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
    amp: +(document.querySelector('link[rel="amphtml" i]') !== null),
    homeCanonical: +/^(?:https?:\/\/[^/]+)?\/?$/.test(canonical) * +(canonical !== ''),
    otherCanonical: +(canonical !== '' && !samePath(canonical, url)),
    longTitle: +(words(title.replace(/\s+/g, '-')) >= 8),
    headlineWords: Math.min(words(headline.replace(/\s+/g, '-')), 14) / 14,
    listTitle:
      +/^\d+ |\b(?:best|top \d+|how to|what is|guide|tips|review|vs\.?|tutorial|forum|home ?page)\b/i.test(
        headline || title,
      ),
    generatorForum:
      +/discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum|docusaurus|sphinx|mkdocs|gitbook|mediawiki|shopify|magento/i.test(
        meta.get('generator') ?? '',
      ),
  };
}

function dataFeatures(items: readonly LinkedItem[]): Features {
  const count = (pattern: RegExp): number =>
    items.filter((item) => item.types.some((type) => pattern.test(type))).length;
  const news = count(NEWS_TYPE);
  return {
    oneNews: +(news === 1),
    manyNews: +(news > 2),
    dataArticle: +(news === 0 && count(/^(?:Article|TechArticle|ScholarlyArticle)$/) > 0),
    dataPosting: +(count(/^(?:BlogPosting|SocialMediaPosting)$/) > 0),
    dataShop: +(count(SHOP_TYPE) > 0),
    dataTalk: +(count(TALK_TYPE) > 0),
    dataThing: +(count(THING_TYPE) > 0),
    dataList: +(count(LIST_TYPE) > 0),
    dataMedia: +(count(/^NewsMediaOrganization$/) > 0),
    publisherNews: +items.some(
      ({ data }) =>
        typeof data['publisher'] === 'object' && JSON.stringify(data['publisher']).includes('NewsMedia'),
    ),
    noData: +(items.length === 0),
  };
}

/** The first content of every named `meta`, names in lower case. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.slice(0, 2_000).trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    if (meta.size >= 300) break;
  }
  return meta;
}

/** Host, path and query in lower case; of what is no address, everything counts as its path. */
function splitUrl(url: string): { host: string; path: string; query: string } {
  const [, host = '', path = '', query = ''] =
    /^(?:[a-z]+:)?(?:\/\/([^/?#]*))?([^?#]*)(\??[^#]*)/i.exec(url.slice(0, 2_000).toLowerCase()) ?? [];
  return { host: host.replace(/^www\./, ''), path, query };
}

const words = (part: string): number => part.split(/[-_+]|%20/).filter((word) => /[^\d.]/.test(word)).length;

function samePath(a: string, b: string): boolean {
  const clean = (url: string): string => splitUrl(url).path.replace(/\/$/, '');
  return clean(a) === clean(b);
}
