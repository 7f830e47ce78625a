import type { Choice } from '../../core/live';
import type { Subject } from '../source';
import { findPageKind, fitsKind } from './kind';

/** Choices shown at most: a reader picks from a list that can be seen at once. */
const MAX_CHOICES = 8;

/** What tells a page from its namesakes says more than what else is said of it. */
const QUALIFIED = 2;
const FIT = { yes: 2, unknown: 0, no: -4 } as const;

/** Choices in the order in which the article speaks for them; those it speaks against come last. */
export function rankChoices(
  choices: readonly Choice[],
  subject: Pick<Subject, 'kind' | 'name'>,
  context: readonly string[],
): Choice[] {
  const known = new Set(context.flatMap(toWords));
  for (const word of toWords(subject.name)) known.delete(word); // stands in all of them
  const score = ({ title, description = '' }: Choice): number => {
    const shared = (text: string): number => new Set(toWords(text).filter((word) => known.has(word))).size;
    const fit = fitsKind(subject.kind, findPageKind({ description, text: '' }));
    return shared(`${title} ${description}`) + QUALIFIED * shared(qualifierOf(title)) + FIT[fit];
  };
  return choices
    .map((choice) => ({ choice, score: score(choice) }))
    .toSorted((a, b) => b.score - a.score) // stable: the wiki's own order between equals
    .slice(0, MAX_CHOICES)
    .map(({ choice }) => choice);
}

const EMPTY = new Set('the and for from with who was are new disambiguation'.split(' '));

/** The words of a text by which two can be found to speak of one thing. */
const toWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !EMPTY.has(word));

/** "Georgia (country)": country; "Munich, North Dakota": North Dakota. */
const qualifierOf = (title: string): string => /(?:, |\()(.+)$/u.exec(title)?.[1] ?? '';
