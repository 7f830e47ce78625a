import type { Attribution, Mention } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import { ROLES } from '../language/speakers';
import type { Found } from './find';
import { kindOf } from './speaker-kind';

/** Attributions with who the source is: names, institutions, roles, people without a name, nobody. */
export function toSpeaker(reading: ClauseReading, found: readonly Found[]): Attribution[] {
  const told = mentionsOutside(reading, found);
  let cursor = 0;
  let next = 0;
  let before: Attribution | undefined;
  return found.map(({ source, cue, content, stance }) => {
    const start = source[0]?.start ?? cue[0]?.start ?? 0;
    while (cursor < reading.mentions.length && (reading.mentions[cursor] as Mention).start < start)
      cursor += 1;
    while (next < told.length && (told[next] as Mention).start < start) next += 1;
    const words = source.map((span) => reading.text.slice(span.start, span.end)).join(' ');
    const phrase = source[0] ? reading.text.slice(source[0].start, source[0].end) : '';
    const mention =
      namedIn(reading, cursor, source) ??
      meantBy(reading, words, told.slice(Math.max(0, next - BACK), next), cursor);
    const isGroup = /^(?:they|their)$/i.test(words);
    const isBody = /^(?:it|its)$/i.test(words) && before?.kind === 'institution';
    const same = isGroup || isBody ? before : undefined;
    const kind = same?.kind ?? kindOf(phrase, mention, lastOf(reading, source[0]));
    const one: Attribution = {
      source,
      cue,
      content,
      speaker: kind === 'anonymous' ? null : same ? same.speaker : (mention?.entityId ?? null),
      kind,
      ...(stance && { stance }),
    };
    before = one;
    return one;
  });
}

/** How many names back a pronoun may mean. */
const BACK = 6;

/** Mentions that do not stand in somebody's words: those a pronoun of the article's own can mean. */
function mentionsOutside({ mentions }: ClauseReading, found: readonly Found[]): Mention[] {
  const contents = found.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return mentions.filter((mention) => {
    while (next < contents.length && (contents[next] as Span).start <= mention.start) {
      reach = Math.max(reach, (contents[next] as Span).end);
      next += 1;
    }
    return mention.start >= reach;
  });
}

/** Whom a pronoun means: the last person (for "it": body) named outside of what is said, of its sex where that shows. */
function meantBy(
  reading: ClauseReading,
  words: string,
  told: readonly Mention[],
  cursor: number,
): Mention | undefined {
  if (/^(?:he|his|she|her)$/i.test(words)) {
    const other = /^h(?:e|is)$/i.test(words) ? 'FemaleName' : 'MaleName';
    const fits = (one: Mention): boolean =>
      one.kind === 'person' && !reading.tokens[tokenAt(reading, one.start)]?.tags.has(other);
    return told.findLast(fits) ?? reading.mentions.slice(Math.max(0, cursor - BACK), cursor).findLast(fits);
  }
  return /^(?:it|its)$/i.test(words) ? told.findLast(({ kind }) => kind === 'organization') : undefined;
}

const OWNED =
  /^(?:['’]s? \p{Ll}| (?:campaign|camp|team|administration|government|family|office|aides?|allies|supporters?|backers?|voters?|donors?|lawyers?|advisers?|advisors?)\b)/u;

/** Who is named in the source, people first, or right after it ("the deputy mayor, Ana Ruiz, said"). */
function namedIn(reading: ClauseReading, cursor: number, source: readonly Span[]): Mention | undefined {
  const there = source.flatMap((span) => within(reading, cursor, span));
  // "Ruiz’s aides" and "the Ruiz campaign" are not Ruiz
  const isOwner = ({ end, kind }: Mention): boolean =>
    kind === 'person' &&
    source.some((span) => end < span.end - 2) &&
    OWNED.test(reading.text.slice(end, end + 20));
  const person = there.find(
    (one) => one.kind === 'person' && !isOwner(one) && !isOther(reading, one, source),
  );
  const end = source[0]?.end ?? 0;
  const beside = reading.mentions
    .slice(Math.max(0, cursor - 1), cursor + 12)
    .find(
      ({ kind, start }) =>
        kind === 'person' && start >= end && /^, $/.test(reading.text.slice(end, start).slice(0, 3)),
    );
  return person ?? beside ?? there.find((one) => one.kind !== 'person');
}

/** "Aides to President Ruiz", "a spokesman for Ruiz": whom they work for. */
function isOther({ text }: ClauseReading, { start }: Mention, [source]: readonly Span[]): boolean {
  const before = source ? text.slice(source.start, Math.max(source.start, start)) : '';
  const [, head = '', titles = ''] =
    /(?:^|\s)(\p{Ll}+) (?:to|for|of|near|from|with) ((?:\p{Lu}\p{L}*\.? )*)$/u.exec(
      before.replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    ) ?? [];
  return (
    head !== '' &&
    titles.split(' ').every((word) => word === '' || /\.$/.test(word) || ROLES.has(word.toLowerCase()))
  );
}

const within = (reading: ClauseReading, cursor: number, span: Span): Mention[] =>
  reading.mentions.slice(Math.max(0, cursor - 3), cursor + 12).filter((mention) => overlaps(mention, span));

const lastOf = (reading: ClauseReading, span: Span | undefined): Token | undefined =>
  span && reading.tokens[tokenAt(reading, span.end - 1)];
