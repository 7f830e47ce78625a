import type { Tables } from '../tables';
import { BODIES } from './bodies';
import { CITIES } from './cities';
import { COUNTRIES } from './countries';
import { ORGANISATIONS } from './organisations';
import { PEOPLE } from './people';
import { PLACES } from './places';
import { SENSES } from './senses';
import { TERMS } from './terms';

/** All tables. The build writes them into the package as a file: no script carries them. */
export const TABLES: Tables = {
  bodies: BODIES,
  cities: CITIES,
  countries: COUNTRIES,
  organisations: ORGANISATIONS,
  people: PEOPLE,
  places: PLACES,
  senses: SENSES,
  terms: TERMS,
};
