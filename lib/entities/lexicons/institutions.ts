/** Last words of names that are bodies of people even where the name opens with a place: "Osby State Opera". */
export const INSTITUTION_HEADS = new Set(
  `opera museum observatory philharmonic orchestra symphony ballet university college school institute institution
academy court ministry department agency police constabulary commission committee council authority administration
bureau library gallery hospital clinic church bank exchange times post tribune herald journal gazette union association
federation foundation party parliament assembly senate government radio television broadcasting newspaper club
society fund airlines airways corp inc ltd laboratory press`.split(/\s+/),
);

/** Of these, those that take a list of fields before them: "Trade and Industry Ministry". */
export const FIELD_BODIES = new Set(
  'ministry department authority commission council agency administration bureau committee organization organisation association institute board service'.split(
    ' ',
  ),
);
