import { type Gate, noting } from '../gate';

/** A sentence that goes on with what a promise comes to: "In a speech, she said that the board would …", "Under the plan, … will …". */
const SPELLS_OUT =
  /^["“‘]?(?:In (?:an?|the|his|her|its|their) (?:letter|speech|statement|manifesto|plan|paper|memo|programme|program|proposal)|Under (?:an?|the|his|her|its|their|this|that) (?:\p{L}+ )?(?:plan|plans|bill|law|deal|scheme|proposals?|programme|program|rules|measures?|policy))\b[^.]{0,80}\b(?:would|will)\b/u;

/** Or with what somebody gets to do or must: "The board would be given the power to …", "They will have to …". */
const EMPOWERS =
  /^(?:The|It|They|Each|Every|All|Any)\b[^.,;]{0,40}\b(?:would|will) (?:be (?:given|able to|required|obliged|allowed|barred|banned|forced|fined)|have (?:to|the right|the power|powers))\b/;

/** A promise that the next sentence spells out in deeds can be checked. */
export const spelledOut: Gate = (candidates, { text, sentences }) =>
  candidates.flatMap((candidate) => {
    if (candidate.rule !== 'commitment') return candidate;
    const next = sentences[candidate.sentence + 1];
    const said = text.slice(next?.start ?? text.length, next?.end);
    if (SPELLS_OUT.test(said) || EMPOWERS.test(said)) return [];
    return noting(candidate, 'the next sentence does not spell it out');
  });
