import { toLine, toLines } from './text';

/** Text of a page on one line, with nothing in it that Markdown, Obsidian or HTML would act on. */
export const escapeMarkdown = (text: string): string => escapeInline(toLine(text));

/** Letters that begin something in CommonMark, GitHub's tables and strikes, or Obsidian (`==`, `%%`, `$`, `#tag`, `^block`). */
const escapeInline = (line: string): string =>
  line
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what CommonMark replaces
    .replace(/\u0000/g, '\ufffd')
    .replace(/[\\`*_[\]<>#|~$=^%&{}]/g, '\\$&')
    .replace(/^(?=[-+](?:\s|$|-))/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/:(?=\/\/)/g, '\\:');

/** Words of the article as a block quote, line by line. */
export function quoteBlock(text: string, last = ''): string {
  const lines = toLines(text)
    .map(escapeMarkdown)
    .filter((line) => line !== '');
  if (lines.length === 0) lines.push('…');
  return lines.map((line, at) => `> ${line}${at === lines.length - 1 ? last : ''}`).join('\n>\n');
}

/** A link; both its words and its address are text of a page. */
export const link = (words: string, address: string): string =>
  `[${escapeMarkdown(words)}](${address.replace(/[()<>\\\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;

/**
 * A tag as Obsidian takes it: letters, digits, "_", "-" and "/", not digits alone; null where nothing is left.
 * https://help.obsidian.md/tags
 */
export function toTag(tag: string): string | null {
  const kept = toLine(tag)
    .replace(/^#+/, '')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (kept === '') return null;
  return /^\d+$/.test(kept) ? `_${kept}` : kept;
}

/** A text as a scalar of YAML 1.2: JSON's string, with what YAML calls not printable escaped too. */
export const toYaml = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Front matter: texts, lists of texts; what is absent or empty is left out. */
export function frontMatter(
  fields: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value === undefined || value.length === 0) return [];
    return [`${name}: ${typeof value === 'string' ? toYaml(value) : `[${value.map(toYaml).join(', ')}]`}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
