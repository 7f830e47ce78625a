import nlp from 'compromise/three';

const LEXICON = (nlp.model() as { one: { lexicon: Record<string, string | readonly string[]> } }).one.lexicon;

/** What compromise's dictionary says of a word by itself, outside any sentence ("will": "Modal"); '' if nothing. */
export function lookUp(word: string): string {
  const tag = Object.hasOwn(LEXICON, word) ? LEXICON[word] : undefined;
  return typeof tag === 'string' ? tag : (tag?.join(' ') ?? '');
}

/** All words and phrases that compromise's dictionary gives a tag, in lower case. */
export function wordsTagged(tag: string): string[] {
  return Object.entries(LEXICON)
    .filter(([, tags]) => tags === tag || (typeof tags !== 'string' && tags.includes(tag)))
    .map(([word]) => word);
}
