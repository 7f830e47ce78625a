import type { Attribution, Mention, SpeakerKind } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import { BODIES, HOLDERS, INSIDERS, ROLES, SOME } from '../language/speakers';
import type { Found } from './find';

/** Attributions with who the source is: names, institutions, roles, people without a name, nobody. */
export function toSpeaker(reading: ClauseReading, found: readonly Found[]): Attribution[] {
  let last: Mention | undefined;
  let cursor = 0;
  return found.map((one) => {
    const start = one.source[0]?.start ?? one.cue[0]?.start ?? 0;
    while (cursor < reading.mentions.length && (reading.mentions[cursor] as Mention).start < start) {
      const mention = reading.mentions[cursor] as Mention;
      if (mention.kind === 'person') last = mention;
      cursor += 1;
    }
    const mention = one.source.flatMap((span) => within(reading, cursor, span)).at(0);
    const words = one.source.map((span) => reading.text.slice(span.start, span.end)).join(' ');
    const pronoun = /^(?:he|she)$/i.test(words) ? last : undefined;
    return {
      ...one,
      speaker: (mention ?? pronoun)?.entityId ?? null,
      kind: kindOf(words, mention ?? pronoun),
    };
  });
}

const within = (reading: ClauseReading, cursor: number, span: Span): Mention[] =>
  reading.mentions.slice(Math.max(0, cursor - 3), cursor + 12).filter((mention) => overlaps(mention, span));

/** What follows the head of a noun phrase: "officials | from both towns". */
const AFTER_HEAD = /[,(]|\s(?:of|for|in|at|with|who|which|that|from|on|to|by|near|inside)\s/;

/** What kind of speaker the words of a source name. */
function kindOf(words: string, mention: Mention | undefined): SpeakerKind {
  if (!words) return 'none';
  if (mention?.kind === 'person') return 'named';
  const phrase = words.split(AFTER_HEAD)[0] ?? words;
  const head = /[\p{L}'’-]+$/u.exec(phrase.trim())?.[0].toLowerCase() ?? '';
  if (PRONOUN.test(phrase)) return 'role';
  if (INSIDERS.has(head) || HOLDERS.has(head) || UNNAMED.test(head) || SOME.has(head)) return 'anonymous';
  if (ROLES.has(head)) return 'role';
  if (mention) return 'institution';
  if (/\p{Lu}\p{L}+$/u.test(phrase)) return /^the\s/i.test(phrase) ? 'institution' : 'named';
  return /^(?:an?\s\p{Ll}+|\p{Ll}\p{Ll}+)$/u.test(phrase) && BODIES.has(head) ? 'anonymous' : 'institution';
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i;
const UNNAMED =
  /^(?:person|people|someone|anyone|others|man|woman|men|women|witnesses|one|everybody|nobody)$/;
