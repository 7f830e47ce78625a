import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { FIELD_BODIES } from './lexicons/institutions';
import { type Name, stemOf } from './name';

/** Joins what a small word or a quoted nickname has cut in two. Names are in text order and stay so. */
export function joinNames(parsed: Parsed, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const [at, name] of names.entries()) {
    const before = joined.at(-1);
    const whole = before && (joinPerson(parsed, before, name) ?? joinState(parsed, before, name));
    if (whole) joined[joined.length - 1] = whole;
    else {
      const free = before?.end ?? 0;
      const body = joinFriends(parsed, joinFields(parsed, name, free), free);
      joined.push(joinMeeting(parsed, body, names[at + 1]?.start));
    }
  }
  return joined;
}

/** `Antonio “Tony” Villareal` is one person, and so is "Luiz Inácio Lula da Silva": nothing parts the names. */
function joinPerson(parsed: Parsed, before: Name, name: Name): Name | undefined {
  const { text } = parsed;
  if (before.kind !== 'person' || name.start - before.end > 24) return undefined;
  const between = text.slice(before.end, name.start);
  const whole = { ...before, last: name.last, end: name.end };
  if (name.kind !== 'person') return undefined;
  if (/^ [“"'‘(]\p{Lu}[\p{L} .]+[”"'’)] $/u.test(between)) return whole;
  return between === ' ' && parsed.tokens[before.last]?.sentence === parsed.tokens[before.first]?.sentence
    ? whole
    : undefined;
}

const OF_STATE =
  /^(?:treasury|senate|parliament|congress|cabinet|army|navy|police|supreme|national|central|federal)$/;

/** "New Zealand Treasury" is one body of that country, not a country and a body. */
function joinState({ tokens, text }: Parsed, before: Name, name: Name): Name | undefined {
  const isState = before.kind === 'place' && COUNTRY_INDEX.byName.has(text.slice(before.start, before.end));
  return isState &&
    name.kind === 'organization' &&
    text.slice(before.end, name.start) === ' ' &&
    OF_STATE.test(stemOf(tokens[name.first]).toLowerCase())
    ? { ...name, first: before.first, start: before.start }
    : undefined;
}

const MEETING = /^(?:conference|forum)$/;
/** Most words of such a name behind its place. */
const LONGEST_MEETING = 4;

/** "the Munich Security Conference" is named for the city where it meets, and is not that city. */
function joinMeeting({ tokens, text }: Parsed, name: Name, next = text.length): Name {
  if (name.kind !== 'place') return name;
  for (let at = name.last; at < name.last + LONGEST_MEETING; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || token.start >= next || token.sentence !== before.sentence) return name;
    if (!/^\s+$/.test(text.slice(before.end, token.start)) || !/^\p{Lu}/u.test(token.text)) return name;
    const stem = stemOf(token);
    if (at > name.last && MEETING.test(stem.toLowerCase()))
      return { ...name, kind: 'organization', last: at + 1, end: token.start + stem.length };
  }
  return name;
}

/**
 * "Friends of Brunel Street Library" is a body with a name; friends of a person are people whom nobody names, and so
 * are those of a country where only the sentence's beginning gives them a capital.
 */
function joinFriends({ tokens, text }: Parsed, name: Name, free: number): Name {
  const of = tokens[name.first - 1]?.normal === 'the' ? name.first - 2 : name.first - 1;
  const friends = tokens[of - 1];
  if (friends?.text !== 'Friends' || friends.start < free || tokens[of]?.normal !== 'of') return name;
  if (friends.sentence !== tokens[name.first]?.sentence) return name;
  const opens = tokens[of - 2]?.sentence !== friends.sentence;
  const isCountry = COUNTRY_INDEX.byName.has(text.slice(name.start, name.end));
  if (opens && (name.kind === 'person' || isCountry)) return name;
  return { ...name, kind: 'organization', first: of - 1, start: friends.start };
}

/** "the Trade and Industry Ministry": the field before the "and" belongs to the body's name. */
function joinFields({ tokens, text }: Parsed, name: Name, free: number): Name {
  const head = stemOf(tokens[name.last - 1]).toLowerCase();
  const and = tokens[name.first - 1];
  if (name.kind !== 'organization' || !FIELD_BODIES.has(head) || and?.normal !== 'and') return name;
  let first = name.first;
  for (let at = name.first - 2; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1] as Token;
    const opens = tokens[at - 1]?.sentence !== token.sentence;
    const isField =
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !/['’]s$/.test(token.text) &&
      text.slice(token.end, next.start) === ' ';
    if (!isField || opens || token.start < free || token.sentence !== and.sentence) break;
    first = at;
  }
  return first === name.first ? name : { ...name, first, start: (tokens[first] as Token).start };
}
