import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, ExportSettings } from '../../lib/core/dossier';
import { PURPOSES } from '../../lib/export/exporter';
import { EXPORTERS } from '../../lib/export/exporters';
import { IMPORTERS } from '../../lib/export/importers';
import { dossiers } from '../lib/export/arbitraries';
import { dossier, settings, words } from '../lib/export/made-up';

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
const full: ExportSettings = {
  ...settings,
  reviewer: {
    name: 'Elgar Checks',
    kind: 'organization',
    reviewUrl: 'https://checks.example/winter-repairs',
  },
};
const large: Dossier = {
  ...dossier,
  notes: dossier.notes.map((note) => ({ ...note, body: `${'word “é” 😀\n'.repeat(100_000)}last words` })),
};

it('every exporter and importer of the folders is listed under its name', () => {
  expect(EXPORTERS.map(({ id }) => id).sort()).toEqual(filesOf('lib/export/exporters'));
  expect(IMPORTERS.map(({ id }) => id).sort()).toEqual(filesOf('lib/export/importers'));
  for (const purpose of PURPOSES)
    expect(EXPORTERS.some((exporter) => exporter.purpose === purpose)).toBe(true);
});

it('what comes in also goes out', () => {
  expect(EXPORTERS.map(({ id }) => id)).toEqual(expect.arrayContaining(IMPORTERS.map(({ id }) => id)));
});

describe.each(EXPORTERS)('exporter $id', (exporter) => {
  it('says what file it makes', () => {
    expect(exporter.name).toMatch(/\S/);
    expect(exporter.extension).toMatch(/^[a-z]+$/);
    expect(exporter.mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
  });

  it('writes an article with notes and claims, the same every time', () => {
    const out = exporter.write([dossier], full, words);
    expect(out).toMatchObject({ status: 'done', text: expect.stringContaining('Marland') });
    expect(exporter.write([structuredClone(dossier)], full, words)).toEqual(out);
  });

  it('writes or says what is missing, well-formed, whatever the text', () => {
    fc.assert(
      fc.property(dossiers, fc.option(fc.string({ unit: 'binary' }), { nil: undefined }), (made, creator) => {
        const out = exporter.write(made, { ...full, ...(creator !== undefined && { creator }) }, words);
        if (out.status === 'missing') expect(out.missing.length).toBeGreaterThan(0);
        else {
          expect(out.text.isWellFormed()).toBe(true);
          expect(out.text).not.toMatch(/\[object |\bundefined\b/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes a megabyte', () => {
    const out = exporter.write([large], full, words);
    expect(out.status).toBe('done');
    if (exporter.purpose !== 'cite' && exporter.purpose !== 'publish')
      expect(out).toMatchObject({ text: expect.stringContaining('last words') });
  });
});
