import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note } from '../../../../lib/core/note';
import { watchNotes } from '../../../../lib/extension/storage/changes';
import { claims } from '../../../../lib/extension/storage/claims';
import { notes } from '../../../../lib/extension/storage/notes';
import { MIGRATIONS } from '../../../../lib/extension/storage/notes-db';
import { noteBackup, putOffBackup, readReminder } from '../../../../lib/extension/storage/reminder';
import { madeClaim, madeNote } from '../../notes/made-up';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

/** Stores a note and gives it back as it was stored. */
async function keep(note: Note, before: string | null = null): Promise<Note> {
  const outcome = await notes.save(note, before);
  if (outcome.status !== 'saved') throw new Error(`not saved: ${JSON.stringify(outcome)}`);
  return outcome.value;
}
const bodies = async (sourceId = 'harbour') => (await notes.listOf(sourceId)).items.map(({ body }) => body);

describe('notes', () => {
  it('are kept by article, the oldest first, and told to whoever watches', async () => {
    const told: string[] = [];
    const undo = watchNotes((sourceId) => told.push(sourceId));
    await keep(madeNote('b', { created: '2026-03-02T10:00:00.000Z', body: 'second' }));
    await keep(madeNote('a', { created: '2026-03-02T09:00:00.000Z', body: 'first' }));
    await keep(madeNote('c', { sourceId: 'other' }));
    expect(await bodies()).toEqual(['first', 'second']);
    expect(await notes.count()).toBe(3);
    expect(await notes.countOf('harbour')).toBe(2);
    await expect.poll(() => told).toEqual(['harbour', 'harbour', 'other']);
    undo();
  });

  it('come back whole, with whatever was written in them', async () => {
    const odd = madeNote('odd', {
      body: `\u0000 \ud83d\ude80 \u202e rtl ‮ <script>alert(1)</script> ${'x'.repeat(1_000_000)}`,
      tags: ['ünïcode', '=SUM(A1)'],
    });
    const kept = await keep(odd);
    expect(kept).toEqual({ ...odd, modified: kept.modified });
    expect(await notes.find('odd')).toEqual(kept);
  });

  it('deleted ones are handed back, and can be saved again', async () => {
    const kept = await keep(madeNote('a', { body: 'a' }));
    const gone = await notes.remove('a', kept.modified);
    expect(gone).toEqual({ status: 'saved', value: kept });
    expect(await bodies()).toEqual([]);
    await keep((gone as { value: Note }).value);
    expect(await bodies()).toEqual(['a']);
  });

  it('changed in two tabs: the second is told, and neither version is lost', async () => {
    const kept = await keep(madeNote('a', { body: 'first' }));
    const theirs = await keep({ ...kept, body: 'theirs' }, kept.modified);
    const mine = { ...kept, body: 'mine' };
    expect(await notes.save(mine, kept.modified)).toEqual({ status: 'conflict', yours: mine, theirs });
    expect(await bodies()).toEqual(['theirs']);
    expect((await notes.remove('a', kept.modified)).status).toBe('conflict');
    await notes.remove('a', theirs.modified);
    expect(await notes.save(mine, theirs.modified)).toEqual({
      status: 'conflict',
      yours: mine,
      theirs: null,
    });
  });

  it('two changes in one millisecond are told apart', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-02T12:00:00.000Z'), toFake: ['Date'] });
    const kept = await keep(madeNote('a'));
    const next = await keep({ ...kept, body: 'next' }, kept.modified);
    expect(next.modified > kept.modified).toBe(true);
    expect((await notes.save({ ...kept, body: 'late' }, kept.modified)).status).toBe('conflict');
    vi.useRealTimers();
  });
});

describe('trouble', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['InvalidStateError', 'failed'],
  ])('%s is told as "%s"; what was there stays', async (name, trouble) => {
    const kept = await keep(madeNote('a', { body: 'there' }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const outcome = await notes.save({ ...kept, body: 'new' }, kept.modified);
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({ status: 'failed', trouble });
    expect(await bodies()).toEqual(['there']);
  });

  it('a record that can’t be read is counted, stays where it is, and hides no other', async () => {
    await keep(madeNote('a', { body: 'there' }));
    const db = await openDB('notes');
    await db.put('notes', { id: 'broken', sourceId: 'harbour', modified: '2026', value: { id: 7 } });
    db.close();
    expect(await notes.listOf('harbour')).toMatchObject({ items: [{ body: 'there' }], damaged: 1 });
    expect(await notes.listAll()).toMatchObject({ items: [{ body: 'there' }], damaged: 1 });
    expect(await notes.find('broken')).toBeNull();
    expect(await notes.count()).toBe(2);
  });

  it('notes of a newer Readout are left alone', async () => {
    await keep(madeNote('a'));
    (await openDB('notes', MIGRATIONS.length + 1)).close();
    expect(await notes.save(madeNote('b'), null)).toMatchObject({ status: 'failed', trouble: 'newer' });
    await expect(notes.listOf('harbour')).rejects.toMatchObject({ trouble: 'newer' });
  });

  it('an older window that will not let go is told, not waited for without end', async () => {
    const old = await openDB('notes', 1, {
      upgrade: (db) => void db.createObjectStore('other'),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const before = MIGRATIONS.length;
    // An upgrade as the next Readout makes it, against a connection that does not close.
    const next = [...MIGRATIONS, () => undefined] as typeof MIGRATIONS;
    (MIGRATIONS as unknown[]).push(...next.slice(before));
    const outcome = notes.save(madeNote('a'), null);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await outcome).toMatchObject({ status: 'failed', trouble: 'blocked' });
    vi.useRealTimers();
    (MIGRATIONS as unknown[]).length = before;
    old.close();
  });
});

describe('claims', () => {
  it('remember what each change changed', async () => {
    const first = await claims.save(madeClaim('c'), null);
    if (first.status !== 'saved') throw new Error('not saved');
    expect(first.value.history).toEqual([]);
    const second = await claims.save(
      { ...first.value, status: 'supported', confidence: 'high', history: [] },
      first.value.modified,
    );
    if (second.status !== 'saved') throw new Error('not saved');
    expect(second.value.history).toMatchObject([
      { field: 'status', before: 'unchecked', after: 'supported' },
      { field: 'confidence', before: '', after: 'high' },
    ]);
    const third = await claims.save({ ...second.value, statement: 'Other words.' }, second.value.modified);
    expect(third).toMatchObject({ value: { history: [{}, {}, { field: 'statement' }] } });
  });
});

describe('the reminder of a backup', () => {
  it('counts changes since the last one, and waits where it is put off', async () => {
    expect(await readReminder()).toEqual({ last: null, changes: 0, due: false });
    for (let i = 0; i < 50; i += 1) await keep(madeNote(`n${i}`));
    expect(await readReminder()).toEqual({ last: null, changes: 50, due: true });
    await putOffBackup();
    expect(await readReminder()).toMatchObject({ changes: 50, due: false });
    await noteBackup('2026-03-02T12:00:00.000Z');
    expect(await readReminder()).toEqual({ last: '2026-03-02T12:00:00.000Z', changes: 0, due: false });
  });
});
