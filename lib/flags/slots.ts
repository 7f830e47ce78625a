import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, spanOf } from '../language/clause';
import type { Token } from '../language/parse';
import { breakAfter, wordOf } from '../language/words';

/** What an undertaking says about itself: each slot with the words that fill it, null where none do. */
export interface Slots {
  /** With or for whom. */
  readonly toward: Span | null;
  readonly byWhen: Span | null;
  readonly howMuch: Span | null;
  /** Through which act, fund, treaty or order. */
  readonly instrument: Span | null;
}

/** Each slot's first filling from a token on, up to the end of its sentence. */
export function slotsFrom(reading: ClauseReading, first: number): Slots {
  const { tokens } = reading;
  const { last } = sentenceOf(reading, first);
  const find = (test: (token: Token, at: number) => boolean): Span | null => {
    for (let at = first; at < last; at += 1) {
      const token = tokens[at] as Token;
      if (test(token, at)) return phraseFrom(reading, at, last);
    }
    return null;
  };
  return {
    toward: find(
      (token, at) => /^(?:with|toward|towards|to|for)$/.test(wordOf(tokens[at - 1])) && isName(token),
    ),
    byWhen: find(
      (token, at) => /^(?:by|until|before|on|in|from)$/.test(wordOf(tokens[at - 1])) && isDated(token),
    ),
    howMuch: find(
      (token) => token.tags.has('Money') || token.tags.has('Percent') || /^[$£€¥]\d/.test(token.text),
    ),
    instrument: find((token) =>
      /^(?:Act|Bill|Fund|Treaty|Agreement|Resolution|Order|Pact|Charter)$/.test(token.text),
    ),
  };
}

const isName = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.tags.has('Date');
const isDated = (token: Token): boolean =>
  /^(?:19|20)\d\d$/.test(token.text) || token.tags.has('Month') || token.tags.has('WeekDay');

/** From a token on while names, numbers and dates follow. */
function phraseFrom(reading: ClauseReading, at: number, last: number): Span {
  let to = at + 1;
  while (to < last && !breakAfter(reading, to - 1) && isMore(reading.tokens[to] as Token)) to += 1;
  return spanOf(reading, at, to);
}

const isMore = (token: Token): boolean => isName(token) || token.tags.has('Value') || isDated(token);

/** Deeds that are done for or with somebody. */
const SHARED =
  /\b(?:support|help|aid|assist\w*|relief|cooperat\w*|work (?:closely )?with|partner\w*|protect\w*|ties|relations|stand by|compensat\w*)\b/i;
/** Deeds that have a size. */
const SIZED =
  /\b(?:more|less|fewer|invest\w*|spend\w*|reduc\w*|increas\w*|cut\w*|rais\w*|lower\w*|expand\w*|grow\w*|boost\w*|fund\w*|support|aid|relief|strengthen\w*|speed|improv\w*|widen\w*|accelerat\w*|tighten\w*)\b/i;
/** Bindings of several parties, which stand in a text of theirs. */
const AGREED = /\b(?:agree\w*|reaffirm\w*|commit\w*|pledg\w*|principle|cooperat\w*|ties|talks|deepen\w*)\b/i;

/** The questions about the slots that are empty, of those that the promised deed has. */
export function askMissing(said: string, { toward, byWhen, howMuch, instrument }: Slots): string {
  return [
    'What exactly would be done?',
    SHARED.test(said) && !toward && 'For or with whom?',
    !byWhen && 'By when?',
    SIZED.test(said) && !howMuch && 'How much?',
    !instrument && (AGREED.test(said) ? 'Under which agreement?' : 'Through which law, plan or fund?'),
  ]
    .filter(Boolean)
    .join(' ');
}
