import type { Parsed } from '../../language/parse';
import { findChains } from './chains';
import { gatherEvidence } from './document';
import { type Scene, stylesOf } from './features';
import { toWords } from './words';

/** An article made ready for the tagger, and the stretches of words in which names may stand. */
export interface Ready extends Scene {
  readonly chains: readonly (readonly [number, number])[];
}

/** Looks every word and list up once, for both readings of the tagger. */
export function prepare(parsed: Parsed): Ready {
  const words = toWords(parsed);
  return {
    parsed,
    words,
    evidence: gatherEvidence(parsed, words),
    styles: stylesOf(parsed, words),
    chains: findChains(parsed, words),
  };
}
