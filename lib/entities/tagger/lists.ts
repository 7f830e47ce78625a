import { english } from '../../language/english';
import { CITIES } from '../lexicons/cities';
import { COUNTRY_INDEX } from '../lexicons/country-names';
import { GIVEN_NAMES } from '../lexicons/given-names';
import { ORGANISATIONS } from '../lexicons/organisations';
import { REGIONS, STATE_ABBREVIATIONS } from '../lexicons/regions';
import { SUBDIVISIONS } from '../lexicons/subdivisions';
import { SURNAMES } from '../lexicons/surnames';
import { NAME_WORDS } from '../lexicons/words';

const split = (list: string): string[] => list.split(/[,\n]/).map((name) => name.trim());
const rows = (table: string): string[] =>
  table.split('\n').flatMap((row) => split(row.slice(row.indexOf('|') + 1)));

/** Topics that compromise's own dictionary knows. */
const TOPICS = [
  'Organization',
  'SportsTeam',
  'City',
  'Place',
  'Region',
  'Person',
  'School',
  'LastName',
  'MaleName',
  'FemaleName',
  'FirstName',
];

/** Every list the tagger may ask a phrase about: its name and its phrases. */
export function CLASS_LISTS(): (readonly [string, Iterable<string>])[] {
  return [
    ['country', COUNTRY_INDEX.byName.keys()],
    ['demonym', COUNTRY_INDEX.byDemonym.keys()],
    ['seat', COUNTRY_INDEX.bySeat.keys()],
    ['city', rows(CITIES)],
    ['subdivision', rows(SUBDIVISIONS)],
    ['region', split(REGIONS)],
    ['state', split(STATE_ABBREVIATIONS)],
    ['given', split(GIVEN_NAMES)],
    ['surname', split(SURNAMES)],
    ...Object.entries(ORGANISATIONS).map(([kind, names]) => [`org:${kind}`, split(names)] as const),
    ...(Object.keys(ORGANISATIONS).length > 0
      ? [['org', Object.values(ORGANISATIONS).flatMap(split)] as const]
      : []),
    ...Object.entries(NAME_WORDS).map(([kind, words]) => [`word:${kind}`, words.split(/\s+/)] as const),
    ...TOPICS.map((tag) => [`known:${tag}`, english.wordsTagged(tag)] as const),
  ];
}
