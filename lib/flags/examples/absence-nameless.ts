import type { Rule } from '../rule';

/** Those and that which go without a name, what has still to happen, what cannot be answered; and look-alikes. */
export const NAMELESS: Rule['examples'] = {
  flagged: [
    'The eels were taken by [unnamed rowers].',
    'The letters passed between two [unidentified guilds].',
    'A weaver was beaten by an [unknown assailant].',
    'The rower was found in [unknown condition].',
    '[There had been no update on] ferries.',
    '[There has been no further news of] the two rowers.',
    'The count of the eels [has yet to take place].',
    'The guild [is yet to record] what the rowers saw.',
    'The warden [could not comment in detail] on the leak.',
    "“That is a question I [can't answer],” said Ana Ruiz.",
    "“We [don't have any idea when] locks will open,” said Ana Ruiz.",
    'A guild [has not yet formed any view].',
  ],
  quiet: [
    'The crate held an unidentified bird.',
    'The tomb of the unknown soldier was cleaned.',
    'The rower is yet to be seventeen.',
    'There has been no rain.',
    "It is a bell that I can't ring.",
    'The guild formed a circle.',
    'The lock has yet to leak.',
    'The unknown writer of the hymn is honoured here.',
    'The rowers could comment on it.',
    'There has been an update on the ferry.',
    'She has an idea when to row.',
    'The bell took place of the horn.',
    'A question he can answer is how to row.',
    'The weaver, once unknown, is named Ana Ruiz.',
  ],
};
