import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find';
import { parse } from '../../../lib/language/parse';

const PIECES = [
  'Ida',
  'Falk',
  'Mr.',
  'President',
  'U.S.',
  'US',
  'Japan',
  'Washington',
  'Tokyo’s',
  'WFO',
  '(',
  ')',
  'Bank',
  'of',
  'the',
  'and',
  'van',
  'al-',
  'bin',
  'said',
  'met',
  ',',
  '.',
  '“',
  '”',
  "'s",
  '’s',
  '\n\n',
  '\n',
  '—',
  '-',
  'Inc.',
  'MUNICH',
  '54',
  'ß',
  '東京',
  '🙂',
  'İstanbul',
  'e\u0301',
  '__proto__',
  'constructor',
  'toString',
  'O’Neill',
  'Kang',
  'Min-jae',
  '...',
  '1990',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('findEntities, of any text', () => {
  it('gives exact mentions in order that do not overlap, and entities that fit them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities, relations } = findEntities({ text }, parse(text));
        const known = new Map(entities.map((entity) => [entity.id, entity]));
        expect(known.size).toBe(entities.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          const slice = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
          const entity = known.get(mention.entityId);
          expect(entity?.kind).toBe(mention.kind);
          expect([entity?.name, ...(entity?.aliases ?? [])]).toContain(slice);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { count, id, roles } of entities) {
          expect(count).toBe(mentions.filter((mention) => mention.entityId === id).length);
          for (const role of roles)
            expect(text.slice(role.start, role.end).replace(/\s+/g, ' ')).toBe(role.text);
        }
        for (const { from, to } of relations) expect(known.has(from) && known.has(to)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer every time', () => {
    const text = 'Ida Falk met Jon Moe of Acme Corp. in Oslo. Falk said Norway was ready.';
    expect(findEntities({ text }, parse(text))).toEqual(findEntities({ text }, parse(text)));
  });
});
