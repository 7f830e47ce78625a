import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBackup, parseBackup } from '../../../lib/notes/backup';
import { mergeContent } from '../../../lib/notes/merge';
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
