type Tags = string | readonly string[];
interface Engine {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, Tags>> } };
}

/** Questions to compromise's dictionary, our plugin's words among it: functions for the plugin's `lib`. */
export interface Dictionary {
  /** What the dictionary says of a word by itself, outside any sentence ("will": "Modal"); '' if nothing. */
  lookUp(word: string): string;
  /** All words and phrases that the dictionary gives a tag, in lower case. */
  wordsTagged(tag: string): string[];
}

export const dictionary: Dictionary & ThisType<Engine> = {
  lookUp(word) {
    const { lexicon } = this.model().one;
    const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
    return typeof tags === 'string' ? tags : (tags?.join(' ') ?? '');
  },
  wordsTagged(tag) {
    return Object.entries(this.model().one.lexicon)
      .filter(([, tags]) => tags === tag || (typeof tags !== 'string' && tags.includes(tag)))
      .map(([word]) => word);
  },
};
