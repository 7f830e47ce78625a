import { GONE, KEPT } from './edits.ts';
import { METHODS } from './methods.ts';
import { createRandom, type Random, rangeIn, Scene, textOf } from './scene.ts';

/** What one method made of one quote after one edit. */
export interface Outcome {
  readonly method: string;
  readonly edit: string;
  /** Words in the quote. */
  readonly words: number;
  readonly outcome: 'right' | 'wrong' | 'refused';
  /** Whether the letters found are the true ones and no other. */
  readonly exact: boolean;
  readonly status: string;
  readonly quote: string;
  readonly found: string;
  readonly truth: string;
}

/** Shares of letters that the true place and the one found have in common. */
const RIGHT = 0.8;

/**
 * Every kind of edit on `count` quotes of the page that is open, each on a copy of its body. The other methods are slow
 * on large pages: every fourth quote says enough of them, or none.
 */
export function runEdits(
  paragraphTexts: readonly string[],
  strangers: readonly string[],
  count: number,
  seed: number,
  only = '',
  withOthers = true,
): Outcome[] {
  const random = createRandom(seed);
  const { body } = document;
  // The same sentence with another figure in it is no stranger.
  const bare = (text: string): string => text.replace(/\d+/g, '');
  const page = bare(body.textContent ?? '');
  const foreign = strangers.filter((sentence) => !page.includes(bare(sentence)));
  const paragraphs = findParagraphs(body, paragraphTexts);
  if (paragraphs.length < 3) return [];
  const paths = paragraphs.map((paragraph) => pathTo(paragraph, body));
  const outcomes: Outcome[] = [];
  for (let at = 0; at < count; at++) {
    const index = random.below(paragraphs.length);
    const paragraph = paragraphs[index] as Element;
    const quote = pickQuote(textOf(paragraph), random);
    if (!quote) continue;
    const { from, to } = quote;
    const range = rangeIn(paragraph, from, to);
    const words = textOf(paragraph).slice(from, to);
    const length = words.split(/\s+/).length;
    const methods = METHODS.slice(0, withOthers && at % 4 === 0 ? METHODS.length : 1);
    const described = methods.map((method) => ({ ...method, selectors: method.describe(document, range) }));
    for (const edit of [...KEPT, ...GONE]) {
      if (length < edit.least || !edit.name.includes(only)) continue;
      const copy = body.cloneNode(true) as Element;
      const copies = paths.map((path) =>
        path.reduce<Element>((node, child) => node.children[child] as Element, copy),
      );
      const scene = new Scene({
        body: copy,
        paragraphs: copies,
        index,
        quote: { from, to },
        random: createRandom(seed + at * 101 + edit.name.length),
        strangers: foreign,
      });
      edit.apply(scene);
      const truth = scene.truth();
      for (const { name, anchor, selectors } of described) {
        const { range: found, status } = selectors
          ? anchor(copy, selectors as never)
          : { range: null, status: 'none' };
        outcomes.push({
          method: name,
          edit: edit.name,
          words: length,
          ...judge(truth, found),
          status,
          quote: words,
          found: found?.toString() ?? '',
          truth: truth?.toString() ?? '',
        });
      }
    }
  }
  return outcomes;
}

/** Times of `notes` notes on the page that is open, ms: reading the page, then each note; some notes' words were changed. */
export function runTimes(
  paragraphTexts: readonly string[],
  strangers: readonly string[],
  notes: number,
  seed: number,
) {
  const random = createRandom(seed);
  const [ours] = METHODS;
  const paragraphs = findParagraphs(document.body, paragraphTexts);
  if (!ours || paragraphs.length < 3) return null;
  const all: unknown[] = [];
  const described: number[] = [];
  for (let at = 0; at < notes; at++) {
    const paragraph = random.pick(paragraphs);
    const quote = pickQuote(textOf(paragraph), random);
    if (!quote) continue;
    const range = rangeIn(paragraph, quote.from, quote.to);
    const start = performance.now();
    all.push(ours.describe(document, range));
    described.push(performance.now() - start);
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = textOf(paragraph);
    if (at % 3 === 0) paragraph.textContent = `${random.pick(strangers)} ${text}`;
    if (at % 3 === 1)
      paragraph.textContent = text.replace(/\p{L}{6,}/gu, (word) =>
        random.next() < 0.1 ? 'otherwise' : word,
      );
  }
  const times = all.map((selectors) => {
    const start = performance.now();
    ours.anchor(document.body, selectors as never);
    return performance.now() - start;
  });
  return { described, times, nodes: document.body.querySelectorAll('*').length };
}

function judge(truth: Range | null, found: Range | null): Pick<Outcome, 'outcome' | 'exact'> {
  if (!found) return { outcome: truth ? 'refused' : 'right', exact: !truth };
  if (!truth) return { outcome: 'wrong', exact: false };
  const both = truth.cloneRange();
  if (truth.compareBoundaryPoints(Range.START_TO_START, found) < 0)
    both.setStart(found.startContainer, found.startOffset);
  if (truth.compareBoundaryPoints(Range.END_TO_END, found) > 0)
    both.setEnd(found.endContainer, found.endOffset);
  const common = lettersOf(both);
  const shared = common / (lettersOf(truth) + lettersOf(found) - common || 1);
  return { outcome: shared >= RIGHT ? 'right' : 'wrong', exact: shared === 1 };
}

/** Letters in a range: white space and typography are nobody's fault. */
const lettersOf = (range: Range): number => range.toString().match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The innermost elements that hold the article's paragraphs, in order. */
function findParagraphs(body: Element, texts: readonly string[]): Element[] {
  const plain = (text: string): string => text.replace(/\W+/gu, '').slice(0, 300);
  const wanted = new Set(
    texts.map((text) => plain(text.replace(/^\[|\]$/g, ''))).filter((text) => text.length > 40),
  );
  const found: Element[] = [];
  for (const element of body.querySelectorAll('p, li, blockquote, div, h2, h3, span')) {
    if (!wanted.has(plain(textOf(element))) || found.some((other) => other.contains(element))) continue;
    if (element.querySelector('p, div')) continue;
    found.push(element);
    wanted.delete(plain(textOf(element)));
  }
  return found;
}

/** A quote as readers take it: a few words, a clause, a sentence, more than one, a whole paragraph. */
function pickQuote(text: string, random: Random): { from: number; to: number } | null {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < 4) return null;
  const wish = random.pick([1, 2, 3, 5, 8, 12, 12, 20, 20, 30, 45, words.length]);
  const count = Math.min(words.length, wish);
  const first = random.below(words.length - count + 1);
  const [head, tail] = [words[first], words[first + count - 1]];
  if (!head || !tail) return null;
  const from = head.index;
  const to = tail.index + tail[0].length;
  return /\p{L}{2}/u.test(text.slice(from, to)) ? { from, to } : null;
}

function pathTo(element: Element, body: Element): number[] {
  const path: number[] = [];
  for (let at = element; at !== body && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
}
