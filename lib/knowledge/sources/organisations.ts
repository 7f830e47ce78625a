import { ORGANISATIONS } from '../data/organisations';
import type { Source } from '../source';
import { createLookup, toFinding } from '../table';

const find = createLookup(ORGANISATIONS);

/** International bodies, alliances, treaties, summits, governments and media. */
export const organisations: Source = {
  id: 'organisations',
  name: 'Readout’s table of institutions',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find(subject) {
    const row = subject.kind === 'organization' ? find(subject) : undefined;
    return row && toFinding(row, organisations.name, organisations.licence);
  },
};
