import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';

/** Words that somebody is reported to have said, as they stand in the article. */
export interface Quote {
  readonly text: string;
  /** In the speaker's own words, as the article's quotation marks say. */
  readonly direct: boolean;
  /** Where to find them: the first piece, where the article interrupts them. */
  readonly place: Span;
  /** The article's words for how it was said ("declined", "praised"), where that is more than saying. */
  readonly how?: string;
}

/** What was said in these attributions, in text order; the pieces of an interrupted quotation joined. */
export function quotesOf(text: string, attributions: readonly Attribution[]): Quote[] {
  return attributions
    .flatMap((one): Quote[] => {
      const [place] = one.content;
      const how = howOf(text, one);
      const isInside = how !== null && one.content.some((span) => span.end <= (one.cue[0]?.start ?? 0));
      // "The bill is expected to pass": the words around the cue make sense with it only
      const pieces = isInside && one.source.length === 0 ? [...one.content, ...one.cue] : one.content;
      const words = joined(
        text,
        pieces.toSorted((a, b) => a.start - b.start),
      );
      if (!place || words === '') return [];
      const shown = pieces === one.content && how !== null;
      const said = shown ? words : words.replace(/^that (?=\S)/u, '');
      return [{ text: said, direct: isQuoted(text, place), place, ...(shown && { how }) }];
    })
    .toSorted((a, b) => a.place.start - b.place.start);
}

/** Verbs that say only that something is said. */
const PLAIN =
  /^(?:(?:also|has|have|had|then|later|was|were|is|are) )*(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|not(?:e|es|ed|ing)|explain(?:s|ed|ing)?|stat(?:e|es|ed|ing)|announce[ds]?|report(?:s|ed)?|show(?:s|ed|n)?|f(?:ind|inds|ound)|repl(?:y|ies|ied)|ask(?:s|ed)?|tweet(?:s|ed)?|according to)$/i;

/** How it was said ("declined", "hopes", "praised"); null where it was just said. */
function howOf(text: string, { cue }: Attribution): string | null {
  const words = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .replace(/^['’](?:s|re|ve|d|m|ll)\s/u, '');
  return !/\p{L}/u.test(words) || PLAIN.test(words) ? null : words;
}

/** Pieces of the text in one line: with a mark between where the article has words between. */
function joined(text: string, pieces: readonly Span[]): string {
  let line = '';
  let end = -1;
  for (const piece of pieces) {
    const words = tidy(text.slice(piece.start, piece.end));
    if (words === '') continue;
    const isNext = end >= 0 && text.slice(end, piece.start).trim() === '';
    line += line === '' ? words : `${isNext ? ' ' : ' … '}${words}`;
    end = piece.end;
  }
  return line;
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
