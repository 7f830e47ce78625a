import type { Kind, Named } from '../lib/ner-score.ts';
import { generator } from './crf.ts';
import type { Labelled } from './data.ts';
import { createInventor } from './people.ts';
import { TEMPLATES } from './templates.ts';

/** Names that go together. */
export interface Culture {
  readonly familyFirst: boolean;
  /** Words that may open a family name: "al-", "bin". */
  readonly prefix: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** The lists that slots are filled from. */
export interface Stock {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cultures: readonly Culture[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
  readonly regions: readonly string[];
  readonly organisations: Readonly<Record<string, readonly string[]>>;
}

const LINES = TEMPLATES.trim().split('\n');
const SUFFIXES =
  'Inc|Inc.|Corp|Corp.|Ltd|Ltd.|Co|Co.|Group|Holdings|Plc|AG|SA|NV|SpA|AB|Bhd|Bank|Industries|Motors|Airlines|Airways|Energy|Oil|Gas|Steel|Securities|Capital|Partners|Insurance|Technologies|Systems|Pharmaceuticals|Foods|Media|Telecom|Mining|Brothers|& Sons|& Co.|Institute|Foundation|Association|University Hospital|Research'.split(
    '|',
  );
const BODIES =
  'Front|Party|Movement|Union|Army|Council|Commission|Agency|Federation|Alliance|Congress|League|Organization|Authority|Committee|Association|Institute|Bureau|Forum|Society'.split(
    '|',
  );
const BODY_OPENINGS =
  'National|Democratic|Popular|Revolutionary|Islamic|Christian|United|Federal|International|European|African|Social|Workers|Farmers|Liberal|Civil|Public|Central|Free|Patriotic|Peoples|Human Rights|Energy|Health|Trade|Housing|Water|Transport|Reform|Unity|Progress|Liberation|Labor'.split(
    '|',
  );
const FIELDS =
  'Health|Education|Foreign Affairs|Interior|Justice|Defence|Defense|Finance|Agriculture|Labour|Energy|Environment|Transport|Tourism|Trade|Industry|Water|Information|Youth|Sports|Electoral|Human Rights|Press|Planning|Statistics|Revenue|Immigration|Lands|Fisheries|Railways|Home Affairs|Public Works|Disaster Management|Food|Anti-Corruption|Public Security|Social Development|Culture|Science|Technology|Housing'.split(
    '|',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');

/** Invented news articles with their names marked: datelines, wire style, surnames and acronyms after full names. */
export function synthesise(stock: Stock, count: number, seed: number): Labelled[] {
  const random = generator(seed);
  const { pick, chance, coin, person } = createInventor(stock, random);
  const surname = (): string => (chance(0.5) ? pick(stock.surnames) : coin(2, 3));
  const company = (): { full: string; short: string } => {
    const roll = random();
    if (roll < 0.25) return both(pick(stock.organisations['company'] ?? []));
    const short =
      roll < 0.5
        ? coin(2, 3)
        : roll < 0.7
          ? surname()
          : roll < 0.85
            ? `${pick(['First', 'National', 'United', 'General', 'Royal', 'Pacific', 'Union', 'Global'])} ${coin(2, 2)}`
            : pick(stock.cities);
    return { full: `${short} ${pick(SUFFIXES)}`, short: roll >= 0.85 ? `${short} ${pick(SUFFIXES)}` : short };
  };
  /** A public body by its own words: "Ministry of Health", "Osby City Council", "National Water Authority". */
  const publicBody = (): string => {
    const field = pick(FIELDS);
    const head = pick([
      'Commission',
      'Authority',
      'Agency',
      'Council',
      'Board',
      'Service',
      'Bureau',
      'Institute',
    ]);
    return pick([
      () => `Ministry of ${field}`,
      () => `Ministry of ${field} and ${pick(FIELDS)}`,
      () => `${field} Ministry`,
      () => `Department of ${field}`,
      () => `National ${field} ${head}`,
      () => `Federal ${field} ${head}`,
      () => `${pick(stock.countries)} ${field} ${head}`,
      () =>
        `${pick(stock.cities)} ${pick(['City Council', 'High Court', 'Police', 'Chamber of Commerce', 'General Hospital', 'Airport Authority', 'Stock Exchange', 'Municipal Corporation'])}`,
      () => `Supreme Court of ${pick(stock.countries)}`,
      () => `Central Bank of ${pick(stock.countries)}`,
      () => `Bank of ${pick(stock.countries)}`,
      () =>
        `${pick(stock.demonyms)} ${pick(['Embassy', 'Red Cross', 'Football Federation', 'Medical Association', 'Chamber of Commerce'])}`,
      () => `Association of ${field} ${pick(['Workers', 'Employers', 'Journalists', 'Producers'])}`,
      () => `Independent ${field} ${head}`,
      () =>
        `Office of the ${pick(['President', 'Prime Minister', 'Attorney General', 'Ombudsman', 'Auditor General'])}`,
    ])();
  };
  const both = (name: string): { full: string; short: string } => ({ full: name, short: name });
  const body = (): { long: string; acronym: string } => {
    const words = [
      ...(chance(0.3) ? [pick(stock.demonyms)] : []),
      pick(BODY_OPENINGS),
      ...(chance(0.4) ? [pick(BODY_OPENINGS)] : []),
      pick(BODIES),
    ];
    const long = chance(0.25)
      ? `${words.at(-1)} for ${pick(['Peace', 'Justice', 'Change', 'Freedom', 'Reform', 'Democracy'])} and ${pick(['Unity', 'Progress', 'Development', 'Dignity'])}`
      : words.join(' ');
    return {
      long,
      acronym: long
        .split(' ')
        .filter((w) => /^[A-Z]/.test(w))
        .map((w) => w.charAt(0))
        .join(''),
    };
  };

  return Array.from({ length: count }, (_, index) => {
    const [main, other, third] = [person(), person(), person()];
    const [firm, firm2] = [company(), company()];
    const group = body();
    const org = (...kinds: string[]): string => pick(stock.organisations[pick(kinds)] ?? []);
    const slots: Record<string, () => readonly [string, Kind | null]> = {
      P: () => [main.full, 'person'],
      S: () => [main.last, 'person'],
      Q: () => [other.full, 'person'],
      V: () => [other.last, 'person'],
      X: () => [third.full, 'person'],
      O: () => [firm.full, 'organization'],
      o: () => [firm.short, 'organization'],
      O2: () => [firm2.full, 'organization'],
      o2: () => [firm2.short, 'organization'],
      A: () => [group.acronym, 'organization'],
      A2: () => [firm.short.slice(0, 3).toUpperCase(), 'organization'],
      F: () => [group.long, 'organization'],
      K: () => [org('company'), 'organization'],
      K2: () => [org('company'), 'organization'],
      M: () => [org('media'), 'organization'],
      G: () => [org('government', 'government', 'court', 'military').replace(/^The /, ''), 'organization'],
      B: () => [publicBody(), 'organization'],
      B2: () => [publicBody(), 'organization'],
      I: () => [org('alliance', 'intergovernmental', 'armed group', 'group', 'party'), 'organization'],
      U: () => [
        chance(0.5)
          ? `${pick(stock.cities)} University`
          : chance(0.5)
            ? `University of ${pick(stock.cities)}`
            : org('education'),
        'organization',
      ],
      L: () => [pick(stock.cities), 'place'],
      l: () => [chance(0.3) ? coin(2, 3) : pick(stock.cities), 'place'],
      C: () => [pick(stock.countries), 'place'],
      c: () => [pick(stock.countries), 'place'],
      R: () => [pick(stock.regions), 'place'],
      D: () => [pick(stock.demonyms), null],
      D2: () => [pick(stock.demonyms), null],
      W: () => [pick(DAYS), null],
      N: () => [String(2 + Math.floor(random() * 90)), null],
      N2: () => [String(2 + Math.floor(random() * 90)), null],
    };
    let text = '';
    const names: Named[] = [];
    const say = (words: string, kind: Kind | null): void => {
      if (kind) names.push({ start: text.length, end: text.length + words.length, kind });
      text += words;
    };
    if (chance(0.6)) {
      const city = pick(stock.cities);
      say(chance(0.85) ? city.toUpperCase() : city, 'place');
      if (chance(0.08)) {
        say('/', null);
        say(pick(stock.cities).toUpperCase(), 'place');
      } else if (chance(0.3)) {
        say(', ', null);
        say(pick(stock.countries), 'place');
      }
      const style = random();
      if (style < 0.45) {
        say(' (', null);
        say(
          pick(['AP', 'Reuters', 'AFP', 'dpa', 'UPI', 'Xinhua', 'Kyodo', 'ANSA', org('media')]),
          'organization',
        );
        say(pick([') - ', ') — ', ') _ ', ') ']), null);
      } else if (style < 0.6)
        say(`, ${pick(['Jan', 'Feb', 'March', 'Aug', 'Sept'])} ${1 + Math.floor(random() * 28)} - `, null);
      else if (style < 0.75)
        say(
          ` ${2000 + Math.floor(random() * 25)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}\n`,
          null,
        );
      else say(pick([' — ', ' - ', ': ', ' _ ']), null);
    }
    const sentences = 4 + Math.floor(random() * 7);
    for (let n = 0; n < sentences; n += 1) {
      for (const part of pick(LINES).split(/(\{\w+\}|<\w+>)/)) {
        const slot = slots[part.slice(1, -1)];
        if (part.startsWith('{') && slot) say(...slot());
        else if (part.startsWith('<')) say(part.slice(1, -1), part === '<Ohio>' ? 'place' : null);
        else say(part, null);
      }
      say(chance(0.3) ? '\n\n' : ' ', null);
    }
    return { id: `made-${index}`, text, names };
  });
}

const SMALL = new Set('a an the of in on at to for and or by with from as is are'.split(' '));

/** The same articles as headlines: in title case or in capitals, of the same length so that names stay in place. */
export function toHeadlines(articles: readonly Labelled[], share: number, seed: number): Labelled[] {
  const random = generator(seed);
  return articles
    .filter((article) => article.text.length < 400 && random() < share)
    .map((article) => {
      const capitals = random() < 0.35;
      const text = article.text.replace(/[.]$/, ' ').replace(/\p{L}[\p{L}'’]*/gu, (word) => {
        if (capitals) return word.toUpperCase().length === word.length ? word.toUpperCase() : word;
        return SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
      });
      return text.length === article.text.length
        ? { ...article, id: `${article.id}-headline`, text }
        : article;
    });
}
