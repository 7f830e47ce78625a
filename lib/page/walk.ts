import { type Children, childrenOf, take } from './flat-tree';
import { createNameReader, NAMELESS } from './names';
import { once } from './once';
import { toTagSet } from './word-list';

/** An element that can hold blocks, with sums over everything under it. */
export interface Container {
  readonly element: Element;
  readonly parent: Container | null;
  /** Its class and id as written, bounded. */
  readonly name: string;
  readonly children: Container[];
  /** Its name or tag says that it does not hold the body, or it is inside such a part. */
  side: boolean;
  /** Letters in its own and inner blocks that read like prose, and how many blocks those are; none in a side part. */
  prose: number;
  proseBlocks: number;
  chars: number;
  linkChars: number;
}

/** A text node, or `null` for a line break inside a block. */
export type Piece = Text | null;

/** A run of text between two block borders: mostly a paragraph. */
export interface TextBlock {
  readonly pieces: readonly Piece[];
  /** The innermost block element around it. */
  readonly container: Container;
  /** The tag that says what the block is (`p`, `h2`, `li`, ...), or nothing. */
  readonly kind: string;
  readonly chars: number;
  readonly linkChars: number;
  /** Letters inside bold or italic. */
  readonly strongChars: number;
  /** `chars` less links where the block reads like prose, else 0. */
  readonly prose: number;
}

export interface Walk {
  readonly root: Container;
  readonly blocks: readonly TextBlock[];
  /** How many nodes were looked at. */
  readonly nodes: number;
}

/** Larger pages are read in part: work stays bounded. */
const MAX_NODES = 150_000;
const MAX_CHARS = 1_500_000;

const SKIP = toTagSet(
  'script style noscript template iframe object embed svg canvas video audio map picture img input select textarea button dialog datalist head math progress meter amp-ad',
);
const SIDE = toTagSet('nav footer aside form figure figcaption menu label fieldset');
const INLINE = toTagSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr',
);
const STRONG = toTagSet('b strong em i');
const KIND = toTagSet('p h1 h2 h3 h4 h5 h6 li blockquote pre tr dt dd');

/** Sentence ends and commas of many scripts: what labels and lists of links lack. */
const SENTENCE = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।؟۔،、，]|[,;]\s/;
/** Scripts that say in one letter what others say in two or three. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SHORTEST_PROSE = 60;

/** What the name of a tag says of all elements of that name. */
interface Tag {
  readonly name: string;
  readonly skip: boolean;
  readonly side: boolean;
  readonly inline: boolean;
  readonly strong: boolean;
  readonly kind: string | null;
}

const readTag = (tagName: string): Tag => {
  const name = tagName.toUpperCase();
  return {
    name,
    skip: SKIP.has(name),
    side: SIDE.has(name),
    inline: INLINE.has(name),
    strong: STRONG.has(name),
    kind: KIND.has(name) ? name.toLowerCase() : null,
  };
};

interface Frame extends Children {
  /** The frame of what is around it. */
  readonly outer: Frame | null;
  readonly container: Container;
  readonly kind: string;
  readonly link: boolean;
  readonly strong: boolean;
  readonly inline: boolean;
  /** Its cells are read as one line: the row of a table of data. */
  readonly cells: boolean;
}

/**
 * The text of a live page as blocks, with what is around them. Reads only, never recurses, bounded.
 * `hidden` walks parts that an inline style hides too: some pages hide their body until a script has run.
 */
export function walkBody(start: Element, hidden = false): Walk {
  const root = createContainer(start, null, '', false);
  const containers = [root];
  const blocks: TextBlock[] = [];
  const readName = createNameReader();
  const tagOf = once(readTag);
  let pieces: Piece[] = [];
  let chars = 0;
  let linkChars = 0;
  let strongChars = 0;
  let visited = 0;
  let total = 0;

  const flush = ({ container, kind }: Frame): void => {
    const prose = isProse(pieces, chars, linkChars) ? chars - linkChars : 0;
    blocks.push({ pieces, container, kind, chars, linkChars, strongChars, prose });
    pieces = [];
    chars = linkChars = strongChars = 0;
  };

  let frame: Frame | null = {
    ...childrenOf(start),
    outer: null,
    container: root,
    kind: '',
    link: false,
    strong: false,
    inline: false,
    cells: false,
  };
  // Every element and text of a page comes by here, and mostly before the engine has warmed to it: what a tag or a
  // name says is looked up once, and nothing is called or made that a node can do without.
  while (frame) {
    const node: Node | null = visited < MAX_NODES && total < MAX_CHARS ? take(frame) : null;
    if (!node) {
      if (chars > 0 && !frame.inline) flush(frame);
      frame = frame.outer;
      continue;
    }
    visited += 1;
    const type = node.nodeType;
    if (type === 3) {
      const size = (node as Text).data.trim().length;
      if (size === 0 && chars === 0) continue;
      pieces.push(node as Text);
      chars += size;
      total += size;
      if (frame.link) linkChars += size;
      if (frame.strong) strongChars += size;
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element.tagName);
    if (tag.name === 'BR' || tag.name === 'HR') {
      if (chars === 0) continue;
      if (tag.name === 'HR' || isDoubled(element)) flush(frame);
      else pieces.push(null);
      continue;
    }
    if (tag.skip) continue;
    const bare = !element.hasAttributes();
    if (!hidden && !bare && isHidden(element)) continue;
    const cell = frame.cells && (tag.name === 'TD' || tag.name === 'TH');
    if (cell && chars > 0) pieces.push(null);
    // A custom element is inline unless it draws itself.
    const inline = cell || tag.inline || (tag.name.includes('-') && !element.shadowRoot);
    if (chars > 0 && !inline) flush(frame);
    const { next, slotted }: Children = childrenOf(element);
    if (!next && !slotted) continue;
    const { name, side: named } = bare ? NAMELESS : readName(element);
    const side = named || tag.side;
    let container: Container = frame.container;
    if (!inline || side) {
      container = createContainer(element, container, name, side);
      containers.push(container);
    }
    frame = {
      next,
      slotted,
      taken: 0,
      outer: frame,
      container,
      kind: tag.kind ?? frame.kind,
      link: frame.link || tag.name === 'A',
      strong: frame.strong || tag.strong,
      inline,
      cells: tag.name === 'TR' && isDataRow(element),
    };
  }
  sumUp(containers, blocks, true);
  settleSides(containers);
  sumUp(containers, blocks, false);
  return { root, blocks, nodes: visited };
}

/** The words of a block with white space collapsed, at most about `limit` letters of them. */
export const textOf = (pieces: readonly Piece[], limit = Number.POSITIVE_INFINITY): string =>
  // Single spaces stay as they are: to put each in its own place again is half the cost of reading a page's text.
  join(pieces, limit)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

function join(pieces: readonly Piece[], limit: number): string {
  let text = '';
  for (const piece of pieces) {
    text += piece ? piece.data : '\n';
    if (text.length > limit) break;
  }
  return text;
}

function isProse(pieces: readonly Piece[], chars: number, linkChars: number): boolean {
  if (linkChars * 2 >= chars || chars < SHORTEST_PROSE / 2) return false;
  const text = join(pieces, 1_000).trim();
  return (chars >= SHORTEST_PROSE || WIDE.test(text)) && SENTENCE.test(text);
}

function createContainer(element: Element, parent: Container | null, name: string, side: boolean): Container {
  const container = {
    element,
    parent,
    name,
    side,
    children: [],
    prose: 0,
    proseBlocks: 0,
    chars: 0,
    linkChars: 0,
  };
  parent?.children.push(container);
  return container;
}

/** A part that holds this share of all prose is the body, whatever its name says. */
const TOO_MUCH_FOR_A_SIDE = 0.4;

/** What is inside a side part is side too; a "side part" with most of the prose is none. Parents come first. */
function settleSides(containers: readonly Container[]): void {
  const most = TOO_MUCH_FOR_A_SIDE * (containers[0]?.prose ?? 0);
  for (const container of containers) {
    const { parent, prose } = container;
    container.side = (parent?.side ?? false) || (container.side && !(most > 0 && prose >= most));
  }
}

/** Sums of the blocks in each container, inner ones included. */
function sumUp(containers: readonly Container[], blocks: readonly TextBlock[], withSides: boolean): void {
  for (const container of containers)
    container.prose = container.proseBlocks = container.chars = container.linkChars = 0;
  for (const { container, prose, chars, linkChars } of blocks) {
    container.chars += chars;
    container.linkChars += linkChars;
    if (prose === 0 || (container.side && !withSides)) continue;
    container.prose += prose;
    container.proseBlocks += 1;
  }
  for (let at = containers.length - 1; at > 0; at--) {
    const { parent, prose, proseBlocks, chars, linkChars } = containers[at] as Container;
    if (!parent) continue;
    parent.prose += prose;
    parent.proseBlocks += proseBlocks;
    parent.chars += chars;
    parent.linkChars += linkChars;
  }
}

/** A second `<br>` after this one: the old way to end a paragraph. */
function isDoubled(br: Element): boolean {
  let next = br.nextSibling;
  while (next?.nodeType === 3 && (next as Text).data.trim() === '') next = next.nextSibling;
  return next?.nodeName.toUpperCase() === 'BR';
}

/** A row of a table of data, not of one that only lays the page out. */
function isDataRow(row: Element): boolean {
  return (
    row.childElementCount <= 30 &&
    (row.textContent?.length ?? 0) < 500 &&
    !row.querySelector('p, div, table, ul, h2')
  );
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
