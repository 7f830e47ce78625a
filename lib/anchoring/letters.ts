/**
 * What of a text tells it from another text: letters, digits and stops, folded. White space, soft hyphens, quotes,
 * dashes, ligatures, accents and case are typography: a page may change them, and the words are still the same.
 */
export interface Letters {
  readonly text: string;
  /** The folded letters, without any gap between words. */
  readonly folded: string;
  /** The offset in `text` that each folded letter came from; ends are one after it. */
  readonly at: Uint32Array;
  /** 1 for a letter that white space, a dash or a quote stands before. */
  readonly gaps: Uint8Array;
}

/** Values of the table beside plain letters. Both are no characters of Unicode. */
const UNKNOWN = 0;
const GAP = 0xffff;
const SILENT = 0xfffe;
const SEVERAL = 0xfffd;

/** White space, controls and marks of format; dashes; quotes of all sorts. */
const TYPOGRAPHY =
  /[\s\p{Cc}\p{Cf}\p{Pd}\p{Pi}\p{Pf}"'`´\u02b9-\u02bc\u2032-\u2037\u201a\u201e\u2212\u300c-\u300f\uff02\uff07]/u;
const BEYOND_ASCII = /[\u0080-\uffff]/g;
const ACCENT = /[\u0300-\u036f]/g;

/** Filled as letters are met: most texts need a hundred of them. */
const table = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

/** Linear in the text: about 1 ms for 100,000 letters. */
export function readLetters(text: string): Letters {
  // Only a ligature gives more letters than it has: room for them is counted first.
  let room = text.length;
  for (const letter of text.match(BEYOND_ASCII) ?? []) {
    const code = letter.charCodeAt(0);
    if ((table[code] || learn(code)) === SEVERAL) room += (expansions.get(code)?.length ?? 1) - 1;
  }
  const codes = new Uint16Array(room);
  const at = new Uint32Array(room);
  const gaps = new Uint8Array(room + 1);
  let count = 0;
  const write = (code: number, from: number): void => {
    codes[count] = code;
    at[count++] = from;
  };
  for (let from = 0; from < text.length; from++) {
    const code = text.charCodeAt(from);
    const known = table[code] || learn(code);
    if (known === GAP) gaps[count] = 1;
    else if (known === SEVERAL)
      for (const letter of expansions.get(code) ?? '') write(letter.charCodeAt(0), from);
    else if (known !== SILENT) write(known, from);
  }
  return { text, folded: toText(codes.subarray(0, count)), at: at.subarray(0, count), gaps };
}

export const foldedOf = (text: string): string => readLetters(text).folded;

/** The index of the first letter at or after an offset of the text. */
export function letterAt({ at }: Letters, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const WORD = /[\p{L}\p{N}]/u;
/** From here on a letter is a word: Chinese, Japanese. */
const WIDE = 0x2e80;

/** Whether a word may begin (or the one before end) at this letter. */
export function isBorder({ at, folded, gaps }: Letters, letter: number): boolean {
  if (letter <= 0 || letter >= at.length || gaps[letter]) return true;
  const code = folded.charCodeAt(letter);
  return (
    (code >= WIDE && code < 0xd800) ||
    !WORD.test(folded[letter] ?? '') ||
    !WORD.test(folded[letter - 1] ?? '')
  );
}

/** How many words begin in a run of letters, after its first letter. */
export function bordersIn({ folded, gaps }: Letters, start: number, end: number): number {
  let count = 0;
  for (let at = start + 1; at < end; at++) if (gaps[at] || folded.charCodeAt(at) >= WIDE) count += 1;
  return count;
}

export const isTypography = (letter: string): boolean => TYPOGRAPHY.test(letter);

function learn(code: number): number {
  const known = fold(code);
  table[code] = known;
  return known;
}

function fold(code: number): number {
  if (code === UNKNOWN || code >= SEVERAL) return SILENT;
  const letter = String.fromCharCode(code);
  if (TYPOGRAPHY.test(letter))
    return /[\s\p{Pd}\p{Pi}\p{Pf}\p{Po}\p{Ps}\p{Sk}\u2212]/u.test(letter) ? GAP : SILENT;
  const folded = [...letter.normalize('NFKD').toLowerCase().replace(ACCENT, '')]
    .filter((part) => !TYPOGRAPHY.test(part))
    .join('');
  if (folded === '') return SILENT;
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(code, folded);
  return SEVERAL;
}

function toText(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += 8_192)
    text += String.fromCharCode(...codes.subarray(from, from + 8_192));
  return text;
}
