import type { Attribution, Flag } from '../core/analysis';
import { bySpan } from '../core/span';
import type { Reading } from '../language/reading';
import { judge } from './learned/judge';
import type { Rule } from './rule';
import { applyRules, type Failed } from './ruled';

/** Missing specifics in text order: what passed every gate, as the learned judge sees it. A rule that throws costs only its own flags. */
export function findFlags(
  reading: Reading,
  attributions: readonly Attribution[],
  failed?: Failed,
  rules?: readonly Rule[],
): Flag[] {
  return judge(applyRules(reading, attributions, failed, rules), attributions)
    .map(({ start, end, rule, severity, question, why }) => ({
      start,
      end,
      rule,
      severity,
      question,
      why: why.map(toLine),
    }))
    .sort(bySpan);
}

/** A reason as a line of its own, with the marks of print: it quotes the article once, which may quote others. */
const toLine = (reason: string): string =>
  (reason.charAt(0).toUpperCase() + reason.slice(1)).replace(
    /"(.*)"/s,
    (_, said: string) => `“${said.replace(/["“]([^"”]*)["”]/g, '‘$1’')}”`,
  );
