import { isAboutAuthor, isBoilerplate, isLeadIn, isRights } from './boilerplate';
import { readByline } from './bylines';
import { isWithin, mainContainer } from './detect';
import { readDisclosure } from './disclosures';
import { toWords } from './names';
import { once } from './once';
import { type Container, type TextBlock, textOf, type Walk } from './walk';

/** A block chosen for the body, with its words. */
export interface BodyBlock {
  readonly block: TextBlock;
  readonly text: string;
}

/** The blocks of the article's body, in page order; `title` is what the page's head calls the article. */
export function chooseBody(walk: Walk, title: string): BodyBlock[] {
  const area = findArea(mainContainer(walk, 0.65));
  const isInside = once((container: Container) => area.some((part) => isWithin(container, part)));
  const inside = ({ container }: TextBlock): boolean => isInside(container);
  const kept = betweenHeadlines(walk.blocks, title, inside)
    .filter(inside)
    .map((block) => ({ block, text: textOf(block.pieces) }))
    .filter(({ block, text }) => isBody(block, text));
  return dropDisclosures(trim(dropLeadIns(dropUnseen(kept))));
}

/** What stands above the article's headline, or below another's, is not its body. */
function betweenHeadlines(
  blocks: readonly TextBlock[],
  title: string,
  inside: (block: TextBlock) => boolean,
): readonly TextBlock[] {
  const wanted = toLetters(title);
  const headlines = blocks.flatMap((block, at) => {
    if (block.container.side || block.chars < 8 || !/^h[1-4]$/.test(block.kind)) return [];
    const letters = toLetters(textOf(block.pieces, 300));
    return [
      { at, main: block.kind === 'h1', own: letters !== '' && wanted.includes(letters) && block.chars > 20 },
    ];
  });
  let sum = 0;
  const sums = blocks.toReversed().map((block) => (sum += inside(block) ? block.prose : 0));
  const proseBelow = (from: number): number => sums[blocks.length - 1 - from] ?? 0;
  const own =
    headlines.find(({ at, own }) => own && proseBelow(at) > ENOUGH_PROSE) ??
    headlines.find(({ at, main }) => main && proseBelow(at) > proseBelow(0) / 2);
  const start = own?.at ?? 0;
  const next = headlines.find(
    ({ at, main, own: same }) =>
      own && main && !same && at > start && proseBelow(start) - proseBelow(at) > ENOUGH_PROSE,
  );
  return blocks.slice(start, next?.at);
}

/** A headline with this much prose below it has a body. */
const ENOUGH_PROSE = 400;

/** Patterns with `\p{L}` are asked last: they take a page half a millisecond each to compile. */
const hasLetter = (text: string): boolean => /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);

const toLetters = (text: string): string =>
  text.toLowerCase().replace(/[^a-z\d\u00aa-\u1fff\u3041-\ufdff]+/g, '');

/** How far up a body that is cut in pieces is put together. */
const MAX_CLIMB = 4;

/**
 * The main container, and what belongs to it beside it: paragraphs that are its siblings (an opening before the
 * paywall's box), and pieces of the same name (a body cut by adverts).
 */
function findArea(main: Container): Container[] {
  const area = [main];
  let inner = main;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const { parent } = inner;
    if (!parent || parent.element.tagName === 'BODY') break;
    const own = inner;
    area.push(
      ...parent.children.filter(
        (child) =>
          child !== own &&
          !child.side &&
          child.prose > 0 &&
          (/^(?:P|BLOCKQUOTE|UL|OL)$/i.test(child.element.tagName) ||
            (own.name !== '' &&
              plainName(child) === plainName(own) &&
              child.element.tagName === own.element.tagName)),
      ),
    );
    inner = parent;
  }
  return area;
}

/** A name without the parts that differ from piece to piece ("text-block-3", "widget 6f67b"). */
const plainName = ({ name }: Container): string =>
  toWords(name)
    .replace(/\S*\d\S*/g, '')
    .trim();

/** What the page's style hides (a box for others than this reader), unless it hides most of the body. */
function dropUnseen(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const seen = blocks.filter(({ block }) => block.container.element.checkVisibility?.() ?? true);
  return seen.length > blocks.length / 2 ? seen : blocks;
}

function isBody(block: TextBlock, text: string): boolean {
  if (block.container.side || !hasLetter(text)) return false;
  const linked = block.linkChars / Math.max(1, block.chars);
  if (block.kind === 'h1' || readByline(text).length > 0) return false;
  if (text.length < 300 && isBoilerplate(text)) return false;
  if (text.length < 600 && isRights(text)) return false;
  if (linked > 0.95) return false;
  if (/^(?:p|blockquote|pre)$/.test(block.kind))
    return block.prose > 0 || linked < 0.6 || block.chars - block.linkChars >= 80;
  if (/^h[2-6]$/.test(block.kind)) return text.length < 200 && linked < 0.5;
  if (/^(?:li|dd|dt|tr)$/.test(block.kind)) return linked < 0.5 || block.chars - block.linkChars >= 60;
  return block.prose > 0;
}

/** "Other stories:" and the links under it. */
function dropLeadIns(blocks: readonly BodyBlock[]): BodyBlock[] {
  return blocks.filter(
    ({ block, text }) =>
      !(text.length < 140 && block.prose === 0 && isLeadIn(text)) && !(text.length < 120 && isLeadIn(text)),
  );
}

/** Nothing but prose opens or ends a body: labels, headings and author notes at its edges go. */
function trim(blocks: readonly BodyBlock[]): BodyBlock[] {
  const isSolid = ({ block, text }: BodyBlock): boolean =>
    block.prose > 0 && !/^h\d/.test(block.kind) && !isAboutAuthor(text);
  const solid = blocks.findIndex(isSolid);
  const first = opensWithHeading(blocks, solid) ? solid - 1 : solid;
  const last = blocks.findLastIndex(isSolid);
  if (first < 0) return [];
  let end = last;
  while (end + 1 < blocks.length && isTail(blocks[end + 1])) end += 1;
  return blocks.slice(first, end + 1);
}

/** A note at the body's edge on how it was made is told apart from it ("Correction: an earlier version of this article"). */
function dropDisclosures(blocks: readonly BodyBlock[]): BodyBlock[] {
  const isNote = (at: number): boolean => {
    const text = blocks[at]?.text ?? '';
    const kind = readDisclosure(text)?.kind;
    return (
      kind === 'correction' ||
      (kind !== undefined && /\bth(?:is|e) (?:story|article|report|content|post)\b/i.test(text))
    );
  };
  let start = 0;
  let end = blocks.length;
  while (start < end && isNote(start)) start += 1;
  while (end > start && isNote(end - 1)) end -= 1;
  return blocks.slice(start, end);
}

/** A heading above the first paragraph belongs to the body where it is one of several of its kind (a live blog's). */
function opensWithHeading(blocks: readonly BodyBlock[], solid: number): boolean {
  const above = blocks[solid - 1]?.block;
  const next = blocks[solid]?.block;
  return (
    above !== undefined &&
    /^h[2-6]$/.test(above.kind) &&
    above.container.parent === next?.container.parent &&
    blocks.slice(solid).filter(({ block }) => block.kind === above.kind).length >= 2
  );
}

/** A short last paragraph may follow the last long one: a sentence of its own, not a label. */
function isTail(next: BodyBlock | undefined): boolean {
  return (
    next !== undefined &&
    next.block.kind === 'p' &&
    /[.!?…]["'”’»)\]]*$/.test(next.text) &&
    next.block.linkChars === 0 &&
    !isAboutAuthor(next.text)
  );
}
