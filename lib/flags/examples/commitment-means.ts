import type { Rule } from '../rule';

/** Promises by their means or end, under a condition, with nobody to keep them; threats; and look-alikes. */
export const MEANS: Rule['examples'] = {
  flagged: [
    'He said he would [finance the pier by easing the rules].',
    'The council will [use the fleet to protect the bay].',
    'The rector said that if the ice held, the council would [study several options].',
    'The board will [look at several options].',
    'The council would [begin to improve the piers], he said.',
    '[Efforts will be made] to mend the pier.',
    'The rector said that [more would be done].',
    'The guild [gave assurances that] the pier was safe.',
    'The port [reserves the right to retaliate].',
    'The theft [would not go unpunished], she said.',
    'The smugglers [will pay a heavy price].',
    'Whoever cut the rope [would face serious consequences].',
  ],
  quiet: [
    'The chain will focus on its old mills.',
    'He said he would finance the pier by selling two barges.',
    'The council will use the hall to store eels.',
    'If the ice held, the council would study several options.',
    'The guild would have earned more by easing rules.',
    'The board will look at the tide table.',
    'The council would begin to load eels at noon.',
    'The eels will be brought in by two barges.',
    'The work would be done by Friday.',
    'The guild gave the pier a clock.',
    'The reserve is on the right bank.',
    'The ferry will not go to Lund.',
    'The guild will pay a toll of $4.',
    'The pier would face the sea.',
    'The mill will adapt.',
  ],
};
