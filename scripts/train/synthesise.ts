import type { Kind, Named } from '../lib/ner-score.ts';
import { generator } from './crf.ts';
import type { Labelled } from './data.ts';
import { TEMPLATES } from './templates.ts';

/** The lists that slots are filled from. */
export interface Stock {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
  readonly regions: readonly string[];
  readonly organisations: Readonly<Record<string, readonly string[]>>;
}

const LINES = TEMPLATES.trim().split('\n');
const SYLLABLES =
  'ba be bor bri ca cel dan dor ek en fal far gan ger gra hal han il is jo ka kel ko lan lem lo mar men mi mor na nel nor o ol or pa per po qui ra ren ri ro sa sel sha si sto ta tel ter tha to tri u va vel ver vi vo wa wen xan ya yor za zen zi zo'.split(
    ' ',
  );
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
const FAMILY_FIRST =
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Shin Kwon Na Seo Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Tsai Lin Chang Nguyen Tran Pham Le Hoang Bui'.split(
    ' ',
  );
const KOREAN =
  'Min Jae Seo Yeon Chang Ho Jin Woo Hyun Ji Eun Byul Sung Hee Young Kyung Soo Dong Wook Tae Yong Il Jong Un Geun Hye Nam Mei Ling Wei Xiao Ming Hua Guo Jun Ying'.split(
    ' ',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');

/** Invented news articles with their names marked: datelines, wire style, surnames and acronyms after full names. */
export function synthesise(stock: Stock, count: number, seed: number): Labelled[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const coin = (least: number, most: number): string => {
    const size = least + Math.floor(random() * (most - least + 1));
    const word = Array.from({ length: size }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const surname = (): string => (chance(0.5) ? pick(stock.surnames) : coin(2, 3));
  const given = (): string => (chance(0.75) ? pick(stock.given) : coin(2, 2));
  const person = (): { full: string; last: string } => {
    const last = chance(0.06)
      ? `${surname()}-${surname()}`
      : chance(0.06)
        ? `${pick(['van', 'de', 'al', 'von', 'bin', 'El', 'Mac'])} ${surname()}`
        : surname();
    const first = chance(0.1) ? `${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.` : given();
    const middle = chance(0.1)
      ? ` ${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.`
      : chance(0.1)
        ? ` ${given()}`
        : '';
    // Family name first, with a hyphened given name: "Kang Min-jae".
    if (chance(0.06)) {
      const family = pick(FAMILY_FIRST);
      return {
        full: `${family} ${pick(KOREAN)}${chance(0.7) ? '-' : ' '}${pick(KOREAN).toLowerCase()}`,
        last: family,
      };
    }
    return { full: `${first}${middle} ${last}`, last };
  };
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
      if (chance(0.3)) {
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
