import type { Rule } from '../rule';

/** Forecasts beside words like them that rest on something or foresee nothing. */
export const GROUNDS: Rule['examples'] = {
  flagged: [
    'The sums [could change once] again.',
    'The vote [could be decisive] for the port.',
    'The mill has a wheel that [could draw a crowd].',
    'The talks [are expected to last] for years.',
    'The glaze [may be less] useful to the mill.',
    'The parts [may become outdated].',
    'The plan [may have expanded] to the moon.',
  ],
  quiet: [
    'The sums could change once both chambers meet to settle the bill.',
    'The fee could rise once the pier opens.',
    'The vote could be decisive for the port. Nearly 10% of the people of Lund are bakers.',
    'The list could be pivotal. About 40 percent of its shops closed.',
    'She looked for anything that could draw a crowd.',
    'There was nothing that might hurt the port.',
    'They asked whether the mill will be sold and the wheel could draw a crowd.',
    'Home ovens are expected to last for decades.',
    'The glaze may be less useful than is often claimed.',
    'The walls may be higher than they look.',
    'This long life means that the parts may become outdated.',
    'The lease ran out in May, which means the port could face a fine.',
    'The plan may have expanded to the moon, as doctors at the port have confirmed.',
  ],
};
