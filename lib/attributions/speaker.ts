import type { Attribution, Mention, SpeakerKind } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
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

const INSTITUTION =
  /\b(?:ministry|department|agency|office|court|council|committee|commission|company|union|bank|university|police|government|campaign|party|group|association|board|authority|report|study|poll|survey|statement|newspaper|times|post|senate|house)\b/i;
const ROLE =
  /\b(?:spokes(?:man|woman|person)|chair(?:man|woman)?|minister|president|mayor|governor|judge|director|senator|lawyer|attorney)\b/i;

function kindOf(words: string, mention: Mention | undefined): SpeakerKind {
  if (!words) return 'none';
  if (mention?.kind === 'person') return 'named';
  if (mention) return 'institution';
  if (/^(?:he|she|they|it|we|i)$/i.test(words)) return 'named';
  if (ROLE.test(words)) return 'role';
  if (INSTITUTION.test(words)) return 'institution';
  return /\p{Lu}\p{L}+\s+\p{Lu}/u.test(words) ? 'named' : 'anonymous';
}
