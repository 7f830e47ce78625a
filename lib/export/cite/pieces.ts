/** A citation as it is set: plain words, and words in italics. */
export type Piece = string | { readonly italic: string };

export const toPlain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');

/** Words that end a sentence: a full stop, within closing quotation marks, unless they end with a mark of their own. */
export const stop = (text: string): string =>
  /[.!?…。]["'”’]*$/.test(text) ? text : text.replace(/["'”’]*$/, '.$&');

/** A title in quotation marks, the marks within it turned to single ones: “Minister: ‘We will pay’”. */
export const quoted = (title: string): string =>
  title.replace(/(^|[\s([—–-])["“„«]/g, '$1‘').replace(/["”“»]/g, '’');

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
