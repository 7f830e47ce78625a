import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describe as describeWords } from '../../../lib/anchoring/describe';
import type { Claim } from '../../../lib/core/claim';
import { flagKey } from '../../../lib/core/mark';
import type { Finding, Note } from '../../../lib/core/note';
import type { Saved } from '../../../lib/core/saving';
import { sentenceAround } from '../../../lib/digest/sentences';
import { createNotebook } from '../../../lib/extension/notebook';
import type { Read } from '../../../lib/extension/storage/analyses';
import { dismissFlag } from '../../../lib/extension/storage/dismissed';
import { changeSettings } from '../../../lib/extension/storage/settings';
import { analysis, article } from '../../components/made-up';

const other: Read = {
  article: {
    ...article,
    url: 'https://else.example/story',
    canonicalUrl: 'https://else.example/story',
    text: 'Short.',
  },
  analysis: { ...analysis, attributions: [], flags: [] },
};
const known: Record<string, Read> = { story: { article, analysis }, other };
const notebook = createNotebook(
  async (key) => {
    const read = known[key];
    if (!read) throw new Error('forgotten');
    return read;
  },
  { describe: describeWords, sentenceAround },
);

const placeOf = (words: string) => {
  const start = article.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};
const value = <T>(saved: Saved<T>): T => {
  if (saved.status !== 'saved') throw new Error(JSON.stringify(saved));
  return saved.value;
};
const FLAG: Finding = { kind: 'flag', id: 'commitment', label: 'What exactly was agreed?' };
const WORDS = 'agreed to deepen cooperation';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('notes on an article', () => {
  it('nothing is stored of an article before the first note on it', async () => {
    expect(await notebook.list('story')).toMatchObject({
      source: null,
      notes: [],
      claims: [],
      trouble: null,
    });
    value(await notebook.noteFinding('story', FLAG, placeOf(WORDS)));
    const listed = await notebook.list('story');
    expect(listed.source).toMatchObject({ url: article.url, title: article.title });
    expect(listed.notes).toHaveLength(1);
    expect((await notebook.list('other')).notes).toEqual([]);
  });

  it.each([
    [FLAG, 'question'],
    [{ kind: 'entity', id: 'person:adela-brandt', label: 'Adela Brandt' }, 'key'],
    [{ kind: 'theme', id: 'cables', label: 'Critical infrastructure' }, 'key'],
  ] as const)('a note on a finding keeps what it is about, at its words: %j', async (finding, meaning) => {
    const note = value(await notebook.noteFinding('story', finding, placeOf(WORDS)));
    expect(note).toMatchObject({ about: finding, meaning, body: '', target: { quote: WORDS } });
  });

  it('a change keeps when the note was made, and a stale one is a conflict', async () => {
    const note = value(await notebook.noteFinding('story', FLAG, placeOf(WORDS)));
    const { sourceId: _, created, modified, ...draft } = note;
    const changed = value(await notebook.saveNote('story', { ...draft, body: 'Asked twice.' }, modified));
    expect(changed).toMatchObject({ body: 'Asked twice.', created });
    expect(changed.modified > modified).toBe(true);
    const stale = await notebook.saveNote('story', { ...draft, body: 'Older.' }, modified);
    expect(stale).toMatchObject({ status: 'conflict', theirs: { body: 'Asked twice.' } });
    expect((await notebook.list('story')).notes.map(({ body }) => body)).toEqual(['Asked twice.']);
  });

  it('whoever names one article changes nothing of another', async () => {
    const note = value(await notebook.noteFinding('story', FLAG, placeOf(WORDS)));
    const { sourceId: _, created: _c, modified, ...draft } = note;
    await expect(notebook.saveNote('other', { ...draft, body: 'taken' }, modified)).rejects.toThrow(
      'another article',
    );
    await expect(notebook.removeNote('other', note.id, modified)).rejects.toThrow('another article');
    expect((await notebook.list('story')).notes).toEqual([note] satisfies Note[]);
  });

  it('a deleted note is handed back, and can be brought back', async () => {
    const note = value(await notebook.noteFinding('story', FLAG, placeOf(WORDS)));
    const gone = value(await notebook.removeNote('story', note.id, note.modified));
    expect(gone).toEqual(note);
    expect((await notebook.list('story')).notes).toEqual([]);
    const { sourceId: _, created: _c, modified: _m, ...draft } = note;
    value(await notebook.saveNote('story', draft, null));
    expect((await notebook.list('story')).notes).toMatchObject([draft]);
  });

  it('an article that is no longer known is an error, not an empty list', async () => {
    await expect(notebook.list('gone')).rejects.toThrow('forgotten');
  });
});

describe('claims on an article', () => {
  it.each([
    [false, WORDS],
    [true, null],
  ])('begins at the words, or at their whole sentence (%j)', async (whole, quote) => {
    const claim = value(await notebook.startClaim('story', placeOf(WORDS), whole, ['By when?', 'By when?']));
    const { start, end } = sentenceAround(article, placeOf(WORDS));
    expect(claim.target.quote).toBe(quote ?? article.text.slice(start, end));
    expect(claim.todos.map(({ question, answeredBy }) => [question, answeredBy])).toEqual([['By when?', []]]);
    expect(claim).toMatchObject({ status: 'unchecked', statement: '', history: [] });
  });

  it('has to find out what the flags ask at its words, unless the reader dismissed them', async () => {
    const todosAt = async (words: string) =>
      value(await notebook.startClaim('story', placeOf(words), false, [])).todos.map(
        ({ question }) => question,
      );
    const [flag] = analysis.flags.filter(({ severity }) => severity > 1);
    if (!flag) throw new Error('no flag');
    const words = article.text.slice(flag.start, flag.end);
    expect(await todosAt(words)).toContain(flag.question);
    expect(await todosAt(article.text.slice(-20).trim())).not.toContain(flag.question);
    await dismissFlag('story', flagKey(flag));
    expect(await todosAt(words)).not.toContain(flag.question);
  });

  it('begins at the first step of the reader’s own scale', async () => {
    await changeSettings((now) => ({ ...now, statuses: [{ id: 'new', label: 'New' }] }));
    expect(value(await notebook.startClaim('story', placeOf(WORDS), true, [])).status).toBe('new');
  });

  it('what was changed is added to its history; it cannot be rewritten from outside', async () => {
    const claim = value(await notebook.startClaim('story', placeOf(WORDS), true, []));
    const { sourceId: _, history: _h, created: _c, modified: _m, ...draft } = claim;
    const next: Claim = value(
      await notebook.saveClaim('story', { ...draft, status: 'in-progress' }, claim.modified),
    );
    expect(next.history.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['status', 'unchecked', 'in-progress'],
    ]);
    const again = value(await notebook.saveClaim('story', { ...draft, status: 'supported' }, next.modified));
    expect(again.history).toHaveLength(2);
    expect(value(await notebook.removeClaim('story', claim.id, again.modified))).toEqual(again);
    expect((await notebook.list('story')).claims).toEqual([]);
  });
});
