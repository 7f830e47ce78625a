import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

/** Who made a document is known by name only where names have been read. */
it.each([
  ['a memo from its director, Ana Ruiz', []],
  ['a report by the Harbour Guild', []],
  ['a report by consultants', ['evidence']],
  ['a report by consultants, Ana Ruiz said', ['evidence']],
])('"according to %s"', (document, wanted) => {
  const { flags } = analyse({ text: `The mill was shut, according to ${document}.` });
  expect(flags.map(({ rule }) => rule)).toEqual(wanted);
});
