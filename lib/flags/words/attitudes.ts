import { nouns } from '../../language/inflect';

/** What one can hold, voice or show towards a thing: "doubts", "support". */
export const ATTITUDES = nouns(
  `doubt concern fear worry complaint objection suspicion reservation misgiving hope optimism pessimism skepticism scepticism
  criticism praise scorn accusation allegation frustration outrage anger alarm dismay disappointment surprise unease anxiety
  discontent dissatisfaction disapproval displeasure opposition enthusiasm opinion belief conviction sentiment
  regret sympathy solidarity gratitude relief shock horror disgust disbelief fury ire grievance condemnation contempt disdain
  hostility distrust mistrust admiration unhappiness cynicism apprehension nervousness consternation exasperation resentment
  reluctance qualm desire preference discomfort bewilderment puzzlement indignation delight discouragement`,
);

/** What is sent to be heard. */
export const LETTERS = nouns('letter petition complaint memo');

/** Those of them that are felt by many at once. */
export const FEELINGS = nouns(
  `doubt concern fear worry suspicion misgiving optimism pessimism skepticism scepticism criticism frustration outrage anger alarm
  dismay anxiety unease discontent dissatisfaction disapproval disappointment enthusiasm fury resentment distrust mistrust
  unhappiness cynicism apprehension consternation exasperation indignation expectation`,
);
