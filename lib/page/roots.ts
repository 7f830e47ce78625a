/** Least text of its own paragraphs that makes an `article` element one of several articles, not a teaser. */
const LEAST_PROSE = 600;
/** Articles of one page that are read: each is a message and an analysis. */
const MOST = 20;
const TYPED = '[itemtype$="NewsArticle"]';

/**
 * The roots of articles that stand below one another in a page (infinite scroll), in order; empty where the page
 * holds one at most, as almost all do.
 */
export function findArticleRoots(document: Document): Element[] {
  const roots: Element[] = [];
  for (const element of document.querySelectorAll(`article, ${TYPED}`)) {
    if (!isOutermost(element) || !isArticle(element)) continue;
    roots.push(element);
    if (roots.length === MOST) break;
  }
  return roots.length > 1 ? roots : [];
}

/** An `article` in no other; or what is only typed as one, where no `article` around or inside it says it better. */
function isOutermost(element: Element): boolean {
  const { parentElement: parent } = element;
  if (element.matches('article')) return !parent?.closest('article');
  return !parent?.closest(`article, ${TYPED}`) && !element.querySelector('article');
}

function isArticle(element: Element): boolean {
  if (!element.querySelector('h1, h2')) return false;
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}
