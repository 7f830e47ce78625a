import type { Change, Claim } from '../core/claim';

/** What is told of each field: one line a value, so that before and after can be set side by side. */
const TOLD: Readonly<Record<Change['field'], (claim: Claim) => string>> = {
  statement: ({ statement }) => statement,
  status: ({ status }) => status,
  confidence: ({ confidence }) => confidence ?? '',
  claimant: ({ claimant }) => (claimant ? [claimant.name, claimant.role].filter(Boolean).join(', ') : ''),
  stated: ({ stated }) => [stated.where, stated.when].filter(Boolean).join(', '),
  evidence: ({ evidence }) =>
    evidence
      .map(({ stance, title, url, quote, note, date, archiveUrl }) =>
        [stance, title, url, quote, note, date, archiveUrl].filter(Boolean).join(' · '),
      )
      .join('\n'),
  todos: ({ todos }) =>
    todos.map(({ question, answeredBy }) => `${answeredBy.length > 0 ? '✓' : '○'} ${question}`).join('\n'),
  tags: ({ tags }) => tags.join(', '),
};

/** What is different between two versions of a claim, field by field. */
export function listChanges(before: Claim, after: Claim, at: string): Change[] {
  return (Object.keys(TOLD) as Change['field'][]).flatMap((field) => {
    const [was, is] = [TOLD[field](before), TOLD[field](after)];
    return was === is ? [] : [{ at, field, before: was, after: is }];
  });
}
