import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { SENSES } from '../../../lib/knowledge/data/senses';
import { findCard } from '../../../lib/knowledge/find-card';
import { readSense } from '../../../lib/knowledge/senses';

const rows = readFileSync('tests/fixtures/senses.tsv', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));

/** The sense told for a name, '?' where it is left open. */
const tell = (name: string, around: readonly string[]): string => {
  const sense = readSense({ id: 'x', kind: 'place', name, aliases: [], around });
  if (sense?.status === 'sense') return sense.name;
  return sense?.status === 'usual' ? 'usual' : '?';
};

describe('which place of that name', () => {
  it('is right for at least 92 in 100 of the sentences it answers, and answers most', () => {
    const told = rows.map(([name = '', wanted = '', text = '']) => {
      const { entities } = analyse({ text, lang: 'en' });
      const around = entities.flatMap((entity) => [
        entity.name,
        ...entity.aliases,
        ...entity.roles.map((role) => role.text),
      ]);
      const got = tell(name, around);
      return {
        text,
        got,
        right: got === wanted || (got === 'usual' && ['city', 'country'].includes(wanted)),
      };
    });
    const answered = told.filter(({ got }) => got !== '?');
    const right = answered.filter((row) => row.right);
    const wrong = answered.filter((row) => !row.right).map(({ text, got }) => `${got}: ${text}`);
    const figures = `${right.length} of ${answered.length} answered right, of ${rows.length}`;
    expect(right.length / answered.length, `${figures}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.92);
    expect(answered.length / rows.length, figures).toBeGreaterThanOrEqual(0.75);
  }, 60_000);

  it.each([
    ['Georgia', [], '?'],
    ['Georgia', ['Tbilisi'], 'country'],
    ['Georgia', ['Atlanta'], 'state'],
    ['Georgia', ['Atlanta', 'Tbilisi'], '?'],
    ['Paris', [], 'usual'],
    ['Paris', ['Texas', 'Lamar County'], 'Paris, Texas'],
    ['Oslo', ['Norway'], '?'],
  ])('%s among %j is %s', (name, around, wanted) => {
    expect(tell(name, around)).toBe(wanted);
  });

  it('offers the choice where nothing tells', () => {
    const analysis = analyse({ text: 'A fire in Springfield burned all night.', lang: 'en' });
    const card = findCard('place:springfield', analysis);
    expect(card).toMatchObject({ status: 'ready', summary: expect.stringContaining('several places') });
  });

  it('has two senses for a name, or one that is the usual one', () => {
    const senses = Map.groupBy(
      SENSES.split('\n').filter((line) => line.includes('|')),
      (line) => line.split('|')[0],
    );
    for (const [name, lines] of senses) expect(lines.length > 1 || lines[0]?.endsWith('+'), name).toBe(true);
  });
});
