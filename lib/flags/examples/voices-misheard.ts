import type { Rule } from '../rule';

/** Groups beside words of opinion: heard where they hold the view, quiet where it is held of them or brought about in them. */
export const MISHEARD: Rule['examples'] = {
  flagged: [
    '[Bakers accused] the mayor of theft.',
    '[Residents believed] the dam was safe.',
    'The smell made [residents fear] a leak.',
    '[Many bakers say] no.',
    '[A former campaign strategist said] the plan was dead.',
    '[Some growers were upset] after the vote.',
    'The toll [divided the town].',
    'The ruling [shocked the town].',
    'She [is considered the best baker] of the valley.',
    'Letters pile up, and [there are many questions about] the gate.',
    'The levy fell, and [local investors had no confidence] in him.',
    'The sacking [fuelled speculation about] his plans.',
  ],
  quiet: [
    'The guild helped three bakers accused of theft.',
    'Two lodgers believed to be in the attic were found in the yard.',
    'The list names residents said to have paid the fee.',
    'He met teachers described as strict.',
    'Making customers feel safe keeps a shop open.',
    'The lamp lets residents see the gate.',
    'A sign helps parents worry less.',
    'What most bakers do is say no.',
    '“That was wrong,” Lund’s former campaign strategist said.',
    '“It will rain,” his old family doctor said.',
    'These rich growers were upset after the vote.',
    'Such careful parents are wary of the pool.',
    'The fire shocked the town.',
    'The crash stunned the village.',
    'They set it beside two gauges (the ones generally considered the best).',
    'As stated in the audit, there are many questions about the gate.',
    'The coin crashed, signalling that local investors had no confidence in him.',
    'The sacking could revive speculation about his plans.',
  ],
};
