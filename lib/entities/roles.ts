import type { Role } from '../core/analysis';
import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { ROLE_HEADS, ROLE_MODIFIERS } from './lexicons/roles';
import { type Name, stemOf } from './name';

/** Most words that a role before or after a name may have. */
const LONGEST = 14;

/** What the article says a person is, at this naming: before the name, or after it between commas. */
export function findRoles(parsed: Parsed, name: Name): Role[] {
  return [roleBefore(parsed, name), roleBeforeComma(parsed, name), roleAfter(parsed, name)].flatMap(
    (role) => role ?? [],
  );
}

/** "Prime" and "of the" don't head a role, "Minister" and "finance chief" do. */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ROLE_HEADS.has(plain(token)) || ROLE_HEADS.has(plain(token).replace(/s$|-(?:elect|designate)$/, '')));
const plain = (token: Token): string => stemOf(token).toLowerCase().replace(/[.,]/g, '');
const isSent = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:ambassador|envoy|representative|delegate|emissary|adviser|advisor|aide)$/.test(plain(token));
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const SMALL = /^(?:of|for|the|and|to|at|in|on)$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|rev|st)$/;
/** Alone these tell nobody who somebody is. */
const VAGUE =
  /^(?:head|chief|partner|owner|member|wife|husband|son|daughter|brother|sister|father|mother|uncle|cousin|king|queen|prince|princess|guard|king|student|resident|official|officer|deputy|star|democrat|republican|elect)$/;
const ABBREVIATED = /^(?:gen|sen|rep|gov|lt|col|maj|sgt|capt|cmdr|adm|prof)$/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const ARTICLE = /^(?:the|a|an|its|his|her|their|our|my)$/;

function toRole({ tokens, text, sentences }: Parsed, first: number, last: number): Role | undefined {
  const start = tokens[first]?.start;
  const token = tokens[last - 1];
  if (start === undefined || token === undefined || last <= first || SMALL.test(plain(token)))
    return undefined;
  if (last - first === 1 && VAGUE.test(plain(token))) return undefined;
  const stop = ABBREVIATED.test(token.text) && text[token.end] === '.' ? 1 : 0;
  const end = token.start + stemOf(token).length + stop;
  const sentence = sentences[token.sentence];
  return {
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    ...(sentence && { sentence: { start: sentence.start, end: sentence.end } }),
  };
}

/** "U.S. Secretary of State Ana Ruiz", "former prime minister Ida Falk", "Acme analyst Jon Moe". */
function roleBefore(parsed: Parsed, name: Name): Role | undefined {
  const { tokens } = parsed;
  const last = name.first;
  let first = last;
  let head = -1;
  for (let at = last - 1; at >= 0 && last - at <= LONGEST; at -= 1) {
    const token = tokens[at] as Token;
    if (!joins(parsed, at) || token.sentence !== tokens[last]?.sentence) break;
    const word = plain(token);
    if (isHead(token)) head = at;
    else if (HONORIFIC.test(word) || ARTICLE.test(word)) {
      if (!(word === 'the' && /^of$/.test(plain(tokens[at - 1] as Token)))) break;
    } else if (SMALL.test(word)) {
      // "of" binds only a complement in capitals, and only while a head is still to come: "Secretary of State X".
      // A second office: "Chief of Army Staff General X".
      if (head >= 0 && word === 'of' && isHead(tokens[at - 1]) && isCapital(tokens[at - 1])) continue;
      // "to" binds after an office that is held somewhere else: "Ambassador to Japan X".
      if (head >= 0 || !(/^(?:of|for|and)$/.test(word) || (word === 'to' && isSent(tokens[at - 1])))) break;
      continue;
    } else if (!(isCapital(token) || ROLE_MODIFIERS.has(word) || COUNTRY_INDEX.byDemonym.has(stemOf(token))))
      break;
    const verbal = token.tags.has('Verb') && !isCapital(token) && !isHead(token);
    if (WEEKDAY.test(word) || (verbal && !ROLE_MODIFIERS.has(word))) break;
    first = at;
    if (/['’]s$/.test(token.text)) {
      first = at + 1;
      break;
    }
  }
  if (head < 0 || first > head) return undefined;
  // Without "of" the head stands right before the name: "Falk met Minister Moe" has no role "Falk".
  const between = tokens.slice(head + 1, last);
  const bound = between.length === 0 || between.some((token) => /^(?:of|for|to)$/.test(plain(token)));
  return bound || isHead(tokens[last - 1]) ? toRole(parsed, first, last) : undefined;
}

/** The title right before a name ("president", "ms"), or nothing. */
export function titleBefore(parsed: Parsed, name: Name): string {
  const token = parsed.tokens[name.first - 1];
  if (!token || token.sentence !== parsed.tokens[name.first]?.sentence || !joins(parsed, name.first - 1))
    return '';
  return isCapital(token) && (isHead(token) || HONORIFIC.test(plain(token))) ? plain(token) : '';
}

/** Whether only white space or a hyphen parts a word from the next. */
const joins = ({ tokens, text }: Parsed, at: number): boolean =>
  /^(?:\.?\s+|-)$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));

/** "The mayor of Osby, Ida Falk, said". */
function roleBeforeComma(parsed: Parsed, name: Name): Role | undefined {
  const { tokens, text } = parsed;
  if (!/^,\s+$/.test(text.slice(tokens[name.first - 1]?.end, name.start)) || name.last - name.first < 2)
    return undefined;
  const sentence = tokens[name.first]?.sentence;
  for (let at = name.first - 1; at >= 0 && name.first - at <= LONGEST; at -= 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || (at < name.first - 1 && !joins(parsed, at))) return undefined;
    if (token.tags.has('Verb') && !isHead(token) && !ROLE_MODIFIERS.has(plain(token))) return undefined;
    if (!ARTICLE.test(plain(token)) && !/['’]s$/.test(token.text)) continue;
    if (/^(?:of|for|in|at)$/.test(plain(tokens[at - 1] ?? token)) && tokens[at - 1]?.sentence === sentence)
      continue;
    return headsRole(tokens, at + 1, name.first) ? toRole(parsed, at + 1, name.first) : undefined;
  }
  return undefined;
}

/** "Ida Falk, 54, a former deputy minister, said", "Jon Moe, chief executive of Acme, was". */
function roleAfter(parsed: Parsed, name: Name): Role | undefined {
  const { tokens, text } = parsed;
  const sentence = tokens[name.first]?.sentence;
  const gapAfter = (at: number): string => text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  let first = name.last;
  if (!/^,\s+$/.test(gapAfter(first)) || tokens[first]?.sentence !== sentence) return undefined;
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '')) {
    if (!/^,\s+$/.test(gapAfter(first + 1))) return undefined;
    first += 1;
  }
  if (ARTICLE.test(plain(tokens[first] as Token))) first += 1;
  let last = first;
  while (last < tokens.length && last - first < LONGEST && tokens[last]?.sentence === sentence) {
    const token = tokens[last] as Token;
    if (last > first && !joins(parsed, last - 1)) break;
    if (/^(?:who|which|that|where|said|says|told|was|were|is|has|had)$/.test(plain(token))) break;
    last += 1;
  }
  const closed =
    tokens[last]?.sentence !== sentence ||
    /^[,;.—–)]/.test(gapAfter(last)) ||
    tokens[last]?.sentence === undefined;
  return closed && headsRole(tokens, first, last) ? toRole(parsed, first, last) : undefined;
}

/** Whether a phrase is a role: modifiers and capitals up to a head, and a complement after it. */
function headsRole(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    const word = plain(token);
    if (isHead(token)) {
      const next = tokens[at + 1];
      if (at + 1 < last && next && isHead(next)) continue;
      return (
        at + 1 === last ||
        (next !== undefined &&
          (SMALL.test(plain(next)) || isCapital(next) || ROLE_MODIFIERS.has(plain(next))))
      );
    }
    const modifies =
      ROLE_MODIFIERS.has(word) ||
      isCapital(token) ||
      token.tags.has('Adjective') ||
      token.tags.has('Noun') ||
      /['’]s$/.test(token.text);
    if (!modifies || token.tags.has('Verb') || SMALL.test(word) || ARTICLE.test(word)) return false;
  }
  return false;
}
