import type { Rule } from '../rule';

/** Sentences with the wanted span in square brackets, and look-alikes that stay quiet. */
export const EXAMPLES: Rule['examples'] = {
  flagged: [
    'The rules will be published [in the coming months].',
    'A final decision is expected [at a later date].',
    'Repairs will begin [as soon as possible].',
    'Details will follow [soon], the mayor said.',
    'Tariffs would [eventually] be removed.',
    'Several wells were closed [in recent years] over contamination.',
    `More records will be made public [soon], a spokesman announced Monday.`,
    `It plans to use the pair [in the coming weeks] in places she won in 2012.`,
    'A decision could be made and will be announced [in a few weeks].',
    'The talks will be held [sometime next year].',
    'The vote was put off [to a later date].',
    'The trial was [postponed indefinitely].',
  ],
  quiet: [
    'The rules will be published by 30 June.',
    'The council meets again next month.',
    'In recent years the town has become fashionable.',
    'The vote is expected on Thursday.',
    'He soon left the room.',
    'Soon after the crash the road was closed.',
    'They eventually agreed.',
    'He left shortly before noon.',
    'The fair will open soon, on May 3.',
    `That will not happen any time soon.`,
    `They fund a shop that eventually employs ten people.`,
    `The soon-to-be bride will wear red.`,
    'The style was prized long after the artists had died.',
    'It took six years to build the wall.',
    'He came in a few minutes.',
    'The first to come in years was a wolf.',
  ],
};
