import { toLines } from './text';

/** Something that is HTML already; everything else is text. */
export class Html {
  constructor(readonly code: string) {}
}
type Part = Html | string | null | false | undefined | readonly Part[];

/** HTML from a template: what is put in is escaped, unless it was made by a template itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((code, at) => code + toCode(parts[at])).join(''));

function toCode(part: Part): string {
  if (part instanceof Html) return part.code;
  if (typeof part === 'string') return escapeHtml(part);
  return Array.isArray(part) ? part.map(toCode).join('') : '';
}

/** Text as HTML shows it, in elements and in quoted attributes; controls that HTML forbids are replaced. */
const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\f\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A text of several lines as paragraphs that tell their own direction. */
export const paragraphs = (text: string): Html[] =>
  toLines(text)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${line}</p>`);
