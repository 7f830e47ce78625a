import { nouns } from '../../language/inflect';

const SHARED = nouns(
  `doubt concern fear worry suspicion misgiving optimism pessimism skepticism scepticism criticism frustration
  outrage anger alarm dismay anxiety unease discontent dissatisfaction disapproval disappointment enthusiasm fury
  resentment distrust mistrust unhappiness cynicism apprehension consternation exasperation indignation`,
);

/** What is felt by many at once: "dismay has grown". */
export const FEELINGS = new Map([...SHARED, ...nouns('expectation')]);

/** What one can hold, voice or show towards a thing: "doubts", "support". */
export const ATTITUDES = new Map([
  ...SHARED,
  ...nouns(
    `complaint objection reservation hope praise scorn accusation allegation surprise displeasure opposition opinion
  belief conviction sentiment regret sympathy solidarity gratitude relief shock horror disgust disbelief ire
  grievance condemnation contempt disdain hostility admiration nervousness reluctance qualm desire preference
  discomfort bewilderment puzzlement delight discouragement`,
  ),
]);

/** What is sent to be heard. */
export const LETTERS = nouns('letter petition complaint memo');
