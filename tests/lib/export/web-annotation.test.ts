import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/core/dossier';
import { webAnnotation } from '../../../lib/export/exporters/web-annotation';
import { importFile } from '../../../lib/export/import-file';
import { dossiers } from './arbitraries';
import { dossier, settings, words } from './made-up';
import { findFailures, hasSuite, readMusts, readSamples } from './w3c-suite';

const write = (...of: Dossier[]) => {
  const out = webAnnotation.write(of, settings, words);
  return out.status === 'done' ? JSON.parse(out.text) : null;
};
const noteOnly = (at: number): Dossier => ({
  source: dossier.source,
  notes: dossier.notes.slice(at, at + 1),
  claims: [],
});

describe.runIf(hasSuite)('W3C test suite', () => {
  const musts = readMusts('annotations/annotationMusts.test');
  const collectionMusts = readMusts('collections/collectionMusts.test');
  const pageMusts = readMusts('collections/pages/pageMusts.test');

  it('judges its own samples as it should', () => {
    const failing = (folder: string): string[] =>
      readSamples(folder)
        .filter(([name, sample]) => /^anno/.test(name) && findFailures(musts, sample).length > 0)
        .map(([name]) => name);
    // Sets as targets, which we do not write: the suite's schemas know them by other names than its samples.
    expect(failing('correct')).toEqual(['anno11.json', 'anno12.json', 'anno13.json']);
    expect(failing('incorrect').length).toBeGreaterThan(10);
  });

  it('finds nothing wrong with the collection, its page, and each annotation', () => {
    const collection = write(dossier);
    expect(findFailures(collectionMusts, collection)).toEqual([]);
    expect(findFailures(pageMusts, collection)).toEqual([]);
    expect(findFailures(pageMusts, { '@context': collection['@context'], ...collection.first })).toEqual([]);
    expect(collection.first.items.length).toBeGreaterThan(20);
    for (const item of collection.first.items)
      expect(findFailures(musts, { '@context': collection['@context'], ...item })).toEqual([]);
  });

  it('finds nothing wrong with any annotation of any text', () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const out = write(...made);
        const items = out?.first?.items ?? (out ? [out] : []);
        for (const item of items)
          expect(findFailures(musts, { ...item, '@context': out['@context'] })).toEqual([]);
        if (out?.first) expect(findFailures(collectionMusts, out)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has samples that are read as far as they name an article', () => {
    for (const [name, sample] of readSamples('correct')) {
      if (!/^anno/.test(name)) continue;
      const { status } = importFile(JSON.stringify(sample), settings.now);
      expect([name, status]).toEqual([name, expect.stringMatching(/^(done|nothing-in-it)$/)]);
    }
  });
});

describe('annotations', () => {
  it('one alone is no collection', () => {
    expect(write(noteOnly(0))).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { readout: 'urn:x-readout:' }],
      id: `urn:uuid:${dossier.notes[0]?.id}`,
      type: 'Annotation',
      motivation: 'questioning',
      creator: { type: 'Person', name: 'Mina Castellan' },
      generator: { type: 'Software', name: 'Readout' },
      body: [
        { type: 'TextualBody', format: 'text/markdown', purpose: 'questioning' },
        { value: 'promises', purpose: 'tagging' },
        { value: 'cable security', purpose: 'tagging' },
        { value: 'What exactly was agreed, by when?', purpose: 'identifying' },
      ],
      target: {
        type: 'SpecificResource',
        source: { id: 'https://news.example/world/cable-security?from=home', format: 'text/html' },
        selector: [
          { type: 'TextQuoteSelector', exact: 'agreed to deepen cooperation on cable security' },
          { type: 'TextPositionSelector', start: dossier.notes[0]?.target?.start },
        ],
      },
    });
  });

  it('a mere highlight has no body, a note on the article no selector', () => {
    expect(write(noteOnly(1))).toMatchObject({ motivation: 'highlighting' });
    expect(write(noteOnly(1)).body).toBeUndefined();
    expect(write(noteOnly(2)).target).toMatchObject({
      type: 'Text',
      'schema:headline': dossier.source.title,
    });
  });

  it('findings are told apart from notes by who made them', () => {
    const items = write(dossier).first.items as { creator: { type: string }; motivation: string }[];
    const made = (type: string): string[] => [
      ...new Set(items.filter(({ creator }) => creator.type === type).map(({ motivation }) => motivation)),
    ];
    expect(made('Software')).toEqual(['identifying', 'questioning']);
    expect(made('Person')).toEqual(['questioning', 'highlighting', 'commenting', 'assessing']);
  });

  it('has nothing to write where there is nothing', () => {
    const out = webAnnotation.write([{ source: dossier.source, notes: [], claims: [] }], settings, words);
    expect(out).toEqual({ status: 'missing', missing: [{ what: 'note' }] });
  });
});
