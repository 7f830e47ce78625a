import { askGate, atLeast, type Features, reasonsOf, weigh } from './gate';
import type { Head } from './head';
import { type Container, type TextBlock, textOf, type Walk, walkBody } from './walk';
import { toWordSet } from './word-list';

export interface Detection {
  /** A news article: annotated without being asked. */
  readonly isArticle: boolean;
  /** An article but hardly news (a guide, a post): offered, not annotated. */
  readonly offered: boolean;
  /** What spoke for the answer, the weightiest first: names of features, "no-" before those whose absence counted. */
  readonly reasons: readonly string[];
  /** The head speaks for an article: worth another look where the body is still to come. */
  readonly candidate: boolean;
  /** Log-odds of being a news article, from as much as was asked. */
  readonly score: number;
}

/** Chosen with publishers held out so that other pages hardly fire and few posts do: scripts/train/detection.ts. */
const NEWS_SCORE = -0.5;
const OFFER_SCORE = 0.5;

/**
 * Whether a page is a news article. The head is asked first; only a candidate's body is walked, and `keep` is given
 * that walk and what the head said, for who reads the page next. Touches nothing.
 */
export function detectArticle(
  document: Document,
  url: string,
  keep?: (walk: Walk, head: Head) => void,
): Detection {
  const { candidate, post, features: first, score: firstScore, head } = askGate(document, url);
  if (!candidate || !document.body)
    return {
      isArticle: false,
      offered: false,
      candidate,
      reasons: reasonsOf(first, 'gate'),
      score: firstScore,
    };
  const walk = walkBody(document.body);
  keep?.(walk, head);
  let features: Features = { ...first, ...shapeFeatures(walk) };
  // Asked for only where their answers could still outweigh what is known: each costs a page milliseconds.
  const isOpen = (): boolean => post || atLeast(features, 'page') < NEWS_SCORE;
  if (isOpen()) features = { ...features, ...markupFeatures(document) };
  if (isOpen()) features = { ...features, ...wordFeatures(walk) };
  const score = weigh(features, 'page');
  const isArticle = score >= NEWS_SCORE && !post;
  return {
    isArticle,
    offered: !isArticle && weigh(features, 'article') >= OFFER_SCORE,
    candidate,
    reasons: reasonsOf(features, 'page'),
    score,
  };
}

/** Reporting: who said it, in the languages that news is mostly written in. */
const SAID =
  /\b(?:said|says|told|added|according to|announced|reported|sagte|sagt|erklärte|laut|a déclaré|selon|dijo|según|ha detto|secondo|disse|segundo|zei|volgens|sade|enligt|sa|ifølge|powiedział)\b|говорит|сообщил|сказал|によると|述べ|قال/i;
/** Advice: it speaks to the reader. */
const YOU = /\b(?:you|your|you[’']re|we[’']ve|our|my|Sie|Ihre[nr]?|du|dein|vous|votre|usted|tus?|você|seu)\b/;
/** News has its day. */
const WEEKDAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/;

/** Menus come first or last; a page of links alone is not read to its end. */
const MOST_LINKS = 400;
/** The opening of an article tells its kind as surely as the whole. */
const MOST_PROSE = 120;
/*
 * Menus are lists, not patterns: one alternation of these without regard to case takes a page 5 ms to compile
 * (`npm run bench -- pages`).
 */
const list = (labels: string): ReadonlySet<string> => toWordSet(labels, '|');

/** What the menus of news sites offer, in lower case. */
const NEWS_MENU = list(
  'politics|sport|sports|opinion|world|us|u.s|u.s.|us.|business|local|local news|weather|obituaries|crime|entertainment|culture|lifestyle|health|science|tech|technology|breaking news|latest news|national|international|epaper|e-paper|today’s paper|puzzles|horoscope|horoscopes|letters|columnists|editorial|editorials|politik|wirtschaft|kultur|wissen|panorama|politique|économie|monde|política|economía|economia|deportes|mundo|cultura|politica|cronaca|esteri|ekonomi|nyheter|utrikes|økonomi|nyheder|esporte|dünya|spor|政治|経済|スポーツ|国際|社会|политика|экономика|спорт',
);
/** What those of shops and firms offer. */
const FIRM_MENU = list(
  'pricing|cart|my cart|checkout|get started|book a demo|request a demo|get a demo|contact sales|services|our services|product|products|our product|our products|shop|shop now|shop all|free trial|solutions|platform|integrations|features|customers|case studies|resources|docs|documentation|api|faq|faqs|sign up|sign up free|testimonials|portfolio|our team|wishlist|store locator|track order|download|downloads|community|help center|support|how it works|academy|webinar|webinars|ebook|ebooks|e-book|e-books',
);
const TRIAL = ['start free', 'start for free', 'start trial'];
const isNewsMenu = (label: string): boolean => NEWS_MENU.has(label.replace("'", '’'));
const isFirmMenu = (label: string): boolean =>
  FIRM_MENU.has(label) || TRIAL.some((opening) => label.startsWith(opening));

/** Every question to the body with its answer, from one walk. */
export const bodyFeatures = (document: Document, walk: Walk): Features => ({
  ...shapeFeatures(walk),
  ...markupFeatures(document),
  ...wordFeatures(walk),
});

const logged = (value: number, most: number): number => Math.min(Math.log1p(value) / Math.log1p(most), 1);

const proseOf = ({ blocks }: Walk): readonly TextBlock[] =>
  blocks.filter(({ prose, container }) => prose > 0 && !container.side);

/** The questions to how the body is built: nothing of it is read. */
function shapeFeatures(walk: Walk): Features {
  const { root, blocks } = walk;
  const main = mainContainer(walk);
  const list = proseOf(walk);
  const inMain = main.proseBlocks;
  return {
    noProse: +(root.prose < 400),
    mainShare: root.prose > 0 ? main.prose / root.prose : 0,
    mainProse: logged(main.prose, 10_000),
    paragraphLength: logged(inMain > 0 ? main.prose / inMain : 0, 600),
    mainLinks: main.chars > 0 ? main.linkChars / main.chars : 0,
    paragraphs: list.length > 0 ? list.filter(({ kind }) => kind === 'p').length / list.length : 0,
    headings: logged(blocks.filter(({ kind }) => /^h[23]$/.test(kind)).length, 40),
    mainHeadings: logged(
      blocks.filter(({ kind, container }) => /^h[2-4]$/.test(kind) && isWithin(container, main)).length,
      20,
    ),
    mainLists: logged(
      blocks.filter(({ kind, container }) => kind === 'li' && isWithin(container, main)).length,
      40,
    ),
  };
}

/** The questions to the page's markup: each searches all of it. */
const markupFeatures = (document: Document): Features => ({
  byline: +(
    document.querySelector(
      '[rel="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]',
    ) !== null
  ),
  articleBody: +(
    document.querySelector(
      '[itemprop="articleBody"], [class*="article-body" i], [class*="articlebody" i], [class*="story-body" i], [class*="entry-content" i]',
    ) !== null
  ),
  inputs: logged(document.querySelectorAll('input:not([type="hidden"]), select, textarea').length, 30),
});

/** The questions to the words of its menus and of its prose. */
function wordFeatures(walk: Walk): Features {
  const prose = proseOf(walk)
    .slice(0, MOST_PROSE)
    .map(({ pieces }) => textOf(pieces, 800));
  const links = walk.blocks
    .filter(({ chars, linkChars }) => chars <= 24 && linkChars === chars)
    .slice(0, MOST_LINKS)
    .map(({ pieces }) => textOf(pieces));
  const menu = (isOne: (label: string) => boolean): number =>
    new Set(links.filter((text) => isOne(text.toLowerCase()))).size;
  const share = (pattern: RegExp): number =>
    prose.filter((text) => pattern.test(text)).length / Math.max(prose.length, 3);
  return {
    quoted: share(/["“”„«»「]/),
    newsMenu: logged(menu(isNewsMenu), 10),
    firmMenu: logged(menu(isFirmMenu), 10),
    said: share(SAID),
    you: share(YOU),
    dated: share(WEEKDAY),
  };
}

/** Whether a container is another or inside it. */
export function isWithin(container: Container, outer: Container): boolean {
  for (let at: Container | null = container; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The smallest container that still holds most of the prose. */
export function mainContainer({ root }: Walk, share = 0.7): Container {
  let current = root;
  for (;;) {
    const inner = current.children.reduce<Container | null>(
      (best, child) => (child.prose > (best?.prose ?? 0) ? child : best),
      null,
    );
    if (!inner || inner.prose < share * current.prose || inner.proseBlocks < 2) return current;
    current = inner;
  }
}
