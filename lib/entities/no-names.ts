import type { Parsed, Token } from '../language/parse';
import { type Name, stemOf } from './name';

/** Whether what the tagger read as a name names nobody and nothing by itself. */
export const isNoName = (parsed: Parsed, name: Name): boolean =>
  isBareBody(parsed, name) || isSeatOf(parsed, name) || isInEvent(parsed, name);

/** "the Ministry", "The Council": one of many, told by an article's earlier words and not by this one. */
const isBareBody = ({ tokens }: Parsed, name: Name): boolean =>
  name.last - name.first === 1 &&
  /^(?:ministry|council|commission|committee|government|department|agency|authority|company|party|bank|court|university|embassy|board|bureau)$/i.test(
    stemOf(tokens[name.first]),
  ) &&
  tokens[name.first - 1]?.normal === 'the';

/** "Sen. Ida Falk, D-Va.": a party's letter and a state's, or the state spelled out. */
const isSeatOf = ({ text }: Parsed, name: Name): boolean =>
  /^[DRI]-\p{Lu}/u.test(text.slice(name.start, name.end)) &&
  /[,(]\s*$/.test(text.slice(0, name.start).slice(-3));

const VOTE = /^(?:elections?|by-elections?|referendums?|primary|primaries|runoff)$/;
/** Most words between a year and the vote: "1990 United States Senate special election". */
const LONGEST_EVENT = 8;

/** "2001 New South Wales state election": the year, the name and the vote are one event's name. */
function isInEvent({ tokens, text }: Parsed, name: Name): boolean {
  const sentence = tokens[name.first]?.sentence;
  let first = name.first;
  while (name.last - first < LONGEST_EVENT && isNext(first - 1) && !isYear(tokens[first])) first -= 1;
  if (!isYear(tokens[first])) return false;
  for (let at = name.last; at - first <= LONGEST_EVENT && isNext(at - 1); at += 1) {
    const token = tokens[at] as Token;
    if (VOTE.test(token.normal)) return true;
    if (/^\p{Ll}/u.test(token.text) && token.tags.has('Verb')) return false;
  }
  return false;

  /** Whether only a space parts a word from the next of its sentence. */
  function isNext(at: number): boolean {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next) return false;
    return (
      token.sentence === sentence &&
      next.sentence === sentence &&
      /^\s+$/.test(text.slice(token.end, next.start)) &&
      !/^(?:of|in|for|the|and|to)$/.test(next.normal)
    );
  }
}

const isYear = (token: Token | undefined): boolean => /^(?:1[89]|20)\d\d$/.test(token?.text ?? '');
