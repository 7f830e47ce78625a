import { type Gate, noting } from '../gate';

/** A sentence that goes on with what a promise comes to: "In a speech, she said that the board would …", "Under the plan, … will …". */
const SPELLS_OUT =
  /^["“‘]?(?:In (?:an?|the|his|her|its|their) (?:letter|speech|statement|manifesto|plan|paper|memo|programme|program|proposal)|Under (?:an?|the|his|her|its|their|this|that) (?:\p{L}+ )?(?:plan|plans|bill|law|deal|scheme|proposals?|programme|program|rules|measures?|policy))\b[^.]{0,80}\b(?:would|will)\b/u;

/** A promise that the next sentence spells out in deeds can be checked. */
export const spelledOut: Gate = (candidates, { text, sentences }) =>
  candidates.flatMap((candidate) => {
    if (candidate.rule !== 'commitment') return candidate;
    const next = sentences[candidate.sentence + 1];
    if (next && SPELLS_OUT.test(text.slice(next.start, next.end))) return [];
    return noting(candidate, 'the next sentence does not spell it out');
  });
