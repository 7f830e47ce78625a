import type { Rule } from '../rule';

/** Words of a gap that leave none, and the same words where they do. */
export const NO_GAP: Rule['examples'] = {
  flagged: [
    'The guild [has not decided which] mills it will close.',
    'The abbot [was silent on] the toll.',
    'While the [cost is not yet known], the reeve went home.',
    'The abbot said that much [remained unknown].',
    'The abbot said that much [remained unknown]: he had not yet been to the mill.',
  ],
  quiet: [
    'The growers of the bay haven’t decided which cider they prefer.',
    'The weavers have not decided which side they support in the vote.',
    'Her book shows why the valley cannot afford to stay silent about the fires.',
    'The abbot told the guests that one must not stay silent on the toll.',
    '“While the count is not yet known, it looks as if we drew,” the reeve said.',
    'Though the cost is not yet known, the guild estimates that it lost six boats.',
    'The abbot said that much remained unknown: “Who lit the fire? And why?”',
    'Rowers may not carry flares without good reason.',
  ],
};
