import { Readability } from '@mozilla/readability';
import type { BodyBlock } from './body';
import { textOf, type Walk } from './walk';

/** Readability takes a second for pages larger than this. */
const MAX_NODES = 20_000;

/**
 * The body as Mozilla's Readability sees it, as blocks of the live page. It works on a clone but rewrites no text: each
 * of its text nodes is found again by a search for the same string, in order.
 */
export function askReadability(document: Document, walk: Walk): BodyBlock[] {
  if (walk.nodes > MAX_NODES) return [];
  const found = textNodes(parse(document));
  const pieces = walk.blocks.flatMap((block) => block.pieces.map((piece) => ({ block, piece })));
  const places = new Map<string, number[]>();
  pieces.forEach(({ piece }, at) => {
    const data = piece?.data.trim();
    if (data) places.set(data, [...(places.get(data) ?? []), at]);
  });
  const matched = new Map<Walk['blocks'][number], number>();
  let last = -1;
  for (const data of found) {
    const next = places.get(data)?.find((at) => at > last);
    const place = next === undefined ? undefined : pieces[next];
    if (next === undefined || !place) continue;
    last = next;
    matched.set(place.block, (matched.get(place.block) ?? 0) + data.length);
  }
  return walk.blocks
    .filter((block) => block.kind !== 'h1' && (matched.get(block) ?? 0) > block.chars / 2)
    .map((block) => ({ block, text: textOf(block.pieces) }));
}

/** What Readability keeps of a clone of the page; `null` where it finds nothing or the page is too broken for it. */
function parse(document: Document): Node | null {
  try {
    const clone = document.cloneNode(true) as Document;
    return new Readability<Node>(clone, { serializer: (node) => node }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function textNodes(root: Node | null): string[] {
  const texts: string[] = [];
  const walker = root?.ownerDocument?.createTreeWalker(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const data = (node as Text).data.trim();
    if (data) texts.push(data);
  }
  return texts;
}
