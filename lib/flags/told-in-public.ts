import type { Span } from '../core/span';
import { type ClauseReading, lastWordOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import { breakAfter, wordOf } from '../language/words';

const TELL = verbs('tell');

/** Who hear what is meant for all: the press, and bodies that sit in public. */
const PUBLIC_EAR =
  /^(?:reporters?|journalists?|newspapers?|paper|news|media|press|radio|broadcasters?|magazine|network|station|outlet|website|committee|inquiry|enquiry|hearing|court|council|panel|commission|meeting|lawmakers|senators|researchers|pollsters|interviewers)$/;

/** How many words may stand between the verb and the word for its hearer: "told | a local | newspaper". */
const BETWEEN = 4;

/** "Some students told the Herald", "nurses told reporters": what is told to one person is no view put to the public. */
export function isToldInPublic(reading: ClauseReading, { start, end }: Span): boolean {
  const { tokens } = reading;
  if (!TELL.has(lastWordOf(reading, { start, end }))) return false;
  const after = tokenAt(reading, end - 1) + 1;
  for (let at = after; at < Math.min(tokens.length, after + BETWEEN); at += 1) {
    const token = tokens[at];
    if (!token || (reading.verbAt[at] ?? -1) >= 0 || wordOf(token) === 'that') return false;
    if (PUBLIC_EAR.test(wordOf(token)) || /^\p{Lu}{2,}$/u.test(token.text)) return true;
    if (/^\p{Lu}/u.test(token.text) && wordOf(tokens[at - 1]) === 'the' && !token.tags.has('Demonym'))
      return true;
    const isBody = reading.mentions.some(
      (who) => who.kind === 'organization' && who.start <= token.start && token.end <= who.end,
    );
    if (isBody) return true;
    if (breakAfter(reading, at)) return false;
  }
  return false;
}
