import type { Rule } from '../rule';

/** Oaths on any deed, deeds that stand in a clause, wishes that are to come; and look-alikes. */
export const SWORN: Rule['examples'] = {
  flagged: [
    'The council vowed not to [back down on the toll].',
    'The council vowed not to [give way over the ferry].',
    'The mayor promised to [rid the bay of eels].',
    'The firm left the talks, promising to [treat the rowers with respect].',
    'The guild also [committed to supporting the mills].',
    'The council pledged to [ensure that the lock] is safe.',
    'The ministry will [make sure that ferries] run.',
    'Councils will [want to ensure that locks] are safe.',
    'The council said it would [seek to build close cooperation] in the bay.',
    'The talks ended with promises to [deal with the silt].',
    'The council said it would not [let the mill close].',
    'The ministry said it would [move against anyone with a net].',
  ],
  quiet: [
    'The weavers vowed not to vote.',
    'The mayor promised to resign.',
    'The mayor had promised to rid the bay of eels.',
    'The guild promised to tell him.',
    'The council pledged to rename Lund Street.',
    'She promised to continue supporting Ana Ruiz.',
    'The guild committed to staying in the hall.',
    'It is a hat we like and will keep.',
    'He let the boat go.',
  ],
};
