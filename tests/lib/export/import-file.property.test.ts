import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hypothesis } from '../../../lib/export/exporters/hypothesis';
import { webAnnotation } from '../../../lib/export/exporters/web-annotation';
import { importFile } from '../../../lib/export/import-file';
import { checkContent, formatBackup, parseBackup } from '../../../lib/notes/backup';
import { fitNote, fitSource } from '../../../lib/notes/fit';
import { dossier, settings, words } from './made-up';

const NOW = '2030-01-01T00:00:00Z';
const written = (exporter: typeof webAnnotation): string => {
  const out = exporter.write([dossier], settings, words);
  if (out.status !== 'done') throw new Error('nothing was written');
  return out.text;
};
const { source, notes, claims } = dossier;
const FILES = [
  written(webAnnotation),
  written(hypothesis),
  formatBackup({ sources: [source], notes, claims }, [], NOW),
];

/** What stands somewhere in a file that it should not. */
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    ...[null, -1, 1e308, '', '\u0000', 'javascript:alert(1)', 'x'.repeat(9_000), { __proto__: null }],
  ),
);

/** A file of ours in which some values, wherever they stand, are others. */
const spoiled = fc
  .tuple(fc.constantFrom(...FILES), fc.array(fc.tuple(fc.nat(400), wrong), { minLength: 1, maxLength: 4 }))
  .map(([file, changes]) => {
    let at = 0;
    return JSON.stringify(
      JSON.parse(file, (_key, value: unknown) => {
        const change = changes.find(([place]) => place === at);
        at += 1;
        return change ? change[1] : value;
      }),
    );
  });

it('whatever is wrong in a file, it never throws, and nothing that may not be stored comes out of it', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (text) => {
      const backup = parseBackup(text);
      if (backup.status === 'done') expect(checkContent(backup.content).damaged).toBe(0);
      const imported = importFile(text, NOW);
      if (imported.status !== 'done') return;
      expect(imported.leftOut).toBeGreaterThanOrEqual(0);
      const { content } = checkContent({
        sources: imported.sources.map(fitSource),
        notes: imported.notes.map(fitNote),
        claims: imported.claims,
      });
      expect(checkContent(content)).toEqual({ content, damaged: 0 });
      for (const { url, canonicalUrl = url, otherUrls } of content.sources)
        for (const address of [url, canonicalUrl, ...otherUrls]) expect(address).toMatch(/^https?:/i);
    }),
    { numRuns: 400 },
  );
});
