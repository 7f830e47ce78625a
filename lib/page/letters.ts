/** None of these is a letter or figure but for the ASCII ones. */
const PLAIN = /^[ -~\s\u2010-\u2027]*$/;

/**
 * A text with whatever stands between its letters and figures replaced. Patterns with `\p{L}` are asked last: they take
 * a page a third of a millisecond each to compile.
 */
export const joinLetters = (text: string, gap: string): string =>
  PLAIN.test(text) ? text.replace(/[^A-Za-z\d]+/g, gap) : text.replace(/[^\p{L}\p{N}]+/gu, gap);
