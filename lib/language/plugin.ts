import { dictionary } from './dictionary';
import { NATIONS } from './nations';
import { OFFICES, TITLES } from './offices';
import { type Placed, placeTerms, type Start } from './placed';
import { splitSentences } from './sentences';

/** Work of compromise's that nobody here reads: phrase chunks, and completing half-typed words. */
const UNUSED = new Set(['chunks', 'typeahead']);

/** compromise's document, as far as a method of ours reads it. */
interface View {
  readonly document: Parameters<typeof placeTerms>[0];
}

/** Our methods of a document, as compromise's own are called: `english(text).placed(text, start)`. */
export interface Methods {
  /** Words and sentences with their exact places in the text that the document is a piece of. */
  placed(text: string, from: Start): Placed;
}

interface World {
  hooks: string[];
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        splitSentences: (text: string) => string[];
        splitTerms: (text: string, model: unknown) => string[];
      };
    };
  };
}

const words = (list: string): string[] => list.split(/\s+/);
const tagged = (list: readonly string[], tag: string): Record<string, string> =>
  Object.fromEntries(list.map((word) => [word, tag]));

/** "TAG|word,word" a line, as words for compromise. */
const readRows = (rows: string): Record<string, string> =>
  Object.assign(
    {},
    ...rows.split('\n').map((row) => {
      const [tag = '', list = ''] = row.split('|');
      return tagged(list.split(','), tag);
    }),
  );

/**
 * What we add to compromise, as a plugin of its own kind: words it lacks, a tag for who holds a post, a method that
 * places words and sentences in the text, two that ask its dictionary, our sentences, names on both sides of a slash
 * as words of their own, and no work that is not used.
 */
export const plugin = {
  api(view: { prototype: object }): void {
    const methods: Methods & ThisType<View> = {
      placed(text, from) {
        return placeTerms(this.document, text, from);
      },
    };
    Object.assign(view.prototype, methods);
  },
  lib: dictionary,
  tags: { Office: { is: 'Actor' } },
  words: {
    ...readRows(NATIONS),
    ...tagged(words(TITLES), 'Honorific'),
    ...tagged(words(OFFICES), 'Office'),
    // compromise takes them for verbs wherever one could stand: "will soon publish"
    ...tagged(words('soon sooner'), 'Adverb'),
  },
  mutate(world: World): void {
    world.hooks = world.hooks.filter((hook) => !UNUSED.has(hook));
    // A plugin's `methods` would take the place of the whole tokenizer.
    const { tokenize } = world.methods.one;
    const { splitTerms } = tokenize;
    tokenize.splitSentences = splitSentences;
    tokenize.splitTerms = (text, model) => splitTerms(text, model).flatMap(splitWord);
  },
};

/**
 * "BRUSSELS/PARIS" is two words; "and/or", "N/A" and an address are one. A number's full stop ends a word before a
 * unit that is no letter ("5./km"): compromise joins the two by a space, finds a sentence in each, and fails.
 */
const splitWord = (word: string): string[] => {
  if (/^[^\p{L}\s]*\p{Lu}[\p{L}.]+(?:\/\p{Lu}[\p{L}.]+)+/u.test(word))
    return word.split(/(?<=\/)(?=\p{Lu})/u);
  return /\d[.,\d]*\.[°²³/]/.test(word) ? word.split(/(?<=\d[.,\d]*\.)(?=[°²³/])/) : [word];
};
