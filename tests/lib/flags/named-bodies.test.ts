import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

/** Whether a group's word opens the name of a body is known only where names have been read. */
it.each([
  ['Friends of Brunel Street Library', []],
  ['Some friends of Brunel Street Library', ['voices']],
  ['Friends of Ida Falk', ['voices']],
  ['Critics of Brunel Street Library', ['voices']],
])('%s say', (holders, wanted) => {
  const { flags } = analyse({ text: `The plan was published on Monday. ${holders} say that it was rushed.` });
  expect(flags.map(({ rule }) => rule)).toEqual(wanted);
});
