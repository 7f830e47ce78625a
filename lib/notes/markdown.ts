import { type Inline, parseInline } from './markdown-inline';

export type { Inline } from './markdown-inline';

/** A part of a note as it is shown. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly of: readonly Inline[] }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  /** `start`: the first number; null: a list without numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'rule' };

/** Quotes and lists within others beyond this stand as they were typed. */
const DEEPEST = 4;

/** ```` ```js ````, with the name of a language or none. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{0,30})[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
/** Sign or number, and what stands behind it. */
const ITEM = /^( {0,3})([-+*]|\d{1,9}[.)])([ \t]+)(?=\S)/;

/**
 * What readers write of Markdown in their notes: paragraphs with their line ends, headings, quotes, lists, code,
 * emphasis, links to http(s). A small part of CommonMark on purpose: a tree and never HTML, no pictures, linear in the
 * length of the text whatever is in it. What is not known here stands as it was typed, so nothing that was written is
 * hidden. A library was weighed: an imported note may hold anything, and marked 18 overflows the stack on 5,000 letters
 * of "> > >" and takes a second and a half for 20,000 of "_a_a".
 */
export const parseMarkdown = (text: string): readonly Block[] =>
  parseLines(text.replace(/\r\n?/g, '\n').split('\n'), 0);

function parseLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', of: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  const add = (block: Block) => {
    endParagraph();
    blocks.push(block);
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    const [, fence, language = ''] = FENCE.exec(line) ?? [];
    const heading = HEADING.exec(line)?.[1];
    if (line.trim() === '') {
      endParagraph();
      at += 1;
    } else if (fence !== undefined) {
      const to = endOf(lines, at, (one) => one.trim() !== fence);
      add({ kind: 'code', language, text: lines.slice(at + 1, to).join('\n') });
      at = to + 1;
    } else if (heading !== undefined) {
      add({ kind: 'heading', of: parseInline(heading.replace(/[ \t]#+[ \t]*$/, '').trim()) });
      at += 1;
    } else if (RULE.test(line)) {
      add({ kind: 'rule' });
      at += 1;
    } else if (depth < DEEPEST && QUOTE.test(line)) {
      const to = endOf(lines, at, (one) => QUOTE.test(one));
      const quoted = lines.slice(at, to).map((one) => one.replace(QUOTE, ''));
      add({ kind: 'quote', of: parseLines(quoted, depth + 1) });
      at = to;
    } else if (depth < DEEPEST && ITEM.test(line)) {
      const { block, to } = parseList(lines, at, depth);
      add(block);
      at = to;
    } else {
      paragraph.push(line.trimStart());
      at += 1;
    }
  }
  endParagraph();
  return blocks;
}

const endOf = (lines: readonly string[], from: number, goesOn: (line: string) => boolean): number => {
  let to = from + 1;
  while (to < lines.length && goesOn(lines[to] as string)) to += 1;
  return to;
};

/** A list with all lines that belong to its items: those that begin like it, and those indented under them. */
function parseList(
  lines: readonly string[],
  from: number,
  depth: number,
): { readonly block: Block; readonly to: number } {
  const [, , sign = ''] = ITEM.exec(lines[from] as string) ?? [];
  const isNumbered = /^\d/.test(sign);
  const items: string[][] = [];
  let indent = 0;
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as string;
    const item = ITEM.exec(line);
    if (line.trim() === '') {
      // A blank line ends the list, unless what follows belongs to it.
      const next = lines[to + 1] ?? '';
      if (!belongs(next, indent) && !startsAlike(next, isNumbered)) break;
      items.at(-1)?.push('');
    } else if (item && (items.length === 0 || indentOf(line) < indent) && startsAlike(line, isNumbered)) {
      indent = item[0].length;
      items.push([line.slice(indent)]);
    } else if (belongs(line, indent)) items.at(-1)?.push(line.slice(Math.min(indent, indentOf(line))));
    else break;
  }
  const start = isNumbered ? Number.parseInt(sign, 10) : null;
  return { block: { kind: 'list', start, items: items.map((item) => parseLines(item, depth + 1)) }, to };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line stands under an item: two letters in are enough, as people type it. */
const belongs = (line: string, indent: number): boolean =>
  line.trim() !== '' && indentOf(line) >= Math.min(2, indent);

const startsAlike = (line: string, isNumbered: boolean): boolean => {
  const sign = ITEM.exec(line)?.[2];
  return sign !== undefined && !RULE.test(line) && /^\d/.test(sign) === isNumbered;
};
