import type { Source } from '../source';
import { createLookup, toFinding } from '../table';

const find = createLookup('places');

/** Regions, straits and disputed places. */
export const places: Source = {
  id: 'places',
  name: 'Readout’s table of places',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find(subject) {
    const row = subject.kind === 'place' ? find(subject) : undefined;
    return row && toFinding(row, places.name, places.licence);
  },
};
