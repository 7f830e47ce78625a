import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';

/** Words that somebody is reported to have said, as they stand in the article. */
export interface Quote {
  readonly text: string;
  /** In the speaker's own words, as the article's quotation marks say. */
  readonly direct: boolean;
  /** Where to find them: the first piece, where the article interrupts them. */
  readonly place: Span;
}

/** What was said in these attributions, in text order; the pieces of an interrupted quotation joined. */
export function quotesOf(text: string, attributions: readonly Attribution[]): Quote[] {
  return attributions
    .flatMap(({ content }) => {
      const [place] = content;
      const words = content.map(({ start, end }) => tidy(text.slice(start, end))).filter(Boolean);
      if (!place || words.length === 0) return [];
      return [{ text: words.join(' … '), direct: isQuoted(text, place), place }];
    })
    .toSorted((a, b) => a.place.start - b.place.start);
}

const MARKS_BEFORE = /^[\s,;:—–“”"«»‘„]+/u;
const MARKS_AFTER = /[\s,;:—–“”"«»’„]+$/u;

/** Without the marks around it: the view sets its own. A quotation mark that is needed inside stays. */
function tidy(words: string): string {
  const bare = words.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '').replace(/\s+/gu, ' ');
  if (/[“"«„]/u.test(bare) && !/[”"»]$/u.test(bare) && hasOpen(bare)) return `${bare}”`;
  return bare;
}

/** Whether a quotation begins in these words and does not end there. */
const hasOpen = (words: string): boolean => words.lastIndexOf('“') > words.lastIndexOf('”');

/** Whether quotation marks stand at the very beginning of these words, or right before them. */
const isQuoted = (text: string, { start }: Span): boolean =>
  /^[“"«„]/u.test(text.slice(start, start + 1)) || /[“"«„]$/u.test(text.slice(Math.max(0, start - 1), start));
