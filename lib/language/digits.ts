/** Code of the character that stands for zero; printable and without the need of escapes up to 89 above it. */
const ZERO = 35;
const BACKSLASH = 92;

/** Number (0 to 89) to one printable character and back, for packed weights; the backslash is left out. */
export const toDigit = (value: number): string =>
  String.fromCharCode(value + ZERO + (value + ZERO >= BACKSLASH ? 1 : 0));
export const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code - ZERO - (code > BACKSLASH ? 1 : 0);
};
