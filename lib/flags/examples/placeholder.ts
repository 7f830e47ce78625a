import type { Rule } from '../rule';

/** Sentences with the wanted span in square brackets, and look-alikes that stay quiet. */
export const EXAMPLES: Rule['examples'] = {
  flagged: [
    'The leaders discussed [a range of issues of mutual interest].',
    'The package contains [a number of reforms] to the courts.',
    'Officials are weighing [several options].',
    'The bill was changed to meet [certain concerns].',
    'The inspectors found [irregularities] at two plants.',
    'The ministry is looking at [a number of other measures].',
    'The bill was amended to address [some concerns].',
    '[Some of the changes] were made in March.',
    'The two sides made progress on [key issues].',
    'The flight was delayed because of [technical problems].',
    'He left the firm for [personal reasons].',
    'They [called for bold action].',
    'The two had a [constructive exchange].',
    'The new law gives the police [broad powers].',
  ],
  quiet: [
    'The leaders discussed fishing quotas and visa fees.',
    'The package contains reforms to bail, sentencing and appeals.',
    'Officials are weighing two options: a toll or a bond.',
    'She raised the issue of overtime pay.',
    'He took several steps back.',
    'The plane had engine faults and other problems.',
    'The bill has several provisions, such as a cap on rent.',
    '“We need bold reforms,” said the mayor, Ana Ruiz.',
    'So what are some of the changes?',
    'He has key questions to answer: who paid, and when.',
    'The new law gives the police a helicopter.',
    'The technical school reopened.',
    'She had personal items with her.',
    'The meeting began at noon.',
    'The road is broad.',
    'He spoke of reform.',
  ],
};
