import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/language/clause';
import { parse } from '../../../lib/language/parse';

/** Subject and main verb of each clause, with a mark where it is negated. */
function clauses(text: string): string[] {
  const { verbs, tokens } = clausesOf({ ...parse(text), mentions: [], entities: [], article: { text } });
  return verbs.map(({ subject, head, negated }) => {
    const who = subject ? tokens.slice(subject.first, subject.last).map((token) => token.text) : ['-'];
    return `${who.join(' ')} ${negated ? 'not ' : ''}${tokens[head]?.text}`;
  });
}

describe('clausesOf', () => {
  it.each([
    ['Ruiz never intended it.', ['Ruiz not intended']],
    ['Ruiz has never said so.', ['Ruiz not said']],
    ['Never. Ruiz said so.', ['Ruiz said']],
    ['Ruiz soon agreed.', ['Ruiz agreed']],
    ['Nurses who once received grants said so.', ['Nurses received', 'Nurses said']],
  ])('%s', (text, wanted) => {
    expect(clauses(text)).toEqual(wanted);
  });
});
