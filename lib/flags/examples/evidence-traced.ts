import type { Rule } from '../rule';

/** Documents that can be traced by the words around them, beside those that cannot. */
export const TRACED: Rule['examples'] = {
  flagged: [
    'The firm was shaken last week as rivals cited [two critical reports] on delays.',
    'In 2025 a [small rye trial showed] gains in weight.',
    '[A small rye trial showed] gains in weight, said Ana Ruiz, a doctor.',
    '[An internal review shows that] the file was leaked.',
    'The man was named in [media reports].',
    'The mayor trails [in polling], and the guild knows it.',
    'She is well ahead, [according to a new poll].',
  ],
  quiet: [
    'The Harbour Office released two critical reports that depicted delays.',
    'Last week the Lund Museum published a long study that found mould in the attic.',
    'The Board of Bakers has issued a new analysis showing that fees fell.',
    'A small 2025 rye trial showed gains in weight.',
    'A rye trial showed gains in weight, said Ana Ruiz, who led the study.',
    'Early research suggests that rye helps, said Ana Ruiz, one of the authors of the study.',
    'The ministry said an internal review shows that nobody leaked the file.',
    'Ana Ruiz said an internal investigation found no leak.',
    'The girl has not been named in media reports.',
    'He writes a page of polling, politics and trade.',
    'She is well ahead, according to a new poll. A Harbour Consult Poll asked 900 people.',
  ],
};
