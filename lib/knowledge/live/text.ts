/** Characters of an extract that a card shows: about eight lines of it. */
const MAX_TEXT = 700;

/** Marks that turn the direction of what follows them: text from elsewhere shall not turn ours. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text from a wiki on one line, bounded: plain, whatever it was. */
export const toLine = (text: string, most = 300): string =>
  clip(
    text
      .replace(DIRECTION, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
    most,
  );

/**
 * The first paragraphs of an extract as plain text, cut at the end of a sentence where they are long. MediaWiki marks
 * what it cut itself by three dots.
 */
export function toExtract(text: string): { readonly text: string; readonly truncated: boolean } {
  const plain = text
    .slice(0, 20 * MAX_TEXT) // more than this no wiki was asked for
    .replace(DIRECTION, '')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/ ?\(\s*[;,]?\s*\)/g, '') // what is left of a pronunciation
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const whole = plain.replace(/\s*(?:\.\.\.|…)$/, '');
  if (whole.length <= MAX_TEXT)
    return { text: whole, truncated: whole !== plain || text.length > 20 * MAX_TEXT };
  const cut = clip(whole, MAX_TEXT);
  const end = Math.max(...[...cut.matchAll(/[.!?。！？](?=\s|$)/g)].map(({ index }) => index + 1), 0);
  return { text: end > MAX_TEXT / 3 ? cut.slice(0, end) : cut, truncated: true };
}

/** Cut text, with no half of a character at its end. */
const clip = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
