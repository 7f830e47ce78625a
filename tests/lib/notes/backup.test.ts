import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent, formatBackup, parseBackup } from '../../../lib/notes/backup';
import { mergeContent } from '../../../lib/notes/merge';
import { dossiers } from '../export/arbitraries';
import { madeClaim, madeNote, madeSource } from './made-up';

const NOW = '2026-03-05T09:00:00.000Z';
const content = { sources: [madeSource('harbour')], notes: [madeNote('n')], claims: [madeClaim('c')] };
const file = JSON.parse(formatBackup(content, [], NOW)) as Record<string, unknown>;

/** Half surrogates and all. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('parseBackup', () => {
  it.each([
    ['no JSON', '{', { status: 'not-json' }],
    ['another file', '{"readoutSettings": 1}', { status: 'not-backup' }],
    ['a list', '[]', { status: 'not-backup' }],
    ['of a newer Readout', JSON.stringify({ ...file, readoutBackup: 2 }), { status: 'newer' }],
    ['a whole one', JSON.stringify(file), { status: 'done', damaged: 0, content, made: NOW }],
    [
      'with a note that can’t be read',
      JSON.stringify({ ...file, notes: [{ id: 'x' }, ...content.notes] }),
      { status: 'done', damaged: 1, content },
    ],
    [
      'with notes on an article that is not in it',
      JSON.stringify({ ...file, sources: [] }),
      { status: 'done', damaged: 2, content: { sources: [], notes: [], claims: [] } },
    ],
    [
      'with a link that runs a script',
      JSON.stringify({ ...file, sources: [madeSource('harbour', { url: 'javascript:alert(1)' })] }),
      { status: 'done', content: { sources: [] } },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseBackup(text)).toMatchObject(expected);
  });

  it('whatever the reader wrote comes back as it was, letter by letter', () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const { content } = checkContent({
          sources: made.map(({ source }) => source),
          notes: made.flatMap(({ notes }) => notes),
          claims: made.flatMap(({ claims }) => claims),
        });
        const text = formatBackup(content, [], NOW);
        expect(parseBackup(text)).toEqual({ status: 'done', made: NOW, content, damaged: 0 });
        expect(formatBackup(content, [], NOW)).toBe(text);
      }),
    );
  });

  it.each([
    ['a megabyte', 'é“”\r\n😀 '.repeat(150_000)],
    ['lone surrogates', 'a\ud800b\udc00'],
    ['line ends of every kind', 'a\nb\r\nc\rd\u2028e\u0085f'],
    ['right to left', 'مرحبا \u202eabc\u202c'],
  ])('%s survives in every field', (_, wild) => {
    const target = { start: 0, end: 4, quote: wild, prefix: wild, suffix: wild };
    const short = wild.slice(0, 180).toWellFormed();
    const notes = [madeNote('n', { body: wild, target, tags: [short] })];
    const claims = [madeClaim('c', { statement: wild, target, stated: { where: short, when: short } })];
    const sources = [madeSource('harbour', { title: short, bylines: [short] })];
    const wide = { sources, notes, claims };
    expect(parseBackup(formatBackup(wide, [], NOW))).toMatchObject({
      status: 'done',
      damaged: 0,
      content: wide,
    });
  });

  it('any text in any field survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), fc.string(), (body, tag) => {
        const notes = [madeNote('n', { body, tags: tag ? [tag.slice(0, 100)] : [] })];
        const parsed = parseBackup(formatBackup({ ...content, notes }, [], NOW));
        expect(parsed).toMatchObject({ status: 'done', content: { notes } });
      }),
    );
  });
});

describe('mergeContent', () => {
  it('merged again, whatever is in it, changes nothing', () => {
    const note = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        body: fc.constantFrom('one', 'two'),
        modified: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
      })
      .map(({ id, ...more }) => madeNote(id, { ...more, target: undefined as never }));
    const list = fc.uniqueArray(note, { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, (stored, incoming) => {
        const backup = { ...content, notes: incoming };
        const merged = mergeContent({ ...content, notes: stored }, backup);
        const byId = new Map([...stored, ...merged.put.notes].map((one) => [one.id, one]));
        expect(stored.every(({ id }) => byId.has(id))).toBe(true);
        const again = mergeContent({ ...content, notes: [...byId.values()] }, backup);
        expect(again.put.notes).toEqual([]);
        expect(again.same).toBe(incoming.length + 1);
      }),
    );
  });
});
