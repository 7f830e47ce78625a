/** Text as it is searched: lower case, without accents, white space as one blank ("Łódź’s" finds itself, "Muller" finds "Müller"). */
export const foldText = (text: string): string =>
  // Most texts have no letter that decomposes: asking first is quicker than to normalise.
  (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
