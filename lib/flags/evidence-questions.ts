/** How a thing that a claim leans on comes about, and how it is looked at: what to ask of it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^clips?$/, 'Who made {it}, when, and where can {it} be seen or heard?'],
  [/^(?:footage|videos?|films?)$/, 'Who filmed {it}, when, and where can {it} be seen?'],
  [/^(?:photos?|photographs?|images?|pictures?|scans?)$/, 'Who took {it}, when, and where can {it} be seen?'],
  [/^(?:recordings?|tapes?|audio)$/, 'Who recorded {it}, when, and where can {it} be heard?'],
  [
    /^(?:stud(?:y|ies)|surveys?|polls?|polling|research|reviews?|analys[ei]s|assessments?|trials?|experiments?|tests?)$/,
    'Who carried {it} out, when, and where can {it} be read?',
  ],
  [
    /^(?:audits?|investigations?|inquir(?:y|ies)|probes?)$/,
    'Who carried {it} out, when, and where can the findings be read?',
  ],
  [/^(?:data|statistics?|records?)$/, 'Who collected {it}, when, and where can {it} be read?'],
  [
    /^(?:figures?|estimates?|projections?|forecasts?|calculations?|models?|rankings?|findings?)$/,
    'Who worked {it} out, from what, and where can {it} be read?',
  ],
  [/^(?:accounts?|testimony)$/, 'Who gave {it}, when, and where can {it} be read?'],
  [
    /^(?:information|revelations?|disclosures?|leaks?|material)$/,
    'Who made {it} known, when, and where can {it} be read?',
  ],
  [/^(?:signs?|indications?)$/, 'Who sees {it}, and where?'],
  [/^evidence$/, 'Who has it, and where can it be examined?'],
];
const WRITTEN = 'Who wrote {it}, when, and where can {it} be read?';

/** Things without a plural: "what research", not "which". */
const MASS =
  /^(?:evidence|research|polling|footage|testimony|audio|intelligence|proof|documentation|information|material)$/;

/** Asks for the study, paper or picture that a claim leans on, by its word in the article. */
export function askSource(what: string): string {
  const ask = KINDS.find(([kind]) => kind.test(what))?.[1] ?? WRITTEN;
  let asked = 0;
  const pronoun = (): string => {
    asked += 1;
    return isPlural(what) ? (asked === 1 ? 'them' : 'they') : 'it';
  };
  return `${MASS.test(what) ? 'What' : 'Which'} ${what}? ${ask.replaceAll('{it}', pronoun)}`;
}

/** "Studies", and "data" that one takes for one thing. */
const isPlural = (what: string): boolean => /[^s]s$/.test(what) && !/^(?:analysis|census|thesis)$/.test(what);
