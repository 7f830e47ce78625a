/**
 * What is alike in copies of a text and in those only: the smallest hashes of its runs of four words (a bottom-k
 * sketch; Cohen and Kaplan 2007, "Summarizing data using bottom-k sketches"). From two sketches both their likeness
 * and how far one text is contained in the other can be told, so a copy that was cut is recognised too.
 */

/** Hashes kept of a text: the likeness of two is told to about 0.04. */
const SKETCH = 128;
/** Words in a run: one changed word changes four of them, so a form filled in differently is another text. */
const RUN = 4;
/** A text of fewer runs than this has no fingerprint: short texts are alike by chance. */
const LEAST_RUNS = 60;
/** Of a fingerprint, so many hashes are looked up: copies share some of them almost surely. */
export const LOOKED_UP = 32;

/** Letters and digits; a letter of a script without spaces is a word of its own. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The fingerprint of a text, smallest hash first (32 bits each); empty where the text is too short for one. */
export function toFingerprint(text: string): number[] {
  const hashes = new Set<number>();
  const run: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    run.push(hashOf(word));
    if (run.length > RUN) run.shift();
    if (run.length === RUN) hashes.add(run.reduce(mix, 0x9747b28c));
  }
  return hashes.size < LEAST_RUNS ? [] : [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** How alike two texts are, by their fingerprints: the part that they share of both, and of the shorter one. */
export function compareFingerprints(
  a: readonly number[],
  b: readonly number[],
): { readonly alike: number; readonly contained: number } {
  if (a.length === 0 || b.length === 0) return { alike: 0, contained: 0 };
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  const inA = new Set(a);
  const alike = smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  const shared = (alike * (sizeA + sizeB)) / (1 + alike);
  return { alike, contained: Math.min(1, shared / Math.min(sizeA, sizeB)) };
}

/** Whether two fingerprints are of one text: told again with changes, or the beginning of it. */
export function isSameText(a: readonly number[], b: readonly number[]): boolean {
  const { alike, contained } = compareFingerprints(a, b);
  return alike >= 0.5 || contained >= 0.85;
}

/** How many runs a text had, from how close together its smallest hashes lie. */
const sizeOf = (sketch: readonly number[]): number =>
  sketch.length < SKETCH ? sketch.length : ((SKETCH - 1) * 2 ** 32) / Math.max(1, sketch.at(-1) ?? 1);

/** FNV-1a over UTF-16 units, scrambled as MurmurHash3 ends: bottom hashes must be spread evenly. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return scramble(hash);
}

const mix = (hash: number, word: number): number => scramble(Math.imul(hash, 31) ^ word);

function scramble(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
