import type { Named } from '../lib/ner-score.ts';
import { generator } from './crf.ts';
import type { Labelled } from './data.ts';
import { createInventor, type Inventor } from './people.ts';
import type { Stock } from './synthesise.ts';

/**
 * Gives back the same article with other people and other towns in it, each the same one throughout the article, or
 * nothing where it names none: what is learned from these is how names are used, not whose they are.
 */
export function createRenamer(stock: Stock, seed: number): (article: Labelled) => Labelled | undefined {
  const inventor = createInventor(stock, generator(seed));
  const towns = new Set(stock.cities);
  return (article) =>
    article.names.some(({ kind }) => kind !== 'organization')
      ? rename(article, inventor, stock, towns)
      : undefined;
}

function rename(article: Labelled, inventor: Inventor, stock: Stock, towns: ReadonlySet<string>): Labelled {
  const people = renamePeople(article, inventor);
  const places = new Map<string, string>();
  let text = '';
  let from = 0;
  const names = article.names.map((name): Named => {
    const written = article.text.slice(name.start, name.end);
    const other = name.kind === 'person' ? replaceWords(written, people) : placeFor(name, written);
    text += article.text.slice(from, name.start);
    const start = text.length;
    text += other;
    from = name.end;
    return { ...name, start, end: text.length };
  });
  return { id: `${article.id}-renamed`, text: text + article.text.slice(from), names };

  function placeFor({ kind }: Named, written: string): string {
    if (kind !== 'place' || !towns.has(written)) return written;
    const known = places.get(written);
    if (known !== undefined) return known;
    const other = inventor.chance(0.7) ? inventor.pick(stock.cities) : inventor.coin(2, 3);
    places.set(written, other);
    return other;
  }
}

/** For each word of the people's names another: surnames for last words, given names for first ones. */
function renamePeople({ text, names }: Labelled, { person }: Inventor): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const full = names
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end).split(/\s+/))
    .sort((a, b) => b.length - a.length);
  for (const parts of full) {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const other = person();
    if (!words.has(last)) words.set(last, other.last);
    if (parts.length > 1 && !words.has(first)) words.set(first, other.given);
  }
  return words;
}

const replaceWords = (name: string, words: ReadonlyMap<string, string>): string =>
  name
    .split(/(\s+)/)
    .map((word) => (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) ? (words.get(word) ?? word) : word))
    .join('');
