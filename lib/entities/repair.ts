import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import type { Name } from './name';

/** Corrects what grammar and the lists know better than the tagger. */
export function repairNames(parsed: Parsed, names: readonly Name[]): Name[] {
  return names.flatMap((name) => splitCountries(parsed, name)).map((name) => settleCountry(parsed, name));
}

const written = (token: Token | undefined): string => token?.text.replace(/['’]s?$/u, '') ?? '';

/** "US-Japan" and "US Japan" are two countries, not one name. */
function splitCountries({ tokens, text }: Parsed, name: Name): Name[] {
  const parts: Name[] = [];
  let at = name.first;
  while (at < name.last) {
    let last = Math.min(name.last, at + 4);
    while (
      last > at &&
      !COUNTRY_INDEX.byName.has(
        text.slice(tokens[at]?.start, (tokens[last - 1]?.start ?? 0) + written(tokens[last - 1]).length),
      )
    )
      last -= 1;
    if (last === at) return [name];
    const start = tokens[at]?.start ?? name.start;
    parts.push({
      kind: 'place',
      first: at,
      last,
      start,
      end: (tokens[last - 1]?.start ?? 0) + written(tokens[last - 1]).length,
    });
    at = last;
  }
  return parts;
}

/** A country's whole name is the country; news calls a state by it even where it acts. */
function settleCountry({ text }: Parsed, name: Name): Name {
  const slice = text.slice(name.start, name.end).replace(/\s+/g, ' ');
  return COUNTRY_INDEX.byName.has(slice) ? { ...name, kind: 'place' } : name;
}
