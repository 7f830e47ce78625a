import { type Children, childrenOf, take } from './flat-tree';
import { toTagSet } from './word-list';

/** All text that a part of a page shows, and the text nodes that it stands in. */
export interface ShownText {
  readonly text: string;
  /** In the order of the text. None of them is empty. */
  readonly nodes: readonly Text[];
  /** Where each node starts in the text. */
  readonly starts: readonly number[];
  /** The open shadow roots that were walked. */
  readonly shadows: readonly ShadowRoot[];
  /** Whether something was left out because it is hidden. */
  readonly hasHidden: boolean;
}

/** Larger pages are read in part: work stays bounded. */
const MAX_NODES = 150_000;
const MAX_CHARS = 1_500_000;

/** Never shown as text. Pages repeat their article in scripts and templates. */
const UNSEEN = toTagSet(
  'script style noscript template head title meta link iframe object embed svg canvas video audio map select datalist textarea',
);
/** Words run through these; any other element stands apart from what is beside it. */
const INLINE = toTagSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr',
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Frame extends Children {
  readonly apart: boolean;
}

/**
 * Reads the text below a node. `hidden` reads what is hidden by an attribute or an inline style too: some pages hide
 * their body until a script has run. Style sheets are not asked: that can cost a layout.
 */
export function readShownText(root: Document | Element | ShadowRoot, hidden = false): ShownText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const shadows: ShadowRoot[] = [];
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  let hasHidden = false;
  /** A border between two words, written when the second comes. */
  let border = false;
  const isElement = root.nodeType === 1;
  if (isElement && (root as Element).shadowRoot) shadows.push((root as Element).shadowRoot as ShadowRoot);
  const first: Children = isElement
    ? childrenOf(root as Element)
    : { next: root.firstChild, slotted: null, taken: 0 };
  const stack: Frame[] = [{ ...first, apart: true }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = visited < MAX_NODES && length < MAX_CHARS ? take(frame) : null;
    if (!node) {
      border ||= frame.apart;
      stack.pop();
      continue;
    }
    visited += 1;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.trim() === '') {
        border ||= data !== '';
        continue;
      }
      if (border && length > 0) {
        parts.push('\n');
        length += 1;
      }
      border = false;
      nodes.push(node as Text);
      starts.push(length);
      parts.push(data);
      length += data.length;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    const inline = INLINE.has(tag);
    border ||= !inline;
    if (UNSEEN.has(tag)) continue;
    if (!hidden && isHidden(element, tag)) {
      hasHidden = true;
      continue;
    }
    if (element.shadowRoot) shadows.push(element.shadowRoot);
    stack.push({ ...childrenOf(element), apart: !inline });
  }
  return { text: parts.join(''), nodes, starts, shadows, hasHidden };
}

function isHidden(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden') || (tag === 'DIALOG' && !element.hasAttribute('open'))) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}
