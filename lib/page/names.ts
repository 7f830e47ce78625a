import { once } from './once';
import { toWordSet } from './word-list';

/**
 * What publishers call the parts of a page, in class names and ids. Words are matched as whole parts of a name
 * ("story-related", "relatedLinks", "related_posts" hold "related"; "unrelated" does not).
 */

/*
 * Lists, not patterns: a pattern of a hundred words takes a page 4 ms to compile, a list next to nothing
 * (`npm run bench -- pages`).
 */

/** Parts of a page that never hold the body: their whole subtree is passed over. */
const SIDE_WORDS = toWordSet(
  'ad ads adslot sponsor sponsored newsletter newsletters signup popular trending taboola outbrain zergnet teaser teasers share sharing follow comment comments commento disqus respond replies footer foot menu breadcrumb breadcrumbs sidebar rail toolbar pagination pager tag tags caption credit credits copyright byline author bio contributor contributors cookie cookies consent gdpr modal popup overlay dialog tooltip widget gallery slideshow carousel slider regwall poll quiz survey masthead alert banner rating upsell cta toc disclaimer',
);
const SIDE_BEGINNING = /^(?:advert|promo|subscri|related|recirc|recommend|social|nav|donat)\w*$/;
/** Two words, with a hyphen between them or none. */
const SIDE_PAIRS = toWordSet(
  'paywallmessage paywallprompt paywallbox morestories morenews morefrom moreon morearticles readmore readnext readalso mostread mostpopular mostviewed sidebar taglist taglinks tagslist tagslinks topiclist topicslist authorbio authorbox authorinfo authorcard authordetails videoplayer audioplayer mediaplayer jwplayer playercontainer playerembed factbox faktaboks faktabox infobox infokasten printonly screenreader visuallyhidden skiplink',
);
/** Words that count only with the hyphen between them. */
const SIDE_HYPHENED = /^(?:identity-intro|sr-only|table-of)$/;

/** Names of the parts that do hold it: they outweigh a side word in the same name ("article-body-with-sidebar"). */
const BODY_WORDS = toWordSet('articlebody storybody entry hentry main body article');
const BODY_PAIRS = new Set(
  'article story post entry news content main'
    .split(' ')
    .flatMap((what) => 'body content text main wrapper container'.split(' ').map((part) => what + part)),
);

const isSide = (word: string, next: string): boolean =>
  SIDE_WORDS.has(word) ||
  SIDE_PAIRS.has(word) ||
  SIDE_BEGINNING.test(word) ||
  (next !== '' && (SIDE_PAIRS.has(word + next) || SIDE_HYPHENED.test(`${word}-${next}`))) ||
  (word + next).startsWith('playerwrap');

const isBody = (word: string, next: string): boolean =>
  BODY_WORDS.has(word) ||
  BODY_PAIRS.has(word) ||
  (next !== '' && (word === 'has' || BODY_PAIRS.has(word + next)));

type WordTest = (word: string, next: string) => boolean;

/** Whether a test holds for a word of a name, or for two that a hyphen joins. */
function some(name: string, test: WordTest): boolean {
  for (const part of name.split(/[_\s]+/)) {
    const words = part.split('-');
    if (words.some((word, at) => test(word, words[at + 1] ?? ''))) return true;
  }
  return false;
}

/** Class names that hide, unless one beside it shows the element on wider screens ("hidden md:block"). */
const HIDDEN =
  /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none|visually-hidden|sr-only)(?=\s|$)(?!.*\b(?:sm|md|lg|xl)[:-](?:block|flex|grid))/;

/** What the name of an element says of it. */
export interface PartName {
  /** Class and id as written, bounded. */
  readonly name: string;
  /** It does not hold the body. */
  readonly side: boolean;
}

/** What an element without class and id is called. */
export const NAMELESS: PartName = { name: '', side: false };

/**
 * Reads names; the pages of a publisher repeat theirs by the hundred, and the classes in them more often still, so
 * each is judged once.
 */
export function createNameReader(): (element: Element) => PartName {
  const isSideClass = once((name: string) => some(toWords(name), isSide));
  const judge = once((raw: string): PartName => {
    const name = raw.slice(0, 300);
    const side = name.split(' ').some(isSideClass) && !some(toWords(name), isBody);
    return { name, side: side || hides(name) };
  });
  return (element) => {
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id');
    const raw = id ? `${classes} ${id}` : classes;
    return raw === '' ? NAMELESS : judge(raw);
  };
}

/** A name as words joined by hyphens, in lower case. */
export const toWords = (name: string): string =>
  (/[a-z][A-Z]/.test(name) ? name.replace(/([a-z])([A-Z])/g, '$1-$2') : name).toLowerCase();

/** Asked of hundreds of names: the costly question only where a cheap look says that it matters. */
const hides = (name: string): boolean => /hid|none|only/i.test(name) && HIDDEN.test(toWords(name));
