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
const SIDE_HYPHENED = toWordSet('identity-intro sr-only table-of');
const PLAYER = 'playerwrap';

/** Names of the parts that do hold it: they outweigh a side word in the same name ("article-body-with-sidebar"). */
const BODY_WORDS = toWordSet('articlebody storybody entry hentry main body article');
const BODY_PAIRS = new Set(
  'article story post entry news content main'
    .split(' ')
    .flatMap((what) => 'body content text main wrapper container'.split(' ').map((part) => what + part)),
);

/** How every pair begins: most words need not be joined with the next to be asked. */
const PAIR_OPENINGS: ReadonlySet<string> = new Set(
  [...SIDE_PAIRS, ...SIDE_HYPHENED].map((pair) => pair.slice(0, 2)),
);

const isSide = (word: string, next: string): boolean =>
  SIDE_WORDS.has(word) ||
  SIDE_PAIRS.has(word) ||
  SIDE_BEGINNING.test(word) ||
  (next !== '' &&
    PAIR_OPENINGS.has(word.slice(0, 2)) &&
    (SIDE_PAIRS.has(word + next) || SIDE_HYPHENED.has(`${word}-${next}`))) ||
  (word.startsWith('player') && (word + next).startsWith(PLAYER));

const isBody = (word: string, next: string): boolean =>
  BODY_WORDS.has(word) ||
  BODY_PAIRS.has(word) ||
  (next !== '' && (word === 'has' || BODY_PAIRS.has(word + next)));

type WordTest = (word: string, next: string) => boolean;

/** Whether a test holds for a word of a name, or for two that a hyphen joins. */
function some(name: string, test: WordTest): boolean {
  for (const part of toParts(name)) {
    const words = part.includes('-') ? part.split('-') : [part];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      if (word !== '' && test(word, words[at + 1] ?? '')) return true;
    }
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
  const known = new Map<string, PartName>();
  const judged = new Map<string, boolean>();
  const isSideClass = (name: string): boolean => {
    let side = judged.get(name);
    if (side === undefined) {
      side = some(toWords(name), isSide);
      judged.set(name, side);
    }
    return side;
  };
  return (element) => {
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id');
    const raw = id ? `${classes} ${id}` : classes;
    if (raw === '') return NAMELESS;
    let part = known.get(raw);
    if (!part) {
      const name = raw.slice(0, 300);
      const side = name.split(' ').some(isSideClass) && !some(toWords(name), isBody);
      part = { name, side: side || hides(name) };
      known.set(raw, part);
    }
    return part;
  };
}

/** A name as words joined by hyphens, in lower case. */
export const toWords = (name: string): string =>
  (/[a-z][A-Z]/.test(name) ? name.replace(/([a-z])([A-Z])/g, '$1-$2') : name).toLowerCase();

const toParts = (words: string): readonly string[] =>
  (/[_\t-\r]/.test(words) ? words.replace(/[_\s]+/g, ' ') : words).split(' ');

/** Asked of hundreds of names: the costly question only where a cheap look says that it matters. */
function hides(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    (lower.includes('hid') || lower.includes('none') || lower.includes('only')) && HIDDEN.test(toWords(name))
  );
}
