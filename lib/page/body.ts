import { readByline } from './bylines';
import { isWithin, mainContainer } from './detect';
import { type Container, type TextBlock, textOf, type Walk } from './walk';

/** A block chosen for the body, with its words. */
export interface BodyBlock {
  readonly block: TextBlock;
  readonly text: string;
}

/** A lone label that opens a list of other stories ("Other Political News stories published on X:", "Read more"). */
const LEAD_IN =
  /^(?:(?:read|see|watch|learn|view)\s(?:more|also|next|now|this)|(?:more|also|other|related|recommended|most|top|latest|trending|further|keep)\b.{0,60}\b(?:stor(?:y|ies)|news|articles?|coverage|reading|read|posts?|from|on|in|links?|topics?|popular|content)\b|related\b|you (?:may|might) (?:also )?like|don[’']t miss|up next|editor[’']?s[’']? picks?|in (?:this|other) (?:article|story|news)|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|leer más|te puede interesar|leggi anche|lees ook|läs (?:mer|också)|les også|læs også|advertisement|anzeige|werbung|publicidad|sponsored)/i;
/** Lines that no reporter wrote: sign-ups, share prompts, rights, credits. */
const BOILERPLATE =
  /^(?:©|\(c\)|copyright\b|all rights reserved|sign up (?:for|to|here)|subscribe (?:to|now|today)|follow (?:us|me|him|her|@|\w+ on)|like us on|join (?:us|our|the conversation)|click here|download (?:the|our)|share (?:this|on)|get (?:the|our|more) .{0,40}(?:newsletter|app|inbox|news)|(?:photo|image|picture|video|foto|bild|credit|source|graphic)s?(?: credit| by| courtesy)?\s?[:©/]|listen to this|loading|this (?:story|article|video|content|page) (?:has been|was|is|requires|may|can)|have (?:a|you got a) (?:tip|story)|do you have|got a (?:tip|story)|contact (?:us|the)|support (?:our|us|independent)|thank you for|we (?:use|value|want)\b.{0,30}(?:cookie|privacy|your)|comments? (?:are|\()|view (?:all )?comments|leave a (?:comment|reply)|print this|email this|(?:first |last )?(?:published|updated|posted|aktualisiert|veröffentlicht)\b.{0,60}\d|(?:image|getty|reuters|ap photo)\b.{0,40}$)/i;
const RIGHTS =
  /all rights reserved|may not be (?:published|republished|reproduced|redistributed)|©\s?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)/i;
/** "Jane Doe is a reporter for ...", "Follow her on Twitter": who wrote it, told after the end. */
const ABOUT_AUTHOR =
  /^(?:[a-z\u00c0-\u024f][a-z\u00c0-\u024f'’.-]+ ){1,4}(?:is|was|covers|writes|reports|has been) (?:an?|the|about|on|for|covering|based|reporting)?.{0,80}(?:reporter|writer|editor|correspondent|journalist|columnist|author|contributor|producer|covers|covering)\b|^(?:contact|reach|email|follow) .{0,60}(?:@|twitter|at )|^(?:additional )?report(?:ing|ed) (?:and writing )?by\b|^(?:edited|editing|written) by\b/i;

/** The blocks of the article's body, in page order. */
export function chooseBody(walk: Walk): BodyBlock[] {
  const area = findArea(mainContainer(walk, 0.65));
  const kept = walk.blocks
    .filter(({ container }) => area.some((part) => isWithin(container, part)))
    .map((block) => ({ block, text: textOf(block.pieces) }))
    .filter(({ block, text }) => isBody(block, text));
  return trim(dropLeadIns(dropUnseen(kept)));
}

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
            (own.name !== '' && child.name === own.name && child.element.tagName === own.element.tagName)),
      ),
    );
    inner = parent;
  }
  return area;
}

/** What the page's style hides (a box for others than this reader), unless it hides most of the body. */
function dropUnseen(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const seen = blocks.filter(({ block }) => block.container.element.checkVisibility?.() ?? true);
  return seen.length > blocks.length / 2 ? seen : blocks;
}

function isBody(block: TextBlock, text: string): boolean {
  if (block.container.side || text === '' || !/[\p{L}\p{N}]/u.test(text)) return false;
  const linked = block.linkChars / Math.max(1, block.chars);
  if (block.kind === 'h1' || readByline(text).length > 0) return false;
  if (text.length < 300 && BOILERPLATE.test(text)) return false;
  if (text.length < 600 && RIGHTS.test(text)) return false;
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
      !(text.length < 140 && block.prose === 0 && LEAD_IN.test(text)) &&
      !(text.length < 120 && LEAD_IN.test(text)),
  );
}

/** Nothing but prose opens or ends a body: labels, headings and author notes at its edges go. */
function trim(blocks: readonly BodyBlock[]): BodyBlock[] {
  const isSolid = ({ block, text }: BodyBlock): boolean => block.prose > 0 && !ABOUT_AUTHOR.test(text);
  const solid = blocks.findIndex(isSolid);
  const first = opensWithHeading(blocks, solid) ? solid - 1 : solid;
  const last = blocks.findLastIndex(isSolid);
  if (first < 0) return [];
  let end = last;
  while (end + 1 < blocks.length && isTail(blocks[end + 1])) end += 1;
  return blocks.slice(first, end + 1);
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
    !ABOUT_AUTHOR.test(next.text)
  );
}
