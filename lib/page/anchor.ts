import { describeIn } from '../anchoring/describe';
import type { Target } from '../core/note';
import { indexShown } from './shown-index';
import { toRange, toSpan } from './shown-places';

/** A quote with what stood before and after it, as the W3C Web Annotation model writes it. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
/** Offsets into the text that the root shows, white space as it is in the page: a hint. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
/** Our own: how often the words stood in the page, and whether they were shown. */
interface OccurrenceSelector {
  readonly type: 'OccurrenceSelector';
  readonly occurrences: number;
  readonly shown: boolean;
}
/** Plain JSON. */
export type Selector = TextQuoteSelector | TextPositionSelector | OccurrenceSelector;

/** Where a note's words are now, and how they were found (see lib/anchoring/match.ts). */
export type Located =
  | { readonly status: 'same' | 'moved' | 'changed'; readonly range: Range }
  | { readonly status: 'orphan'; readonly range: null; readonly nearest: Range | null };

type Root = Document | Element | ShadowRoot;

/** Describes words of a page, so that `anchor` finds them after it changed; `null` where a range holds no letter below the root. */
export function describe(root: Root, range: AbstractRange): Selector[] | null {
  for (const hidden of [false, true]) {
    const { shown, letters } = indexShown(root, hidden);
    const span = toSpan(shown, range);
    const target = span && describeIn(letters, span);
    if (!target || target.occurrences === 0) {
      if (shown.hasHidden) continue;
      return null;
    }
    return [
      {
        type: 'TextQuoteSelector',
        exact: collapse(target.quote),
        prefix: collapse(target.prefix),
        suffix: collapse(target.suffix),
      },
      { type: 'TextPositionSelector', start: target.start, end: target.end },
      { type: 'OccurrenceSelector', occurrences: target.occurrences ?? 0, shown: !hidden },
    ];
  }
  return null;
}

/** The words that selectors describe, where they stand now; `null` when they are gone. Never changes the page. */
export const anchor = (root: Root, selectors: readonly Selector[]): Range | null =>
  locate(root, selectors).range;

/** As `anchor`, telling how the words were found, and for an orphan the passage nearest to where they were. */
export function locate(root: Root, selectors: readonly Selector[]): Located {
  const target = targetOf(selectors);
  if (!target) return { status: 'orphan', range: null, nearest: null };
  const wasHidden = selectors.some((selector) => selector?.type === 'OccurrenceSelector' && !selector.shown);
  let orphan: Located = { status: 'orphan', range: null, nearest: null };
  for (const hidden of wasHidden ? [false, true] : [false]) {
    const { shown, matcher } = indexShown(root, hidden);
    const match = matcher.match(target);
    if (match.span) {
      const range = toRange(shown, match.span);
      if (range) return { status: match.status, range };
    } else if (match.nearest) orphan = { ...orphan, nearest: toRange(shown, match.nearest) };
  }
  return orphan;
}

/** Selectors come out of files and other programs: whatever is not as it should be is left out. */
function targetOf(selectors: readonly Selector[]): Target | null {
  const find = (type: Selector['type']): Readonly<Record<string, unknown>> | undefined =>
    (Array.isArray(selectors) ? selectors : []).find((selector) => selector?.type === type);
  const quote = find('TextQuoteSelector');
  const position = find('TextPositionSelector');
  const occurrences = find('OccurrenceSelector')?.['occurrences'];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const count = (value: unknown): number => (Number.isSafeInteger(value) ? Math.max(0, value as number) : 0);
  if (text(quote?.['exact']) === '') return null;
  return {
    quote: text(quote?.['exact']),
    prefix: text(quote?.['prefix']),
    suffix: text(quote?.['suffix']),
    start: count(position?.['start']),
    end: count(position?.['end']),
    ...(count(occurrences) > 0 && { occurrences: count(occurrences) }),
  };
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ');
