import type { EntityKind } from '../../core/analysis';
import { CITIES } from './cities';
import { COUNTRY_INDEX } from './country-names';
import { findListed } from './listed';
import { SUBDIVISIONS } from './subdivisions';

const rows = (table: string): Map<string, string> =>
  new Map(
    table.split('\n').flatMap((row) => {
      const [code = '', names = ''] = row.split('|');
      return names.split(',').map((name) => [name, code] as const);
    }),
  );

/** Cities and the country each lies in (the largest of a name). */
export const CITY_COUNTRY: ReadonlyMap<string, string> = rows(CITIES);
/** States, provinces and counties, and their country. */
export const SUBDIVISION_COUNTRY: ReadonlyMap<string, string> = rows(SUBDIVISIONS);

const CONTINENTS = new Set([
  'Africa',
  'Asia',
  'Europe',
  'Antarctica',
  'Oceania',
  'North America',
  'South America',
]);

/** The endings and openings of organisations' names that tell what they are, first fit wins. */
const ORGANISATION_WORDS: readonly (readonly [string, RegExp])[] = [
  ['court', /\bcourt\b|\btribunal\b/i],
  ['party', /\bparty\b|\bdemocrats\b|\bgreens\b/i],
  ['military', /\b(?:army|navy|air force|marines?|corps|guards?|forces|fleet|brigade|battalion)\b/i],
  ['event', /\b(?:conference|summit|forum|festival|games|olympics|cup)\b/i],
  [
    'media',
    /\b(?:times|post|news|journal|tribune|herald|gazette|guardian|broadcasting|radio|television|tv|press)\b/i,
  ],
  [
    'government',
    /\b(?:ministry|department|parliament|senate|congress|assembly|council|commission|government|agency|bureau|cabinet|house of|authority|treasury|police|secretariat|office|administration)\b/i,
  ],
  ['education', /\b(?:university|college|school|institute|academy)\b/i],
  ['bank', /\bbank\b/i],
  [
    'company',
    /\b(?:inc|corp|ltd|llc|plc|co|gmbh|ag|sa|group|holdings|airlines|motors|industries|company|corporation)\b\.?$/i,
  ],
  ['alliance', /\b(?:alliance|treaty organi[sz]ation|league|pact)\b/i],
  ['union', /\bunion\b|\bfederation\b|\bassociation\b/i],
];

/** Finer kind of an entity by its name, where the lists or the words of the name tell. */
export function toSubkind(kind: EntityKind, name: string): string | undefined {
  if (kind === 'place') {
    if (COUNTRY_INDEX.byName.has(name)) return 'country';
    if (CONTINENTS.has(name)) return 'continent';
    if (COUNTRY_INDEX.bySeat.has(name) || CITY_COUNTRY.has(name)) return 'city';
    if (SUBDIVISION_COUNTRY.has(name)) return 'subdivision';
    return findListed(name).some((known) => known.kind === kind) ? 'region' : undefined;
  }
  const listed = findListed(name).find((known) => known.kind === kind);
  if (kind === 'organization' && listed) return listed.subkind;
  if (kind === 'organization') return ORGANISATION_WORDS.find(([, words]) => words.test(name))?.[0];
  return undefined;
}
