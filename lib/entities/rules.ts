import type { EntityKind } from '../core/analysis';
import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { CITY_COUNTRY, SUBDIVISION_COUNTRY } from './lexicons/subkinds';
import type { Name } from './name';

const ORGANISATION =
  /^(?:ministry|department|party|court|university|college|institute|bank|group|corp|inc|ltd|llc|plc|company|council|commission|committee|conference|association|union|agency|authority|parliament|senate|congress|assembly|army|navy|forces|news|times|post|journal|organization|organisation|fund|foundation|federation|league|bureau|office|airlines|motors|society|alliance|centre|center|forum|summit)$/;
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|president|prime|minister|foreign|defense|defence|finance|secretary|state|senator|sen|rep|gov|governor|gen|general|chancellor|king|queen|prince|princess|pope|judge|justice|chief|executive|deputy|vice|ambassador|mayor|professor|captain|col|colonel|lt|sgt|police|chairman|chairwoman|director|spokesman|spokeswoman|sir|lord|lady)$/;
const PLACE_WORD =
  /^(?:river|lake|sea|island|islands|mountain|mountains|valley|county|province|peninsula|bay|strait|street|city|asia|europe|africa|america|pacific|indo-pacific)$/;
const JOINS = /^(?:of|for|and|de|van|der|von|bin|al|la|the)$/;
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
const isCountry = (tokens: readonly Token[], at: number): boolean =>
  COUNTRY_INDEX.byName.has(tokens[at - 1]?.text ?? '') && isCapital(tokens[at] as Token);
const titleCase = (text: string): string =>
  text.length > 3 && text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text;
const bare = (text: string): string => text.replace(/['’]s?$/u, '');

/** Names as capital letters, lists and the words of the names themselves tell them. */
export function findNames(parsed: Parsed): Name[] {
  const names: Name[] = [];
  const surnames = new Set<string>();
  for (const sentence of parsed.sentences) {
    let first = sentence.first;
    while (first < sentence.last) {
      const last = endOfRun(parsed, first, sentence.last);
      const name = last > first ? toName(parsed, first, last, first === sentence.first) : undefined;
      if (name?.kind === 'person' && name.last - name.first > 1)
        surnames.add(parsed.tokens[name.last - 1]?.normal ?? '');
      if (name)
        names.push(
          surnames.has(parsed.tokens[name.last - 1]?.normal ?? '') ? { ...name, kind: 'person' } : name,
        );
      first = Math.max(last, first + 1);
    }
  }
  return names;
}

function endOfRun({ tokens, text }: Parsed, first: number, limit: number): number {
  let last = first;
  for (let at = first; at < limit; at += 1) {
    const token = tokens[at] as Token;
    const gap = at > first ? text.slice((tokens[at - 1] as Token).end, token.start) : ' ';
    if (
      (gap.trim() !== '' && gap !== '-') ||
      (gap === '-' && isCountry(tokens, at)) ||
      (at > first && /['’]s$/.test((tokens[at - 1] as Token).text))
    )
      break;
    if (isCapital(token)) last = at + 1;
    else if (at === first || !JOINS.test(token.normal)) break;
  }
  return last;
}

function toName(parsed: Parsed, from: number, last: number, opens: boolean): Name | undefined {
  const { tokens, text } = parsed;
  let first = from;
  const word = (at: number): string => bare(tokens[at]?.text ?? '');
  const phrase = (): string => bare(text.slice(tokens[first]?.start, tokens[last - 1]?.end));
  const named = (kind: EntityKind): Name => {
    const start = (tokens[first] as Token).start;
    return { kind, first, last, start, end: start + phrase().length };
  };
  if (/^the$/i.test(word(first))) first += 1;
  if (first >= last) return undefined;
  if (
    COUNTRY_INDEX.byName.has(phrase()) ||
    CITY_COUNTRY.has(titleCase(phrase())) ||
    (!/ern$/.test(phrase()) && SUBDIVISION_COUNTRY.has(phrase()))
  ) {
    return opens &&
      last - first === 1 &&
      !COUNTRY_INDEX.byName.has(phrase()) &&
      tokens[first]?.tags.has('Verb')
      ? undefined
      : named('place');
  }
  if (ORGANISATION.test(word(last - 1).toLowerCase()) && last - first > 1) return named('organization');
  let titled = false;
  while (
    first < last - 1 &&
    (TITLE.test(tokens[first]?.normal ?? '') ||
      COUNTRY_INDEX.byDemonym.has(word(first)) ||
      /^of$/.test(word(first)) ||
      (COUNTRY_INDEX.byName.has(word(first)) && TITLE.test(tokens[first + 1]?.normal ?? '')))
  ) {
    first += 1;
    titled = true;
  }
  if (PLACE_WORD.test(word(last - 1).toLowerCase())) return named('place');
  const tags = tokens[first]?.tags;
  if (TITLE.test(tokens[first]?.normal ?? '') || COUNTRY_INDEX.byDemonym.has(word(first))) return undefined;
  if (last - first === 1 && COUNTRY_INDEX.byName.has(word(first))) return named('place');
  if (titled || tags?.has('FirstName')) return last - first < 5 ? named('person') : undefined;
  if (/^\p{Lu}{2,6}$/u.test(phrase()) && !opens) return named('organization');
  if (tags?.has('Organization') && !opens) return named('organization');
  return undefined;
}
