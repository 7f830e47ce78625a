import type { Rule } from '../rule';

/** What several agree on with each other, deeds far from what binds to them, set phrases; and look-alikes. */
export const JOINT: Rule['examples'] = {
  flagged: [
    'The department also [agreed to overhaul stock procedures].',
    'The two ministers [agreed in a phone call on Monday to continue dialogue].',
    'They [agreed to deepen the cooperation between the two towns].',
    'The two sides [decided to strengthen ties].',
    'The two sides [stressed the need for close coordination].',
    'Ministers from both coasts [underlined the importance of maintaining] calm.',
    'They [concurred on the need to enhance] the role of the harbour guilds.',
    'Both parties [agreed for a speedy implementation] of the ferry scheme.',
    'The two sides [reached an agreement on issues] related to eels.',
    'The mills [expressed keen interest in making] further investments in the port.',
    'They issued a statement on their mutual [commitment to building a bay] of peace.',
    'The [crackdown would continue], she said.',
    'The council will [keep a close eye on] the dam.',
    'The guild promised to [remain vigilant].',
    'The union said it would [engage in talks].',
    'The mayor has [a plan to improve the schools].',
    'The talks ended with vows to [protect the eels].',
  ],
  quiet: [
    'The two ministers agreed in a phone call on Monday to sell the ferry.',
    'They agreed to give each of the two towns a boat with 12 seats.',
    'The two sides decided to sell the ferry.',
    'The firm decided to improve the recipe, and then closed.',
    'Ruiz stressed the need for close coordination.',
    'The two sides stressed the need for a vote.',
    'The two sides reached an agreement on the toll.',
    'The crackdown would continue until June.',
    'The ferry will continue to Lund.',
    'The guild will keep a boat.',
    'The mayor has a plan to the scale of 1:20.',
    'The house passed a bill that would tighten the rules.',
    'The deal is intended to resolve all claims.',
  ],
};
