import { type ClauseReading, sentenceOf } from '../language/clause';
import { wordOf } from '../language/words';

/** What an undertaking says about itself: whether each slot is filled in its sentence. */
export interface Slots {
  readonly byWhen: boolean;
  readonly howMuch: boolean;
  readonly which: boolean;
}

/** Which slots of an undertaking its sentence fills. */
export function slotsOf(reading: ClauseReading, at: number): Slots {
  const { first, last } = sentenceOf(reading, at);
  const tokens = reading.tokens.slice(first, last);
  return {
    byWhen: tokens.some(
      (token, index) =>
        wordOf(tokens[index - 1]) === 'by' && (token.tags.has('Date') || /\d/.test(token.text)),
    ),
    howMuch: tokens.some((token) => token.tags.has('Money') || token.tags.has('Percent')),
    which: tokens.some((token) => /^(?:Act|Bill|Fund|Treaty|Agreement|Resolution|Order)$/.test(token.text)),
  };
}

/** The question about the slots that are empty. */
export function askMissing({ byWhen, howMuch, which }: Slots): string {
  return [
    'What exactly would be done?',
    byWhen ? '' : 'By when?',
    howMuch ? '' : 'How much?',
    which ? '' : 'Under which text?',
  ]
    .filter(Boolean)
    .join(' ');
}
