import { splitSentences } from './sentences';

/** Work of compromise's that nobody here reads: phrase chunks, and completing half-typed words. */
const UNUSED = new Set(['chunks', 'typeahead']);

interface World {
  hooks: string[];
  readonly methods: { readonly one: { readonly tokenize: { splitSentences: (text: string) => string[] } } };
}

/** What we change in compromise, as a plugin of its own kind: our sentences, and no work that is not used. */
export const plugin = {
  mutate(world: World): void {
    world.hooks = world.hooks.filter((hook) => !UNUSED.has(hook));
    world.methods.one.tokenize.splitSentences = splitSentences;
  },
};
