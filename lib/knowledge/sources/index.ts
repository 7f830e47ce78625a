import type { Source } from '../source';
import { cities } from './cities';
import { countries } from './countries';
import { organisations } from './organisations';
import { people } from './people';
import { places } from './places';
import { terms } from './terms';
import { themes } from './themes';

/** Where cards come from, in order: the first that knows a subject speaks, later ones add facts. */
export const SOURCES: readonly Source[] = [themes, terms, people, organisations, places, countries, cities];
