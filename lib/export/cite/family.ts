/** A person's name taken apart; `given` is empty where there is one word only. */
export interface FamilyName {
  readonly given: string;
  /** "van der": sorted with the family name. */
  readonly particle: string;
  readonly family: string;
}

/** Parts that stand before a family name and belong to it, in lower case: "van der Berg", "de la Cruz". */
const PARTICLE =
  /^(?:a[fv]|al|ap|bin|bint|da|dal|das|de|dei|del|dell[ao]|den|der|des|di|do|dos|du|el|ibn|l[aeo]s?|te[nr]?|'t|van|vande[nr]?|ve[nr]|vo[nm]|zu[mr]?)$/;

/** Written large they are part of the family name itself: "Van Doren", "St. Clair", "Ó Riain", "Ben Salah", "El Amrani". */
const LARGE =
  /^(?:Abu|Al|Ben|Bin|D[aeiu]|Del|Dell[ao]|Dos|El|L[ae]|N[íi]|Nic|[ÓO]|Sainte?|St[e]?\.?|Te[nr]|V[ao]n|Vande[nr]?)$/;

/**
 * Family names of Spain and Spanish America that often come first of two: "García" of "García Lorca". Patronymics in
 * -ez are known by their end. From the most frequent ones as the statistics office of Spain lists them.
 */
const FIRST_OF_TWO =
  /^(?:\p{L}{2,}ez|aguilar|alonso|blanco|cabrera|calvo|campos|castillo|castro|cortes|cruz|delgado|diaz|duran|ferrer|flores|fuentes|gallego|garcia|garrido|gil|guerrero|herrera|herrero|iglesias|leon|lorenzo|lozano|marin|medina|mendoza|molina|mora|morales|moreno|moya|munoz|navarro|nieto|ortega|ortiz|pena|prieto|ramos|rios|rivera|rojas|romero|rubio|salazar|santana|santos|serrano|silva|soto|suarez|torres|vargas|vega|vicente|vidal)$/u;
const SPANISH_LETTER = /[áéíóúñ]/iu;

/** Korean and Chinese family names as they are written beside a given name of two joined syllables: "Choe Min-ho". */
const EASTERN =
  /^(?:ahn|an|bae|baek|ban|chang|chen|cho|choe|choi|chung|han|hong|hsu|huang|hwang|im|jang|jeong|jung|kang|kim|ko|koh|kwon|lai|lee|lim|lin|liu|ma|moon|noh|oh|park|roh|seo|shin|song|tsai|wang|wu|yang|yoo|yoon|yu|yun)$/i;
const SYLLABLES =
  /^[bcdfghjklmnprstwy]{0,2}[aeiouy]{1,3}(?:ng|[hklmnpt])?-[bcdfghjklmnprstwy]{0,2}[aeiouy]{1,3}(?:ng|[hklmnpt])?$/i;

/** Which words are the family name. `known`: how many of the last are known to be; 0: to be found by what they are. */
export function splitFamily(words: readonly string[], known: number): FamilyName {
  const [first = '', second = ''] = words;
  if (words.length < 2) return { given: '', particle: '', family: first };
  if (known === 0 && words.length === 2 && EASTERN.test(first) && SYLLABLES.test(second))
    return { given: second, particle: '', family: first };
  let start = words.length - Math.max(1, known);
  if (known === 0) {
    if (start > 1 && isDouble(words)) start -= 1;
    while (start > 1 && LARGE.test(words[start - 1] ?? '')) start -= 1;
  }
  let family = start;
  if (known === 0) while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  else while (family < words.length - 1 && PARTICLE.test(words[family] ?? '')) family += 1;
  start = Math.max(1, start);
  family = Math.max(family, start);
  return {
    given: words.slice(0, start).join(' '),
    particle: words.slice(start, family).join(' '),
    family: words.slice(family).join(' '),
  };
}

/** Two family names without a comma, as in Spanish: told by the first of them, and by the spelling of the whole. */
function isDouble(words: readonly string[]): boolean {
  const [before = '', last = ''] = words.slice(-2);
  if (!FIRST_OF_TWO.test(plain(before))) return false;
  return words.some((word) => SPANISH_LETTER.test(word)) || FIRST_OF_TWO.test(plain(last));
}

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
