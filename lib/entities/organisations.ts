import { COUNTRY_INDEX } from './lexicons/country-names';
import { findListed } from './lexicons/listed';
import { toSubkind } from './lexicons/subkinds';
import { NAME_WORDS } from './lexicons/words';
import { type Name, toKey } from './name';

interface Organisation {
  readonly name: string;
  readonly words: readonly string[];
}

const LEGAL =
  /^(?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|plc|co|company|companies|gmbh|ag|sa|nv|bv|ab|asa|spa|bhd|berhad|pty|pte|tbk|holdings|holding|group)\.?$/;
const MODIFIERS = new Set((NAME_WORDS['modifier'] ?? '').toLowerCase().split(' '));
const SMALL = /^(?:of|for|and|the|de|des|du|di|la|le|&)$/;

/**
 * The name shown for each organisation's name: "Newmore" is "Newmore Mining Corp." and "FHU" is "Free Harbour Union"
 * where the article has the long form.
 */
export function resolveOrganisations(
  names: readonly Name[],
  write: (name: Name) => string,
  between: (a: Name, b: Name) => string,
): Map<Name, string> {
  const byOpening = new Map<string, Organisation[]>();
  const byInitials = new Map<string, Organisation>();
  const byKey = new Map<string, Organisation>();
  for (const name of names) {
    const words = wordsOf(write(name));
    const key = words.join(' ');
    if (byKey.has(key)) continue;
    const organisation = { name: write(name).replace(/^the /i, ''), words };
    byKey.set(key, organisation);
    if (words.length < 2) continue;
    const opening = words[0] ?? '';
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), organisation]);
    const initials = words
      .filter((word) => !SMALL.test(word))
      .map((word) => word[0])
      .join('');
    if (isTelling(initials, organisation.name) && !byInitials.has(initials))
      byInitials.set(initials, organisation);
  }
  names.forEach((name, at) => {
    const next = names[at + 1];
    const long = byKey.get(wordsOf(write(name)).join(' '));
    if (
      next &&
      long &&
      long.words.length > 1 &&
      /^\.?\s*\(["“]?$/.test(between(name, next)) &&
      isAcronym(write(next))
    ) {
      byInitials.set(toInitials(write(next)), long);
    }
  });
  return new Map(names.map((name) => [name, resolve(write(name))] as const));

  function resolve(written: string): string {
    const words = wordsOf(written);
    const own = byKey.get(words.join(' '))?.name ?? written;
    if (isAcronym(written)) return byInitials.get(toInitials(written))?.name ?? own;
    const [opening = ''] = words;
    if (words.length === 1 && (MODIFIERS.has(opening) || isCountryWord(written))) return own;
    const longer = (byOpening.get(opening) ?? []).filter(
      (other) => other.words.length > words.length && words.every((word, at) => other.words[at] === word),
    );
    return longer.length === 1 ? (longer[0]?.name ?? own) : own;
  }
}

/** Two letters fit many names ("AP"): they count where the lists know them as the same kind of body as the long name. */
function isTelling(initials: string, long: string): boolean {
  if (initials.length !== 2) return initials.length > 2;
  const [short] = findListed(initials.toUpperCase());
  return short?.kind === 'organization' && short.subkind === toSubkind('organization', long);
}

const wordsOf = (name: string): string[] => {
  const words = toKey(name)
    .replace(/[.,]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  while (words.length > 1 && LEGAL.test(words.at(-1) ?? '')) words.pop();
  return words;
};
const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name);
const toInitials = (name: string): string => name.replaceAll('.', '').toLowerCase();
const isCountryWord = (name: string): boolean =>
  COUNTRY_INDEX.byName.has(name) || COUNTRY_INDEX.byDemonym.has(name) || COUNTRY_INDEX.bySeat.has(name);
