import type { Parsed, Token } from '../language/parse';
import { type Name, stemOf } from './name';

/**
 * A short form that the article puts in brackets after an organisation's name, made of the letters its words begin
 * with ("South African Revenue Service (Sars)"), is the organisation wherever it stands by itself.
 */
export function addAcronyms(parsed: Parsed, names: readonly Name[]): Name[] {
  const defined = findDefined(parsed, names);
  if (defined.size === 0) return [...names];
  const taken = new Set<number>();
  const kept = names.map((name): Name => {
    for (let at = name.first; at < name.last; at += 1) taken.add(at);
    const alone = name.last - name.first === 1 && defined.has(stemOf(parsed.tokens[name.first]));
    return alone ? { ...name, kind: 'organization', chance: SURE } : name;
  });
  const added = parsed.tokens.flatMap((token, at): Name[] => {
    const stem = stemOf(token);
    if (taken.has(at) || !defined.has(stem)) return [];
    const [start, end] = [token.start, token.start + stem.length];
    return [{ kind: 'organization', first: at, last: at + 1, start, end, chance: SURE }];
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** So often is a defined short form right: `npm run eval -- certainty`. */
const SURE = 0.95;

function findDefined({ tokens, text }: Parsed, names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const short = tokens[name.last];
      const fits =
        name.kind === 'organization' &&
        name.last - name.first > 1 &&
        short !== undefined &&
        /^\.?\s*\(["“]?$/.test(text.slice(name.end, short.start)) &&
        /^["”]?\)/.test(text.slice(short.end, short.end + 2)) &&
        /^\p{Lu}[\p{L}&-]{1,9}$/u.test(short.text) &&
        isMadeOf(short.text, tokens.slice(name.first, name.last));
      return fits ? [short.text] : [];
    }),
  );
}

/** Whether a short form's letters open the words of the long one, in order: "Unami" and "UN Assistance Mission". */
function isMadeOf(short: string, words: readonly Token[]): boolean {
  const initials = words
    .flatMap(({ text }) => text.split('-'))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  let from = 0;
  let met = 0;
  for (const letter of short.toLowerCase()) {
    const at = initials.indexOf(letter, from);
    if (at < 0) continue;
    from = at + 1;
    met += 1;
  }
  return met > 1 && met >= short.length * 0.6 && initials.startsWith(short.charAt(0).toLowerCase());
}
