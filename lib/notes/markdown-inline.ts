/** A stretch of a line of Markdown; a text stands as it is. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em' | 'del'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` begins with http: or https:. */
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly kind: 'break' };

type Mark = '**' | '__' | '~~' | '*' | '_';
type Token =
  | { readonly kind: 'inline'; readonly inline: Inline }
  | {
      readonly kind: 'mark';
      readonly mark: Mark;
      readonly opens: boolean;
      readonly closes: boolean;
      /** Index of the mark that ends what this one begins. */
      end?: number;
    };

const KINDS = { '**': 'strong', __: 'strong', '~~': 'del', '*': 'em', _: 'em' } as const;
/** Marks within marks beyond this stand as they were typed. */
const DEEPEST = 6;

/** What begins something, in the order of what is tried. Every part is bounded, so that no text takes long. */
const BEGINNINGS =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<ticks>`{1,9})|!?\[(?<words>[^[\]]{0,500})\]\((?<href>https?:\/\/[^\s<>()]{1,2000}(?:\([^\s<>()]{0,500}\)[^\s<>()]{0,500})?)\)|<?(?<bare>https?:\/\/[^\s<>"'`]{1,2000})>?|(?<mark>\*{1,3}|__|~~|_)|(?<newline> *\n)/giu;

/** The text of one paragraph: emphasis, code, links and line ends; all else as it was typed. Linear in its length. */
export function parseInline(text: string, withLinks = true): readonly Inline[] {
  const tokens = tokenise(text, withLinks);
  pair(tokens);
  return build(tokens, 0, tokens.length, 0);
}

function tokenise(text: string, withLinks: boolean): Token[] {
  const tokens: Token[] = [];
  const add = (inline: Inline) => inline !== '' && tokens.push({ kind: 'inline', inline });
  let at = 0;
  /** Lengths of runs of backticks that nothing ends. */
  const endless = new Set<number>();
  for (const begin of text.matchAll(BEGINNINGS)) {
    const { index, groups = {} } = begin;
    if (index < at) continue; // within code
    const { escaped, ticks, words, href, bare, mark, newline } = groups;
    const token = (inline: Inline, end: number) => {
      add(text.slice(at, index));
      add(inline);
      at = end;
    };
    const end = index + begin[0].length;
    if (escaped !== undefined) token(escaped, end);
    else if (newline !== undefined) token({ kind: 'break' }, end);
    else if (ticks !== undefined) {
      const close = endless.has(ticks.length) ? -1 : closeOf(text, end, ticks);
      if (close < 0) endless.add(ticks.length);
      else token({ kind: 'code', text: text.slice(end, close).trim() }, close + ticks.length);
    } else if (href !== undefined && withLinks) {
      token({ kind: 'link', href, of: words ? parseInline(words, false) : [href] }, end);
    } else if (bare !== undefined && withLinks && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '')) {
      const address = begin[0].startsWith('<') ? bare : withoutTail(bare);
      const from = index + begin[0].indexOf(bare);
      const closed = begin[0].startsWith('<') && begin[0].endsWith('>');
      token({ kind: 'link', href: address, of: [address] }, closed ? end : from + address.length);
    } else if (mark !== undefined) {
      const [before, after] = [text[index - 1] ?? ' ', text[end] ?? ' '];
      const inWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      add(text.slice(at, index));
      at = end;
      const opens = /\S/.test(after) && !inWord;
      const closes = /\S/.test(before) && !inWord;
      for (const part of partsOf(mark, /[\p{L}\p{N}]/u.test(after)))
        tokens.push({ kind: 'mark', mark: part, opens, closes });
    }
  }
  add(text.slice(at));
  return tokens;
}

/** Three asterisks are two marks; what began last ends first. */
const partsOf = (mark: string, begins: boolean): readonly Mark[] => {
  if (mark !== '***') return [mark as Mark];
  return begins ? ['**', '*'] : ['*', '**'];
};

/** An address as it stands in a sentence, without the marks behind it and the bracket around it. */
function withoutTail(address: string): string {
  let open = 0;
  let end = 0;
  for (; end < address.length; end++) {
    if (address[end] === '(') open += 1;
    else if (address[end] === ')' && --open < 0) break;
  }
  return address.slice(0, end).replace(/[.,;:!?*_~\]]+$/, '');
}

/** Where a run of just so many backticks stands next; -1 where none does. */
function closeOf(text: string, from: number, ticks: string): number {
  for (let at = text.indexOf(ticks, from); at >= 0; ) {
    let end = at + ticks.length;
    while (text[end] === '`') end++;
    if (end === at + ticks.length) return at;
    at = text.indexOf(ticks, end);
  }
  return -1;
}

/** Finds what ends what: the nearest beginning of the same kind; what stands open between the two stays text. */
function pair(tokens: readonly Token[]): void {
  const open: number[] = [];
  const counts = new Map<Mark, number>();
  const count = (mark: Mark, by: number) => counts.set(mark, (counts.get(mark) ?? 0) + by);
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    if (token.closes && (counts.get(token.mark) ?? 0) > 0) {
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const begun = tokens[top];
        if (begun?.kind !== 'mark') continue;
        count(begun.mark, -1);
        if (begun.mark !== token.mark) continue;
        begun.end = at;
        return;
      }
    }
    if (!token.opens) return;
    open.push(at);
    count(token.mark, 1);
  });
}

function build(tokens: readonly Token[], from: number, to: number, depth: number): Inline[] {
  const built: Inline[] = [];
  const add = (inline: Inline) => {
    const last = built.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') built[built.length - 1] = last + inline;
    else built.push(inline);
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'inline') add(token.inline);
    else if (token.end === undefined || depth === DEEPEST) add(token.mark);
    else {
      add({ kind: KINDS[token.mark], of: build(tokens, at + 1, token.end, depth + 1) });
      at = token.end;
    }
  }
  return built;
}
