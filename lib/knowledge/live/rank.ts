import type { Choice } from '../../core/live';
import type { Subject } from '../source';
import { findPageKind, fitsKind } from './kind';

/** Choices shown at most: a reader picks from a list that can be seen at once. */
const MAX_CHOICES = 8;

/** Choices in the order in which the article speaks for them; those it speaks against come last. */
export function rankChoices(
  choices: readonly Choice[],
  subject: Pick<Subject, 'kind' | 'name'>,
  context: readonly string[],
): Choice[] {
  const known = new Set(context.flatMap(toWords));
  for (const word of toWords(subject.name)) known.delete(word); // stands in all of them
  const score = ({ title, description = '' }: Choice): number => {
    const shared = new Set([...toWords(title), ...toWords(description)].filter((word) => known.has(word)));
    const fit = fitsKind(subject.kind, findPageKind({ description, text: '' }));
    return shared.size + { yes: 2, unknown: 0, no: -4 }[fit];
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
