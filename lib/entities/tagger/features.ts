import type { Parsed } from '../../language/parse';
import type { Evidence } from './document';
import { hashText, mix } from './hash';
import type { Word } from './words';

/** For each word what the first reading said of it elsewhere, as hashes; see votes.ts. */
export type Votes = readonly (readonly number[])[];

/** What features are made from. */
export interface Scene {
  readonly parsed: Parsed;
  readonly words: readonly Word[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Hash for each sentence: prose, headline in title case, or all capitals. */
  readonly styles: readonly number[];
}

/** A template's number keeps features with the same words in other places apart. */
const T = (name: string): number => hashText(`t:${name}`);
const BIAS = T('bias');
const [W, W1, W2, V1, V2, W1W, WV1, W1V1] = [
  T('w'),
  T('w-1'),
  T('w-2'),
  T('w+1'),
  T('w+2'),
  T('w-1w'),
  T('ww+1'),
  T('w-1w+1'),
];
const [SHAPE, SHAPE1, SHAPEV, SHAPES] = [T('shape'), T('shape-1'), T('shape+1'), T('shapes')];
const [PRE, SUF, SUF1, SUFV] = [T('prefix'), T('suffix'), T('suffix-1'), T('suffix+1')];
const [POS, POS1, POSV, POS2, POSV2, POS1P, PPOSV] = [
  T('pos'),
  T('pos-1'),
  T('pos+1'),
  T('pos-2'),
  T('pos+2'),
  T('pos-1p'),
  T('ppos+1'),
];
const [KNOWN, KNOWN1, KNOWNV, KNOWNS] = [T('known'), T('known-1'), T('known+1'), T('known,shape')];
const [GAP, GAPV, GAPW1, GAPWV] = [T('gap'), T('gap+1'), T('gap,w-1'), T('gap,w+1')];
const [CLASS, CLASS1, CLASSV, CLASSC, CLASS2] = [
  T('class'),
  T('class-1'),
  T('class+1'),
  T('class,class+1'),
  T('class,gap'),
];
const [START, FACT, FACTSTART, VOTE, VOTES, STYLE, POSSESSIVE] = [
  T('start'),
  T('fact'),
  T('fact,start'),
  T('vote'),
  T('vote,shape'),
  T('style'),
  T('possessive'),
];
const AFTER_POSSESSIVE = T('possessive-1');
const [BEFORE2, AFTER2] = [T('w-2w-1'), T('w+1w+2')];
const [RUN_BEFORE, RUN_AFTER, RUN_BETWEEN, RUN_PLACE, RUN_HEAD, RUN_TAIL, HEAD_CLASS, TAIL_CLASS, RUN_GAP] = [
  T('run:w-1'),
  T('run:w+1'),
  T('run:w-1w+1'),
  T('run:place'),
  T('run:head'),
  T('run:tail'),
  T('run:head,class'),
  T('run:tail,class'),
  T('run:gap'),
];
const NONE = hashText('none');

/** Hashes of all that the first reading knows of the word at `at`, written over `out`. */
export function featuresAt({ words, parsed, evidence, styles }: Scene, at: number, out: number[]): void {
  out.length = 0;
  const word = words[at] as Word;
  const sentence = parsed.sentences[word.token.sentence];
  const first = sentence?.first ?? 0;
  const last = sentence?.last ?? 0;
  const b1 = at - 1 >= first ? words[at - 1] : undefined;
  const b2 = at - 2 >= first ? words[at - 2] : undefined;
  const a1 = at + 1 < last ? words[at + 1] : undefined;
  const a2 = at + 2 < last ? words[at + 2] : undefined;
  const wb1 = b1?.id ?? NONE;
  const wa1 = a1?.id ?? NONE;
  const gapAfter = a1?.gap ?? NONE;

  out.push(
    BIAS,
    mix(W, word.id),
    mix(W1, wb1),
    mix(W2, b2?.id ?? NONE),
    mix(V1, wa1),
    mix(V2, a2?.id ?? NONE),
  );
  out.push(mix(mix(W1W, wb1), word.id), mix(mix(WV1, word.id), wa1), mix(mix(W1V1, wb1), wa1));
  out.push(mix(SHAPE, word.shape), mix(SHAPE1, b1?.shape ?? NONE), mix(SHAPEV, a1?.shape ?? NONE));
  out.push(mix(mix(mix(SHAPES, b1?.shape ?? NONE), word.shape), a1?.shape ?? NONE));
  for (let size = 1; size <= 4; size += 1) {
    if (word.lower.length <= size) break;
    out.push(mix(PRE, hashText(word.lower.slice(0, size))), mix(SUF, hashText(word.lower.slice(-size))));
  }
  if (b1) out.push(mix(SUF1, hashText(b1.lower.slice(-3))));
  if (a1) out.push(mix(SUFV, hashText(a1.lower.slice(-3))));
  out.push(mix(POS, word.pos), mix(POS1, b1?.pos ?? NONE), mix(POSV, a1?.pos ?? NONE));
  out.push(mix(POS2, b2?.pos ?? NONE), mix(POSV2, a2?.pos ?? NONE));
  out.push(mix(mix(POS1P, b1?.pos ?? NONE), word.pos), mix(mix(PPOSV, word.pos), a1?.pos ?? NONE));
  out.push(mix(KNOWN, word.known), mix(KNOWN1, b1?.known ?? NONE), mix(KNOWNV, a1?.known ?? NONE));
  out.push(mix(mix(KNOWNS, word.known), word.shape));
  out.push(
    mix(GAP, word.gap),
    mix(GAPV, gapAfter),
    mix(mix(GAPW1, word.gap), wb1),
    mix(mix(GAPWV, gapAfter), wa1),
  );
  for (const name of word.classes) {
    out.push(mix(CLASS, name), mix(mix(CLASS2, name), gapAfter));
    for (const next of a1?.classes ?? [NONE]) out.push(mix(mix(CLASSC, name), next));
  }
  for (const name of b1?.classes ?? []) out.push(mix(CLASS1, name));
  for (const name of a1?.classes ?? []) out.push(mix(CLASSV, name));
  const start = word.opens ? 1 : b2 === undefined && b1 ? 2 : 3;
  const style = styles[word.token.sentence] ?? NONE;
  out.push(mix(START, start), mix(mix(STYLE, style), start), mix(mix(STYLE, style), word.shape));
  out.push(mix(mix(BEFORE2, b2?.id ?? NONE), wb1), mix(mix(AFTER2, wa1), a2?.id ?? NONE));
  pushRun(words, word, first, last, out, at);
  if (word.possessive) out.push(POSSESSIVE);
  if (word.afterPossessive)
    out.push(AFTER_POSSESSIVE, mix(AFTER_POSSESSIVE, word.id), mix(mix(AFTER_POSSESSIVE, W1), wb1));
  for (const fact of evidence.get(word.lower)?.facts ?? []) {
    out.push(mix(FACT, fact), mix(mix(FACTSTART, fact), start === 1 ? 1 : 2));
  }
}

/** What stands around and at the ends of the row of capitalised words that a word is in: "said [Ida Falk], head". */
function pushRun(
  words: readonly Word[],
  word: Word,
  first: number,
  last: number,
  out: number[],
  at: number,
): void {
  if (!word.isCapital) return;
  let from = at;
  let to = at + 1;
  while (from > first && at - from < LONGEST_RUN && words[from - 1]?.isCapital && isTied(words[from]))
    from -= 1;
  while (to < last && to - at < LONGEST_RUN && words[to]?.isCapital && isTied(words[to])) to += 1;
  const before = from > first ? (words[from - 1]?.id ?? NONE) : NONE;
  const after = to < last ? (words[to]?.id ?? NONE) : NONE;
  const place = to - from === 1 ? 1 : at === from ? 2 : at === to - 1 ? 3 : 4;
  const gap = to < last ? (words[to]?.gap ?? NONE) : NONE;
  out.push(
    mix(mix(RUN_BEFORE, before), place),
    mix(mix(RUN_AFTER, after), place),
    mix(mix(RUN_BETWEEN, before), after),
    mix(mix(RUN_PLACE, Math.min(to - from, 5)), Math.min(at - from, 4)),
    mix(mix(RUN_GAP, gap), place),
  );
  const head = words[from] as Word;
  const tail = words[to - 1] as Word;
  if (at > from) {
    out.push(mix(RUN_HEAD, head.id));
    for (const name of head.classes) out.push(mix(HEAD_CLASS, name));
  }
  if (at < to - 1) {
    out.push(mix(RUN_TAIL, tail.id));
    for (const name of tail.classes) out.push(mix(TAIL_CLASS, name));
  }
}

/** So far to each side a row of capitals is looked along: headlines in capitals have no end. */
const LONGEST_RUN = 8;
const isTied = (word: Word | undefined): boolean =>
  word !== undefined && !word.broken && !word.afterPossessive && word.gap !== COMMA;
const COMMA = hashText(',');

/** Hashes of what the first reading said of the word elsewhere, written over `out`. */
export function voteFeaturesAt({ words }: Scene, votes: Votes, at: number, out: number[]): void {
  out.length = 0;
  const opens = words[at]?.opens ? 1 : 2;
  for (const vote of votes[at] ?? []) out.push(mix(VOTE, vote), mix(mix(VOTES, vote), opens));
}

const PROSE = hashText('style:prose');
const HEADLINE = hashText('style:headline');
const CAPITALS = hashText('style:capitals');

/** How each sentence is written: headlines put capitals on words that are no names. */
export function stylesOf(parsed: Parsed, words: readonly Word[]): number[] {
  return parsed.sentences.map((sentence) => {
    const own = words.slice(sentence.first, sentence.last).filter((word) => /^\p{L}/u.test(word.text));
    const long = own.filter((word) => word.text.length > 3);
    const upper = own.filter((word) => word.text.length > 1 && !/\p{Ll}/u.test(word.text)).length;
    if (own.length > 2 && upper > own.length * 0.7) return CAPITALS;
    const capital = long.filter((word) => word.isCapital).length;
    return long.length > 2 && capital > long.length * 0.75 ? HEADLINE : PROSE;
  });
}
