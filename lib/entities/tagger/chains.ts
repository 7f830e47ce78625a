import type { Parsed } from '../../language/parse';
import type { Word } from './words';

/** Small words that stand inside names: "Bank of England", "Ursula von der Leyen", "Trinidad and Tobago". */
const INNER = new Set(
  `of for and the de del della dela di da do dos das du des van der den von zu zum bin bint ibn ben al el la le les los las
y e in on at a et op ten ter t st en og und l d ul ud abu ap & + de'`.split(/\s+/),
);
/** Those that may open one: "van der Meer", "al-Masri". */
const OPENING = new Set(
  'de del della di da dos das du van der den von zu bin ibn al el la le ter ten ul d l'.split(' '),
);
/** "the" after these begins another name: "the Front and the Union". */
const JOINING = new Set(['and', 'in', 'on', 'at', 'a']);
/** "Ministry of the Interior and of Justice": no name has more small words in a row. */
const MOST_INNER = 3;

/** Stretches of words that may hold names, as [first, last) into the words. No name reaches outside its stretch. */
export function findChains(parsed: Parsed, words: readonly Word[]): (readonly [number, number])[] {
  const chains: (readonly [number, number])[] = [];
  for (const sentence of parsed.sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!words[at]?.isCapital) {
        at += 1;
        continue;
      }
      let first = at;
      while (first > sentence.first && !words[first]?.broken && OPENING.has(words[first - 1]?.lower ?? ''))
        first -= 1;
      const last = endOfChain(words, at, sentence.last);
      chains.push([first, last]);
      at = last;
    }
  }
  return chains;
}

function endOfChain(words: readonly Word[], from: number, limit: number): number {
  let last = from + 1;
  let inner = 0;
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.broken) break;
    if (word.isCapital || word.hyphened || /^\d{1,4}$/.test(word.text)) {
      last = word.isCapital || inner === 0 ? at + 1 : last;
      inner = 0;
    } else if (word.lower === 'the' && JOINING.has(words[at - 1]?.lower ?? '')) break;
    else if (INNER.has(word.lower) && inner < MOST_INNER) inner += 1;
    else break;
  }
  return last;
}
