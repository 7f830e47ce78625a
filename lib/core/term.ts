/** Id of a term of diplomacy, law or money by its name ("Readout" is "term:readout"), as cards are asked for. */
export const toTermId = (name: string): string => `term:${name.toLowerCase().replace(/\s+/g, '-')}`;
