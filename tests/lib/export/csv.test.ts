import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/core/dossier';
import { csv } from '../../../lib/export/exporters/csv';
import { inReadingOrder } from '../../../lib/export/in-order';
import { dossiers } from './arbitraries';
import { dossier, settings, words } from './made-up';

const write = (of: readonly Dossier[]): string => {
  const out = csv.write(of, settings, words);
  return out.status === 'done' ? out.text : '';
};

/** Records of RFC 4180, strictly: every cell quoted, lines ended by CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [whole, cell = '', end] = /"((?:[^"]|"")*)"(,|\r\n)/y.exec(text.slice(at)) ?? [];
    if (whole === undefined) throw new Error(`no cell at ${at}`);
    row.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    at += whole.length;
  }
  return rows;
}

const toTable = (text: string): Record<string, string>[] => {
  const [head = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
};

it('has a row for each note, claim and piece of evidence', () => {
  const table = toTable(write([dossier]));
  expect(table.map(({ kind }) => kind)).toEqual(['note', 'note', 'note', 'claim', 'evidence', 'evidence']);
  expect(table[1]).toMatchObject({
    article: 'Marland and Tessaly agree to work together on cable security',
    quote: 'agreed to deepen cooperation on cable security',
    text: 'Same words as in **2024**.\n\n- nothing came of them',
    tags: 'promises; cable security',
  });
  expect(table[3]).toMatchObject({ status: 'Supported', open_questions: 'Which studies does he mean?' });
});

it('gives back every text, behind an apostrophe where it could be a formula', () => {
  fc.assert(
    fc.property(dossiers, (made) => {
      const table = toTable(write(made)).filter(({ kind }) => kind === 'note');
      const notes = made.flatMap((one) => inReadingOrder(one.notes));
      const bodies = notes.map(({ body }) => body.toWellFormed());
      expect(table).toHaveLength(bodies.length);
      for (const [at, { text }] of table.entries()) expect([bodies[at], `'${bodies[at]}`]).toContain(text);
    }),
    { numRuns: 100 },
  );
});

describe('formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =HYPERLINK("https://a.example")', '\' =HYPERLINK("https://a.example")'],
    ['\t=1', "'\t=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['"=1"', '\'"=1"'],
    ['\u200b=1', "'\u200b=1"],
    ['%0A=1', "'%0A=1"],
    ['a =1', 'a =1'],
    ['1-2', '1-2'],
    ['', ''],
  ])('%j is written as %j', (body, expected) => {
    const notes = dossier.notes.slice(0, 1).map((note) => ({ ...note, body }));
    expect(toTable(write([{ ...dossier, notes, claims: [] }]))[0]?.['text']).toBe(expected);
  });
});
