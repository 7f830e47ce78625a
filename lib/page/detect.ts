import { askGate, type Features, weigh } from './gate';
import { type Container, type Walk, walkBody } from './walk';
import { ARTICLE_WEIGHTS, PAGE_WEIGHTS } from './weights';

export interface Detection {
  /** A news article: annotated without being asked. */
  readonly isArticle: boolean;
  /** An article but hardly news (a guide, a post): offered, not annotated. */
  readonly offered: boolean;
  /** What spoke for the answer, the weightiest first: names of features, "no-" before those whose absence counted. */
  readonly reasons: readonly string[];
  /** The head speaks for an article: worth another look where the body is still to come. */
  readonly candidate: boolean;
  /** Log-odds of being a news article. */
  readonly score: number;
}

/** Chosen on the development data so that posts and guides are seldom annotated: see `npm run eval -- article`. */
const NEWS_SCORE = 0;
const OFFER_SCORE = 1;

/** Whether a page is a news article. The head is asked first; only a candidate's body is walked. Touches nothing. */
export function detectArticle(document: Document, url: string): Detection {
  const gate = askGate(document, url);
  if (!gate.candidate || !document.body)
    return {
      isArticle: false,
      offered: false,
      candidate: gate.candidate,
      reasons: reasonsOf(gate.features, PAGE_WEIGHTS),
      score: gate.score,
    };
  const features = { ...gate.features, ...bodyFeatures(document) };
  const score = weigh(features, PAGE_WEIGHTS);
  const isArticle = score >= NEWS_SCORE;
  return {
    isArticle,
    offered: !isArticle && weigh(features, ARTICLE_WEIGHTS) >= OFFER_SCORE,
    candidate: true,
    reasons: reasonsOf(features, PAGE_WEIGHTS),
    score,
  };
}

/** Every question to the body with its answer, from one walk. */
export function bodyFeatures(document: Document): Features {
  const walk = walkBody(document.body);
  const { root, blocks } = walk;
  const main = mainContainer(walk);
  const list = blocks.filter(({ prose, container }) => prose > 0 && !container.side);
  const inMain = main.proseBlocks;
  const logged = (value: number, most: number): number => Math.min(Math.log1p(value) / Math.log1p(most), 1);
  return {
    prose: logged(root.prose, 10_000),
    noProse: +(root.prose < 400),
    proseBlocks: logged(root.proseBlocks, 50),
    mainShare: root.prose > 0 ? main.prose / root.prose : 0,
    mainProse: logged(main.prose, 10_000),
    mainBlocks: logged(inMain, 40),
    paragraphLength: logged(inMain > 0 ? main.prose / inMain : 0, 600),
    linkShare: root.chars > 0 ? root.linkChars / root.chars : 0,
    mainLinks: main.chars > 0 ? main.linkChars / main.chars : 0,
    paragraphs: list.length > 0 ? list.filter(({ kind }) => kind === 'p').length / list.length : 0,
    headings: logged(blocks.filter(({ kind }) => /^h[23]$/.test(kind)).length, 40),
    manyArticles: logged(document.querySelectorAll('article').length, 20),
    oneArticle: +(document.querySelectorAll('article').length === 1),
    oneHeading: +(document.querySelectorAll('h1').length === 1),
    time: +(
      document.querySelector(
        'time, [itemprop="datePublished"], [class*="publish" i], [class*="timestamp" i]',
      ) !== null
    ),
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
    price: +(
      document.querySelector(
        '[itemprop="price"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i]',
      ) !== null
    ),
    quotes: logged(
      list.filter(({ pieces }) => pieces.some((piece) => /["“”„«»「]/.test(piece?.data ?? ''))).length,
      12,
    ),
  };
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

function reasonsOf(features: Features, weights: Features): string[] {
  return Object.entries(weights)
    .map(([name, weight]) => ({ name, pull: weight * (features[name] ?? 0) }))
    .filter(({ name, pull }) => name !== 'bias' && Math.abs(pull) > 0.3)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, 5)
    .map(({ name, pull }) => (pull > 0 ? name : `not-${name}`));
}
