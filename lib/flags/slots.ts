import type { Slot } from '../core/analysis';
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
  /** Several undertake it together ("Peru and Norway agreed"): with each other. */
  readonly mutual: boolean;
}

/** Each slot's first filling from a token on, up to the end of its sentence. */
export function slotsFrom(reading: ClauseReading, first: number): Slots {
  const { tokens } = reading;
  const { last } = sentenceOf(reading, first);
  const deed = deedFrom(reading, first);
  const find = (test: (token: Token, at: number) => boolean, from = first): Span | null => {
    for (let at = from; at < last; at += 1) {
      const token = tokens[at] as Token;
      if (test(token, at)) return phraseFrom(reading, at, last);
    }
    return null;
  };
  return {
    toward:
      find((token, at) => /^(?:with|toward|towards|to|for)$/.test(wordOf(tokens[at - 1])) && isName(token)) ??
      partnersFrom(reading, first, last),
    byWhen: find(
      (token, at) => /^(?:by|until|before|on|in|from)$/.test(wordOf(tokens[at - 1])) && isDated(token),
      deed,
    ),
    howMuch: find(
      (token) => token.tags.has('Money') || token.tags.has('Percent') || /^[$£€¥]\d/.test(token.text),
    ),
    instrument: find((token) =>
      /^(?:Act|Bill|Fund|Treaty|Agreement|Resolution|Order|Pact|Charter)$/.test(token.text),
    ),
    mutual: isMutual(reading, first),
  };
}

/** Partners without a name: "with | local councils". */
function partnersFrom(reading: ClauseReading, first: number, last: number): Span | null {
  const { tokens, verbAt } = reading;
  for (let at = first; at + 1 < last && (at === first || !breakAfter(reading, at - 1)); at += 1) {
    if (wordOf(tokens[at]) !== 'with') continue;
    let to = at + 1;
    while (to < last && isNominal(tokens[to] as Token) && (verbAt[to] ?? -1) < 0) {
      to += 1;
      if (breakAfter(reading, to - 1)) break;
    }
    const isPlural = tokens[to - 1]?.tags.has('Plural') === true;
    return to > at + 1 && isPlural ? spanOf(reading, at + 1, to) : null;
  }
  return null;
}

const isNominal = (token: Token): boolean =>
  token.tags.has('Noun') || token.tags.has('Adjective') || token.tags.has('Determiner');

/** Where the deed itself begins: of "agreed on Tuesday | to deepen", past the day on which it was agreed. */
function deedFrom({ verbs, verbAt, tokens }: ClauseReading, first: number): number {
  const binding = verbs[verbAt[first] ?? -1];
  const deed = verbs[(verbAt[first] ?? -1) + 1];
  const isOne = deed?.infinitive && tokens[deed.head]?.sentence === tokens[first]?.sentence;
  return binding && !binding.infinitive && !binding.modal && isOne ? deed.first : first;
}

/** Whether two or more named ones are the subject: what they agree on is with each other. */
function isMutual({ verbs, verbAt, tokens }: ClauseReading, first: number): boolean {
  const subject = verbs[verbAt[first] ?? -1]?.subject;
  if (!subject) return false;
  const words = tokens.slice(subject.first, subject.last);
  return words.some(({ normal }) => normal === 'and') && words.filter(isName).length > 1;
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

/** Deeds that are done with somebody, and help without a word of whom it goes to. */
const SHARED =
  /\b(?:cooperat\w*|work (?:closely )?with|partner\w*|ties|relations)\b|\b(?:support|help|aid|assistance|relief|compensation)$/i;
/** Deeds that have a size. */
const SIZED =
  /\b(?:more|less|fewer|invest\w*|spend\w*|reduc\w*|increas\w*|cut\w*|rais\w*|lower\w*|expand\w*|grow\w*|boost\w*|fund\w*|support|aid|relief|strengthen\w*|speed|improv\w*|widen\w*|accelerat\w*|tighten\w*)\b/i;
/** Bindings of several parties, which stand in a text of theirs. */
const AGREED = /\b(?:agree\w*|principle|cooperat\w*|ties|talks|deepen\w*)\b/i;

/** The open slots that the promised deed has: a size where it has one, a partner where it is done with one. */
export function openSlots(said: string, slots: Slots): Slot[] {
  const { toward, byWhen, howMuch, instrument } = slots;
  const open: [Slot, boolean][] = [
    ['toward', SHARED.test(said) && !toward && !slots.mutual],
    ['byWhen', !byWhen],
    ['howMuch', SIZED.test(said) && !howMuch],
    ['instrument', !instrument],
  ];
  return open.flatMap(([slot, isOpen]) => (isOpen ? [slot] : []));
}

/** Of money there is an amount, of a change a size. */
const PAID = /\b(?:invest\w*|spend\w*|fund\w*|aid|relief|support)\b/i;
/** Who acts by law: around their promises an act or a fund is asked for, of others a plan. */
const PUBLIC =
  /\b(?:governments?|minist\p{L}+|president|prime|mayors?|governors?|senat\p{L}+|congress\p{L}*|parliament\p{L}*|lawmakers?|legislat\p{L}+|council\p{L}*|commission\p{L}*|administration|authorit\p{L}+|states?|cit(?:y|ies)|count(?:y|ies)|countr(?:y|ies)|nations?|federal|national|public|police|sheriffs?|official\p{L}*|agenc\p{L}+|part(?:y|ies)|candidates?|reform\p{L}*|laws?|tax\p{L}*|budget|EU)\b/iu;

/** The questions about the slots that are empty, of those that the promised deed has; `around` is the sentence it stands in. */
export function askMissing(said: string, slots: Slots, around: string): string {
  const questions: Partial<Record<Slot, string>> = {
    toward: 'For or with whom?',
    byWhen: 'By when?',
    howMuch: PAID.test(said)
      ? 'How much?'
      : /\b(?:more|fewer|less)\b/i.test(said)
        ? 'How much or how many?'
        : 'By how much?',
    instrument: AGREED.test(said)
      ? 'Under which agreement?'
      : PUBLIC.test(around)
        ? 'Through which law, plan or fund?'
        : 'Under which plan?',
  };
  const what = /^(?:is|are|am) (?:\w+ )?\w+ing\b/i.test(said) ? 'is being' : 'would be';
  return [`What exactly ${what} done?`, ...openSlots(said, slots).map((slot) => questions[slot])].join(' ');
}
