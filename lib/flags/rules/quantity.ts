import { spanOf } from '../../language/clause';
import { findMatches } from '../../language/pattern';
import { EXAMPLES } from '../examples/quantity';
import { COUNTED } from '../examples/quantity-counts';
import { FRAMED } from '../examples/quantity-frames';
import { GROUPED } from '../examples/quantity-groups';
import { PLAINLY } from '../examples/quantity-plain';
import { UNMEASURED } from '../examples/quantity-unmeasured';
import { claimsNoAmount } from '../no-amount';
import { PATTERNS } from '../patterns/quantity';
import { joinExamples, type Rule } from '../rule';
import { askSize } from '../size-questions';

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  ask: askSize,
  examples: joinExamples(EXAMPLES, COUNTED, GROUPED, UNMEASURED, FRAMED, PLAINLY),
  find: (reading, attributions) =>
    findMatches(reading, PATTERNS)
      .filter((match) => !claimsNoAmount(reading, match, attributions))
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        return {
          ...span,
          question: askSize(reading, match),
          because: `"${said}" gives a size and no figure`,
          // a number of calls is no answer to "too many"
          answer: /\b(?:enough|too)\b/.test(said) ? ('none' as const) : ('figure' as const),
          about: said.toLowerCase(),
        };
      }),
};
