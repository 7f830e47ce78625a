import { spanOf } from '../../language/clause';
import { findMatches } from '../../language/pattern';
import { EXAMPLES } from '../examples/quantity';
import { COUNTED } from '../examples/quantity-counts';
import { GROUPED } from '../examples/quantity-groups';
import { UNMEASURED } from '../examples/quantity-unmeasured';
import { claimsNoAmount } from '../no-amount';
import { PATTERNS } from '../patterns/quantity';
import type { Rule } from '../rule';

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  examples: {
    flagged: [...EXAMPLES.flagged, ...COUNTED.flagged, ...GROUPED.flagged, ...UNMEASURED.flagged],
    quiet: [...EXAMPLES.quiet, ...COUNTED.quiet, ...GROUPED.quiet, ...UNMEASURED.quiet],
  },
  find: (reading, attributions) =>
    findMatches(reading, PATTERNS)
      .filter((match) => !claimsNoAmount(reading, match, attributions))
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        return {
          ...span,
          question: asks(said),
          because: `"${said}" gives a size and no figure`,
          // a number of calls is no answer to "too many"
          answer: /\b(?:enough|too)\b/.test(said) ? ('none' as const) : ('figure' as const),
          about: said.toLowerCase(),
        };
      }),
};

/** "Millions of dollars", "many firms", "a big share of" and "fell sharply" ask for different figures. */
const asks = (said: string): string => {
  if (/\b(?:dollars|pounds|euros|money|cash|sums?|fortune)\b/i.test(said))
    return 'How much exactly, and who counted?';
  if (
    /\b(?:share|part|portion|proportion|majority|fraction|chunk|most|bulk|much)\b.* of\b|\bmajority\b/i.test(
      said,
    )
  )
    return 'How large a share exactly, and who measured it?';
  if (/\b(?:often|frequently|regularly|routinely|repeatedly|occurrence)\b/i.test(said))
    return 'How often exactly, and who counted?';
  return /^more\b|\b(?:few|fewer|many|several|number|numbers|numerous|dozens|scores|hundreds|thousands|millions)\b/i.test(
    said,
  )
    ? 'How many exactly, and who counted?'
    : 'By how much, compared with what, and who measured it?';
};
