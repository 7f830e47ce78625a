import nlp from 'compromise/three';
import type { Dictionary } from './dictionary';
import { type Methods, plugin } from './plugin';

/** compromise with our plugin: a text in, a document with our methods beside compromise's own out. */
interface English extends Dictionary {
  (text: string): Methods;
}

nlp.plugin(plugin as unknown as Parameters<typeof nlp.plugin>[0]);

export const english = nlp as unknown as English;
