import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../own-tables';
import { analyse } from '../../../lib/analysis/analyse';
import { SENSES } from '../../../lib/knowledge/data/senses';
import { findCard } from '../../../lib/knowledge/find-card';
import { readSense } from '../../../lib/knowledge/senses';
import { isRightSense, readSenseRows, tellSense } from '../../../scripts/lib/senses';

const rows = readSenseRows(readFileSync('tests/fixtures/senses.tsv', 'utf8'));

/** The sense told for a place's name, '?' where it is left open. */
const tell = (name: string, around: readonly string[]): string => {
  const sense = readSense({ id: 'x', kind: 'place', name, aliases: [], around });
  if (sense?.status === 'sense') return sense.name;
  return sense?.status === 'usual' ? 'usual' : '?';
};

describe('what an ambiguous name means', () => {
  it('is right for at least 92 in 100 of the sentences it answers, and answers most', () => {
    const told = rows.map((row) => {
      const got = tellSense(row, analyse({ text: row.text, lang: 'en' }));
      return { ...row, got, right: isRightSense(row, got) };
    });
    const answered = told.filter(({ got }) => got !== '?');
    const right = answered.filter((row) => row.right);
    const wrong = answered.filter((row) => !row.right).map(({ text, got }) => `${got}: ${text}`);
    const figures = `${right.length} of ${answered.length} answered right, of ${rows.length}`;
    expect(right.length / answered.length, `${figures}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.92);
    expect(answered.length / rows.length, figures).toBeGreaterThanOrEqual(0.75);
  }, 120_000);

  it('is asked of places, bodies and people, and of names that nothing can tell', () => {
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
    expect(count('place')).toBeGreaterThanOrEqual(120);
    expect(count('organization')).toBeGreaterThanOrEqual(50);
    expect(count('person')).toBeGreaterThanOrEqual(25);
    expect(rows.filter(({ wanted }) => wanted === '?').length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['Georgia', [], '?'],
    ['Georgia', ['Tbilisi'], 'Georgia (country)'],
    ['Georgia', ['Atlanta'], 'Georgia (US state)'],
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

  it('has two senses for a name, or one beside what other sources know', () => {
    const senses = Map.groupBy(
      SENSES.split('\n').filter((line) => line.includes('|')),
      (line) => `${line.split('|')[0]} ${line.split('|')[5] || 'place'}`,
    );
    for (const [name, lines] of senses)
      expect(lines.length > 1 || lines[0]?.includes('|+') || lines[0]?.endsWith('organization'), name).toBe(
        true,
      );
  });

  it('sends to cards that exist', () => {
    for (const [, kind = '', name = ''] of SENSES.matchAll(/\|=(\w+):([^|]+)\|/g)) {
      const entity = { id: 'x', kind: kind as 'person', name, aliases: [], roles: [], count: 1 };
      const card = findCard('x', { entities: [entity], themes: [], mentions: [] });
      expect(card, name).toMatchObject({ status: 'ready', name });
    }
  });
});
