import type { Stock } from './synthesise.ts';

/** An invented person: the name in full, and how the article calls them from then on. */
export interface Person {
  readonly full: string;
  readonly given: string;
  readonly last: string;
}

const INITIALS = 'ABCDEFGHJKLMNPRSTW'.split('');
const PARTICLES = ['van', 'de', 'al', 'von', 'bin', 'El', 'Mac', 'Al', 'ibn', 'Ben', 'da', 'Abu', 'van der'];
const SYLLABLES =
  'ba be bor bri ca cel dan dor ek en fal far gan ger gra hal han il is jo ka kel ko lan lem lo mar men mi mor na nel nor o ol or pa per po qui ra ren ri ro sa sel sha si sto ta tel ter tha to tri u va vel ver vi vo wa wen xan ya yor za zen zi zo'.split(
    ' ',
  );

export interface Inventor {
  readonly person: () => Person;
  /** A capitalised word that no list has, of so many syllables. */
  readonly coin: (least: number, most: number) => string;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** Makes up people of many cultures: most have names of the lists, some names that nobody has. */
export function createInventor(stock: Stock, random: () => number): Inventor {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const coin = (least: number, most: number): string => {
    const size = least + Math.floor(random() * (most - least + 1));
    const word = Array.from({ length: size }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };

  const ofCulture = (): Person => {
    const culture = pick(stock.cultures);
    const family = pick(culture.family);
    if (culture.familyFirst) {
      const second = chance(0.75) ? pick(culture.given) : '';
      const first = pick(culture.given);
      const joined = chance(0.5) ? `${first}-${second.toLowerCase()}` : `${first}${second.toLowerCase()}`;
      const given = second === '' ? first : chance(0.3) ? `${first} ${second}` : joined;
      return { full: `${family} ${given}`, given, last: family };
    }
    const given = pick(culture.given);
    const middle = chance(0.15) ? ` ${pick(culture.given)}` : '';
    const prefix = culture.prefix !== '' && chance(0.35) ? pick(culture.prefix.split(' ')) : '';
    const last = prefix === '' ? family : prefix.endsWith('-') ? `${prefix}${family}` : `${prefix} ${family}`;
    return { full: `${given}${middle} ${last}`, given, last };
  };

  const ofLists = (): Person => {
    const surname = (): string => (chance(0.6) ? pick(stock.surnames) : coin(2, 3));
    const last = chance(0.06)
      ? `${surname()}-${surname()}`
      : chance(0.06)
        ? `${pick(PARTICLES)} ${surname()}`
        : surname();
    const given = chance(0.1) ? `${pick(INITIALS)}.` : chance(0.8) ? pick(stock.given) : coin(2, 2);
    const middle = chance(0.1) ? ` ${pick(INITIALS)}.` : chance(0.1) ? ` ${pick(stock.given)}` : '';
    return { full: `${given}${middle} ${last}`, given, last };
  };

  return { pick, chance, coin, person: () => (chance(0.5) ? ofCulture() : ofLists()) };
}
