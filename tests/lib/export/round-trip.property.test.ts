import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/core/claim';
import type { Dossier } from '../../../lib/core/dossier';
import { hypothesis } from '../../../lib/export/exporters/hypothesis';
import { webAnnotation } from '../../../lib/export/exporters/web-annotation';
import { importFile } from '../../../lib/export/import-file';
import { claimSchema } from '../../../lib/notes/check';
import { dossiers, wellFormed } from './arbitraries';
import { dossier, settings, toDossiers, words } from './made-up';

const NOW = '2030-01-01T00:00:00Z';

const written = (exporter: typeof webAnnotation, of: readonly Dossier[]): string => {
  const out = exporter.write(of, settings, words);
  return out.status === 'done' ? out.text : '';
};
const read = (text: string) => {
  const imported = importFile(text, NOW);
  if (imported.status !== 'done') throw new Error(imported.status);
  return imported;
};
const withNotes = (of: readonly Dossier[]): Dossier[] =>
  of.filter(({ notes }) => notes.length > 0).map((made) => ({ ...made, claims: [] }));

/** Only what may be stored: an exporter is given nothing else. */
const storable = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => v.is(claimSchema, claim)).map((claim) => wellFormed(claim));

it('claims come back with their evidence, questions and history', () => {
  fc.assert(
    fc.property(dossiers, (made) => {
      const kept = made
        .map((one) => ({ ...one, claims: storable(one.claims) }))
        .filter(({ claims, notes }) => claims.length + notes.length > 0);
      fc.pre(kept.some(({ claims }) => claims.length > 0));
      const text = written(webAnnotation, kept);
      const imported = read(text);
      expect(imported.claims).toEqual(kept.flatMap(({ claims }) => claims));
      expect(imported.sources).toEqual(wellFormed(kept.map(({ source }) => source)));
      expect(imported.leftOut).toBe(0);
      expect(written(webAnnotation, toDossiers(imported))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

it('a claim without what it must have, or with a foreign one, is left out and the rest stays', () => {
  const file = JSON.parse(written(webAnnotation, [dossier]));
  const { items } = file.first;
  const at = items.findIndex((item: Record<string, unknown>) => item['readout:is'] === 'claim');
  items[at]['readout:claim'] = { 'readout:status': 7, __proto__: { admin: true } };
  const imported = read(JSON.stringify(file));
  expect(imported.claims).toHaveLength(dossier.claims.length - 1);
  expect(imported.notes).toEqual(dossier.notes);
});

describe.each([webAnnotation, hypothesis])('$id, out and in again', (exporter) => {
  it('gives back the same notes and articles, whatever is written in them', () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const kept = withNotes(made);
        fc.pre(kept.length > 0);
        const text = written(exporter, kept);
        const imported = read(text);
        expect(imported.notes).toEqual(wellFormed(kept.flatMap(({ notes }) => notes)));
        expect(imported.sources).toEqual(wellFormed(kept.map(({ source }) => source)));
        expect(imported.leftOut).toBe(0);
        expect(written(exporter, toDossiers(imported))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a body of a megabyte', () => {
    const body = 'é“”\n😀 '.repeat(170_000);
    const large: Dossier = {
      ...dossier,
      notes: dossier.notes.map((note) => ({ ...note, body })),
      claims: [],
    };
    expect(body.length).toBeGreaterThan(1_000_000);
    expect(read(written(exporter, [large])).notes.map((note) => note.body)).toEqual([body, body, body]);
  });

  it('takes what the analysis found for no notes', () => {
    const imported = read(written(exporter, [dossier]));
    expect(imported.notes).toEqual(dossier.notes);
    expect(imported.sources).toEqual([dossier.source]);
  });
});
