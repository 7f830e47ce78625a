import type { Attribution, Mention, SpeakerKind } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, tokenAt } from '../language/clause';
import { nouns } from '../language/inflect';
import { BODIES, HOLDERS, INSIDERS, ROLES, SOME } from '../language/speakers';
import { wordOf } from '../language/words';
import type { Found } from './find';

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
    const they = /^(?:they|their)$/i.test(words) ? before : undefined;
    const kind = they?.kind ?? kindOf(phrase, mention, isPerson(reading, source[0]));
    const one: Attribution = {
      source,
      cue,
      content,
      speaker: kind === 'anonymous' ? null : they ? they.speaker : (mention?.entityId ?? null),
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

/** Who is named in the source, people first, or right after it ("the deputy mayor, Ana Ruiz, said"). */
function namedIn(reading: ClauseReading, cursor: number, source: readonly Span[]): Mention | undefined {
  const there = source.flatMap((span) => within(reading, cursor, span));
  const person = there.find(({ kind }) => kind === 'person');
  const end = source[0]?.end ?? 0;
  const beside = reading.mentions
    .slice(Math.max(0, cursor - 1), cursor + 12)
    .find(
      ({ kind, start }) =>
        kind === 'person' && start >= end && /^, $/.test(reading.text.slice(end, start).slice(0, 3)),
    );
  return person ?? beside ?? there[0];
}

const within = (reading: ClauseReading, cursor: number, span: Span): Mention[] =>
  reading.mentions.slice(Math.max(0, cursor - 3), cursor + 12).filter((mention) => overlaps(mention, span));

/** What follows the head of a noun phrase: "officials | from both towns", "people | familiar with the talks". */
const AFTER_HEAD =
  /[,(]|\s(?:of|for|in|at|with|who|which|that|from|on|to|by|near|inside|familiar|close|involved|briefed|released|published|obtained|conducted|speaking|working|including)\s/;

/** What kind of speaker the words of a source name. */
function kindOf(words: string, mention: Mention | undefined, person: boolean): SpeakerKind {
  if (!words) return 'none';
  if (mention?.kind === 'person') return 'named';
  const phrase = words.split(AFTER_HEAD)[0] ?? words;
  const head = /[\p{L}'’-]+$/u.exec(phrase.trim())?.[0].toLowerCase() ?? '';
  if (PRONOUN.test(phrase)) return mention ? 'institution' : 'role';
  if (/^(?:the )?police$/i.test(phrase)) return 'institution';
  if (/['’]s (?:chief|top|lead|head) \p{Ll}+$/u.test(phrase)) return 'role';
  if (INSIDERS.has(head) || HOLDERS.has(head) || UNNAMED.test(head) || SOME.has(head)) return 'anonymous';
  if (ROLES.has(head)) return 'role';
  if (isTitled(phrase)) return 'named';
  if (mention) return 'institution';
  if (person && !/\p{Lu}\p{L}+$/u.test(phrase))
    return /^(?:the|his|her|their|its)\s.*[^s]$/i.test(phrase) ? 'role' : 'anonymous';
  if (/\p{Lu}\p{L}+$/u.test(phrase)) return /^the\s/i.test(phrase) ? 'institution' : 'named';
  return /^(?:an?\s\p{Ll}+|\p{Ll}\p{Ll}+)$/u.test(phrase) && BODIES.has(head) ? 'anonymous' : 'institution';
}

/** People by what they do or are, where no list of speakers has them. */
const PEOPLE = nouns(
  `guard clerk crew soldier driver pilot officer waiter writer singer actor artist player neighbor neighbour friend father mother
  son daughter wife husband brother sister host guest visitor reader viewer user rider passenger tourist trustee juror librarian`,
);

/** Whether the phrase turns on such a word. */
const isPerson = (reading: ClauseReading, span: Span | undefined): boolean =>
  span !== undefined && PEOPLE.has(wordOf(reading.tokens[tokenAt(reading, span.end - 1)]));

/** "union chairman Tom Brandt": a name after an office. */
function isTitled(phrase: string): boolean {
  const [, before = ''] = /(\p{L}+) (?:\p{Lu}[\p{L}.'’-]+ ?){1,3}$/u.exec(phrase) ?? [];
  return ROLES.has(before.toLowerCase());
}

const PRONOUN = /^(?:he|his|she|her|they|their|it|its|we|our|i|my|you|your|who|whose)$/i;
const UNNAMED =
  /^(?:person|people|someone|anyone|others|man|woman|men|women|witnesses|one|everybody|nobody|insiders|neighbors|neighbours|aides|half|majority|percent|quarter|third)$/;
