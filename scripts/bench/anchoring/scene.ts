/** A copy of a page in which one quote is known, so that edits can be made and the quote's true place kept. */
export class Scene {
  /** Where the quote starts and ends in the text of its paragraph; `null` once an edit has taken it away. */
  quote: { from: number; to: number } | null;
  readonly body: Element;
  /** The article's paragraphs in order. */
  readonly paragraphs: Element[];
  /** Which of them holds the quote. */
  readonly index: number;
  readonly random: Random;
  /** Sentences that are on no page. */
  readonly strangers: readonly string[];

  constructor(given: Pick<Scene, 'body' | 'paragraphs' | 'index' | 'quote' | 'random' | 'strangers'>) {
    this.quote = given.quote;
    this.body = given.body;
    this.paragraphs = given.paragraphs;
    this.index = given.index;
    this.random = given.random;
    this.strangers = given.strangers;
  }

  get paragraph(): Element {
    return this.paragraphs[this.index] as Element;
  }

  get text(): string {
    return textOf(this.paragraph);
  }

  get words(): string {
    return this.text.slice(this.quote?.from, this.quote?.to);
  }

  /** Replaces letters of the quote's paragraph in its text nodes, and keeps count of where the quote is. */
  replace(from: number, to: number, words: string): void {
    replaceIn(this.paragraph, from, to, words);
    const { quote } = this;
    if (!quote) return;
    const more = words.length - (to - from);
    const isInside =
      from >= quote.from && to <= quote.to && !(from === to && (from === quote.from || from === quote.to));
    if (isInside) quote.to += more;
    else if (to <= quote.from) {
      quote.from += more;
      quote.to += more;
    }
  }

  /** Replaces every match of a pattern in the quote's paragraph. */
  replaceAll(pattern: RegExp, by: (found: string) => string): void {
    const matches = [...this.text.matchAll(pattern)].reverse();
    for (const { 0: found, index } of matches) this.replace(index, index + found.length, by(found));
  }

  stranger(): string {
    return this.random.pick(this.strangers);
  }

  /** The true place of the quote now. */
  truth(): Range | null {
    return this.quote && rangeIn(this.paragraph, this.quote.from, this.quote.to);
  }
}

export interface Random {
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The same numbers for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

export function nodesOf(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('script, style, noscript, template'))
      nodes.push(walker.currentNode as Text);
  return nodes;
}

export const textOf = (element: Element): string =>
  nodesOf(element)
    .map(({ data }) => data)
    .join('');

/** The range of letters of an element's text. */
export function rangeIn(element: Element, from: number, to: number): Range {
  const range = element.ownerDocument.createRange();
  let start = 0;
  let isOpen = false;
  for (const node of nodesOf(element)) {
    const end = start + node.length;
    if (!isOpen && from < end) {
      range.setStart(node, from - start);
      isOpen = true;
    }
    if (isOpen && to <= end) {
      range.setEnd(node, to - start);
      break;
    }
    start = end;
  }
  return range;
}

function replaceIn(element: Element, from: number, to: number, words: string): void {
  let start = 0;
  let isWritten = false;
  for (const node of nodesOf(element)) {
    const end = start + node.length;
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first <= last && first <= end && last >= start && (first < last || !isWritten)) {
      node.replaceData(first - start, last - first, isWritten ? '' : words);
      isWritten = true;
    }
    start = end;
  }
}
