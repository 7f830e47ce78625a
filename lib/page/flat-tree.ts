/** The children of an element that are still to be walked. */
export interface Children {
  next: Node | null;
  /** Nodes given to a slot from outside: walked in place of children. */
  readonly slotted: readonly Node[] | null;
  taken: number;
}

/** Children as the reader sees them: an open shadow root in place of its host's own, a slot's given nodes in place of its default. */
export function childrenOf(element: Element): Children {
  const { shadowRoot } = element;
  if (shadowRoot) return { next: shadowRoot.firstChild, slotted: null, taken: 0 };
  const given =
    element.tagName === 'SLOT' && 'assignedNodes' in element
      ? (element as HTMLSlotElement).assignedNodes()
      : [];
  return given.length > 0
    ? { next: null, slotted: given, taken: 0 }
    : { next: element.firstChild, slotted: null, taken: 0 };
}

/** The next child; `null` after the last. */
export function take(children: Children): Node | null {
  if (children.slotted) return children.slotted[children.taken++] ?? null;
  const node = children.next;
  children.next = node?.nextSibling ?? null;
  return node;
}
