import type { Article, BlockKind, Disclosure } from '../core/article';
import { guessLanguage, isPlainlyEnglish } from '../core/language';
import { type BodyBlock, chooseBody } from './body';
import { readDateline } from './dateline';
import { readDisclosure } from './disclosures';
import type { Read } from './handover';
import { readMetadata } from './metadata';
import { mapText, type TextMap } from './text-map';
import { type TextBlock, textOf, type Walk, walkBody } from './walk';

export interface Extraction {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Less than this is no body: a teaser, a caption, a notice. */
const SHORTEST_BODY = 140;
/** Where our own walk finds less than this, another way to look is worth its cost. */
const LITTLE = 400;
const MAX_DISCLOSURES = 8;
/** Between headline and body stand byline, date, a summary, a picture's caption and buttons to share. */
const LINES_ABOVE = 14;

/** The body as another way to look sees it, as blocks of our own walk. */
export type SecondOpinion = (document: Document, walk: Walk) => BodyBlock[];

export interface Reading {
  /** `null` where there is no body. */
  readonly extraction: Extraction | null;
  /** Our own walk found little, and nobody gave a second opinion: one is worth its cost. */
  readonly little: boolean;
}

interface Help {
  /** Where a page holds several articles: this one's. */
  readonly root?: Element;
  /** What detection has just read. */
  readonly read?: Read | undefined;
  readonly secondOpinion?: SecondOpinion | undefined;
  /** The reader asked for this page: it may cost what it will. */
  readonly asked?: boolean;
}

/** The news article of a live page, read where it stands. Alters nothing. */
export function readArticle(document: Document, url: string, help: Help = {}): Reading {
  const start = help.root ?? document.body;
  if (!start) return { extraction: null, little: false };
  const { body, others, above, little } = readBody(document, start, help);
  const { text, blocks, textMap } = mapText(
    body.map(({ block }) => ({ kind: kindOf(block), pieces: block.pieces })),
  );
  if (text.length < SHORTEST_BODY) return { extraction: null, little };
  const dateline = readDateline(text);
  const article: Article = {
    url,
    ...readMetadata(document, url, start, above, help.read?.head),
    ...(dateline && { dateline }),
    lang: languageOf(document, text),
    text,
    blocks,
    disclosures: findDisclosures(others),
  };
  return { extraction: { article, textMap }, little };
}

interface Parts {
  readonly body: readonly BodyBlock[];
  readonly others: readonly TextBlock[];
  /** The lines just above the body: headline, byline, date. */
  readonly above: readonly string[];
  readonly little: boolean;
}

function readBody(document: Document, start: Element, { read, secondOpinion, asked }: Help): Parts {
  let walk = read?.walk ?? walkBody(start);
  if (walk.root.prose < LITTLE) {
    const all = walkBody(start, true);
    if (all.root.prose > 2 * walk.root.prose + LITTLE) walk = all;
  }
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  let body = chooseBody(walk, title);
  const found = body.reduce((sum, { text }) => sum + text.length, 0);
  // A paywall's teaser is little, too, and all that there is: no other way to look would win.
  const mayHoldMore = asked || found < SHORTEST_BODY || countProse(walk) > 2 * found;
  const little = found < LITTLE && start === document.body && mayHoldMore;
  if (little && secondOpinion) {
    const other = secondOpinion(document, walk);
    const more = other.reduce((sum, { text }) => sum + text.length, 0);
    if (more > 2 * found && more >= SHORTEST_BODY) body = other;
  }
  const chosen = new Set(body.map(({ block }) => block));
  const first = walk.blocks.findIndex((block) => chosen.has(block));
  const above = walk.blocks
    .slice(Math.max(0, first - LINES_ABOVE), first + 1)
    .map(({ pieces }) => textOf(pieces, 300));
  return {
    body,
    others: walk.blocks.filter((block) => !chosen.has(block)),
    above,
    little: little && !secondOpinion,
  };
}

/** Letters of prose anywhere in the page, side parts too, headings not. */
const countProse = ({ blocks }: Walk): number =>
  blocks.reduce((sum, { prose, kind }) => (kind.startsWith('h') ? sum : sum + prose), 0);

/** The page's word for its language, unless one of it and the text is English and the other not: pages lie. */
function languageOf(document: Document, text: string): string {
  const stated = document.documentElement.lang?.trim().slice(0, 35) || 'und';
  const opening = text.slice(0, 1_200);
  const isEnglish = /^en\b/i.test(stated);
  if (isEnglish && isPlainlyEnglish(opening)) return stated;
  const guess = guessLanguage(opening);
  return guess === null || (stated !== 'und' && isEnglish === (guess === 'en')) ? stated : guess;
}

function findDisclosures(blocks: readonly TextBlock[]): Disclosure[] {
  const found = new Map<string, Disclosure>();
  for (const block of blocks) {
    if (block.chars > 2_000 || block.linkChars > 0.8 * block.chars) continue;
    const disclosure = readDisclosure(textOf(block.pieces, 3_000));
    if (disclosure) found.set(disclosure.text, disclosure);
    if (found.size >= MAX_DISCLOSURES) break;
  }
  return [...found.values()];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  tr: 'table-row',
  pre: 'preformatted',
};
const kindOf = ({ kind }: TextBlock): BlockKind =>
  /^h\d$/.test(kind) ? 'heading' : (KINDS[kind] ?? 'paragraph');
