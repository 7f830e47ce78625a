import type { Parsed } from '../../language/parse';
import { hashText } from './hash';
import type { Word } from './words';

/** What the whole article shows of one word, whatever the sentence at hand says. */
export interface Evidence {
  /** Hashes of facts: "is written small elsewhere", "stands after a title somewhere". */
  readonly facts: readonly number[];
}

const FACTS = {
  small: hashText('doc:small'),
  midSentence: hashText('doc:mid'),
  onlyOpening: hashText('doc:only-opening'),
  afterTitle: hashText('doc:after-title'),
  afterGiven: hashText('doc:after-given'),
  speaks: hashText('doc:speaks'),
  afterIn: hashText('doc:after-in'),
  afterThe: hashText('doc:after-the'),
  possessive: hashText('doc:possessive'),
  bracketed: hashText('doc:bracketed'),
  defined: hashText('doc:defined'),
  beforeSuffix: hashText('doc:before-suffix'),
  often: hashText('doc:often'),
} as const;
type Fact = keyof typeof FACTS;

const TITLE =
  /^(?:mr|mrs|ms|dr|prof|president|minister|secretary|senator|sen|rep|gov|governor|gen|general|chancellor|king|queen|prince|princess|pope|judge|justice|executive|ambassador|mayor|professor|captain|capt|colonel|col|lt|sgt|chairman|chairwoman|director|spokesman|spokeswoman|sir|lord|lady|premier|coach|analyst|leader)$/;
const SPEECH =
  /^(?:said|says|told|added|adds|asked|wrote|warned|argued|noted|explained|insisted|replied|recalled|joked|testified)$/;
const LOCATIVE = /^(?:in|at|near|outside|from|across|around)$/;
const SUFFIX =
  /^(?:inc|corp|ltd|llc|plc|co|group|holdings|party|university|council|ministry|bhd|ag|sa|nv|gmbh|airlines|bank)$/;

/** Gathers for every capitalised word what all its occurrences show. Keys are words in lower case. */
export function gatherEvidence(parsed: Parsed, words: readonly Word[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Set<Fact>>();
  const counts = new Map<string, number>();
  const note = (word: string, fact: Fact): void => {
    const facts = found.get(word);
    if (facts) facts.add(fact);
    else found.set(word, new Set([fact]));
  };
  const small = new Set<string>();
  for (const word of words) if (!word.isCapital) small.add(word.lower);
  for (const sentence of parsed.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const word = words[at] as Word;
      if (!word.isCapital) continue;
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
      for (const fact of factsAt(parsed, words, at, sentence.first, sentence.last)) note(word.lower, fact);
    }
  }
  for (const acronym of findDefined(parsed, words)) note(acronym, 'defined');
  return new Map(
    [...found].map(([word, facts]) => {
      if (small.has(word)) facts.add('small');
      if (!facts.has('midSentence')) facts.add('onlyOpening');
      if ((counts.get(word) ?? 0) > 2) facts.add('often');
      return [word, { facts: [...facts].map((fact) => FACTS[fact]) }] as const;
    }),
  );
}

function factsAt(parsed: Parsed, words: readonly Word[], at: number, first: number, last: number): Fact[] {
  const word = words[at] as Word;
  const before = at > first ? words[at - 1] : undefined;
  const after = at + 1 < last ? words[at + 1] : undefined;
  const facts: Fact[] = word.opens ? [] : ['midSentence'];
  if (before && TITLE.test(before.token.normal)) facts.push('afterTitle');
  if (before?.isCapital && before.token.tags.has('FirstName')) facts.push('afterGiven');
  if (after && SPEECH.test(after.lower) && !word.possessive) facts.push('speaks');
  if (before && LOCATIVE.test(before.lower)) facts.push('afterIn');
  if (before?.lower === 'the') facts.push('afterThe');
  if (word.possessive) facts.push('possessive');
  if (after && SUFFIX.test(after.lower) && after.isCapital) facts.push('beforeSuffix');
  if (parsed.text[word.token.start - 1] === '(' && parsed.text[word.end] === ')') facts.push('bracketed');
  return facts;
}

/** Acronyms that the article explains: "the Free Harbour Union (FHU)". */
function findDefined(parsed: Parsed, words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    if (!/^\p{Lu}{2,8}$/u.test(word.text) || parsed.text[word.token.start - 1] !== '(') return [];
    const initials = words
      .slice(Math.max(0, at - word.text.length - 4), at)
      .filter((w) => w.isCapital)
      .map((w) => w.text[0]?.toUpperCase())
      .join('');
    return initials.endsWith(word.text) ? [word.lower] : [];
  });
}
