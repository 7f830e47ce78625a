import { PEOPLE } from '../data/people';
import type { Source } from '../source';
import { createLookup, toFinding } from '../table';

const find = createLookup(PEOPLE);

/** People in office or often in the news. */
export const people: Source = {
  id: 'people',
  name: 'Readout’s table of people',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find(subject) {
    const row = subject.kind === 'person' ? find(subject) : undefined;
    return row && toFinding(row, people.name, people.licence);
  },
};
