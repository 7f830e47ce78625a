import { describe, expect, it } from 'vitest';
import { importFile } from '../../../lib/export/import-file';
import { IMPORT_LIMITS } from '../../../lib/export/importer';

const NOW = '2030-01-01T00:00:00Z';
const importJson = (file: unknown) => importFile(JSON.stringify(file), NOW);
const annotation = { type: 'Annotation', id: 'https://a.example/1', target: 'https://news.example/' };

describe('a file that cannot be read', () => {
  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['%PDF-1.7', 'not-json'],
    ['['.repeat(200_000), 'not-json'],
    ['null', 'unknown-format'],
    ['[]', 'unknown-format'],
    ['"Annotation"', 'unknown-format'],
    ['{"readoutSettings": 1}', 'unknown-format'],
    ['{"type": "FeatureCollection", "items": []}', 'unknown-format'],
    ['{"annotations": {}}', 'unknown-format'],
    ['{"annotations": [1, null, {}]}', 'nothing-in-it'],
    ['{"type": "Annotation"}', 'nothing-in-it'],
    ['{"type": "AnnotationPage", "items": []}', 'nothing-in-it'],
    ['{"type": "AnnotationCollection", "first": "https://a.example/page1"}', 'unknown-format'],
  ])('%.40s is told to be %s', (content, status) => {
    expect(importFile(content, NOW)).toEqual({ status });
  });

  it('is refused beyond the limits', () => {
    expect(importFile('x'.repeat(IMPORT_LIMITS.file + 1), NOW)).toEqual({ status: 'too-large' });
    expect(importJson(Array(IMPORT_LIMITS.notes + 1).fill(annotation))).toEqual({ status: 'too-many' });
  });
});

describe('a bad entry costs only itself', () => {
  it.each([
    ['no target', { type: 'Annotation' }],
    ['no object', 7],
    ['an id that is too long', { ...annotation, id: 'x'.repeat(10_000) }],
    ['a body that is too long', { ...annotation, body: { value: 'x'.repeat(IMPORT_LIMITS.text + 1) } }],
    ['a finding of the analysis', { ...annotation, 'readout:is': 'entity' }],
  ])('%s', (_, bad) => {
    const imported = importJson({ type: 'AnnotationPage', items: [bad, annotation] });
    expect(imported).toMatchObject({ status: 'done', leftOut: 1, notes: [{ body: '' }] });
  });
});

describe('Web Annotations of other tools', () => {
  it.each([
    [{ bodyValue: 'Nice' }, { body: 'Nice', tags: [] }],
    [{ body: 'http://example.org/comment1' }, { body: 'http://example.org/comment1' }],
    [{ body: { type: 'TextualBody', value: 'Nice' } }, { body: 'Nice' }],
    [{ body: { id: 'http://example.org/b' } }, { body: 'http://example.org/b' }],
    [
      { body: { source: 'http://example.org/c', purpose: 'tagging' } },
      { body: '', tags: ['http://example.org/c'] },
    ],
    [
      {
        body: [
          { type: 'TextualBody', value: 'a', purpose: 'tagging' },
          { type: 'TextualBody', value: 'One' },
          { type: 'TextualBody', value: 'Two', purpose: ['commenting'] },
        ],
      },
      { body: 'One\n\nTwo', tags: ['a'] },
    ],
    [
      { motivation: 'tagging', body: { type: 'TextualBody', value: 'a' } },
      { body: '', tags: ['a'] },
    ],
    [{ motivation: ['questioning'] }, { meaning: 'question' }],
    [{ motivation: 'highlighting' }, { meaning: 'key' }],
    [
      { created: '2015-01-28T12:00:00Z' },
      { created: '2015-01-28T12:00:00Z', modified: '2015-01-28T12:00:00Z' },
    ],
    [{ created: 'yesterday' }, { created: NOW, modified: NOW }],
  ])('%j', (more, expected) => {
    expect(importJson({ ...annotation, ...more })).toMatchObject({ status: 'done', notes: [expected] });
  });

  it.each([
    [
      'a list of selectors',
      [
        { type: 'CssSelector', value: 'p' },
        { type: 'TextQuoteSelector', exact: 'words' },
      ],
    ],
    [
      'a selector that refines another',
      { type: 'FragmentSelector', value: 'p1', refinedBy: { type: 'TextQuoteSelector', exact: 'words' } },
    ],
  ])('finds the quote in %s', (_, selector) => {
    const imported = importJson({ ...annotation, target: { source: 'https://news.example/', selector } });
    expect(imported).toMatchObject({
      notes: [{ target: { quote: 'words', prefix: '', suffix: '', start: 0, end: 5 } }],
    });
  });

  it('without a quote are on the whole article', () => {
    const selector = { type: 'XPathSelector', value: '/html' };
    const imported = importJson({ ...annotation, target: { source: 'https://news.example/', selector } });
    expect(imported).toMatchObject({ status: 'done', sources: [{ url: 'https://news.example/' }] });
    expect(imported.status === 'done' && imported.notes[0]?.target).toBeUndefined();
  });

  it('have the same ids at each import, and no note twice', () => {
    const first = importJson([annotation, annotation, { ...annotation, id: 'https://a.example/2' }]);
    expect(first).toEqual(importJson([annotation, annotation, { ...annotation, id: 'https://a.example/2' }]));
    expect(first.status === 'done' && new Set(first.notes.map(({ id }) => id)).size).toBe(2);
    expect(first).toMatchObject({ leftOut: 1, sources: [{ url: 'https://news.example/' }] });
  });
});

describe('Hypothesis', () => {
  const theirs = {
    id: 'Wk2HvHZuEe6n2xv8dq6GJw',
    created: '2023-11-01T10:00:00.123456+00:00',
    updated: '2023-11-02T10:00:00.123456+00:00',
    user: 'acct:someone@hypothes.is',
    uri: 'https://news.example/story',
    text: 'Is *this* so?',
    tags: ['check'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://news.example/story',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]',
            endContainer: '/div[1]',
            startOffset: 1,
            endOffset: 6,
          },
          { type: 'TextPositionSelector', start: 4711, end: 4716 },
          { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' of it' },
        ],
      },
    ],
    document: { title: ['A story'] },
    links: {},
    flagged: false,
    hidden: false,
  };

  it.each([
    [
      'an export of the client',
      { export_date: NOW, export_userid: 'acct:a@b', client_version: '1', annotations: [theirs] },
    ],
    ['an answer of the API', { total: 1, rows: [theirs] }],
    ['a bare list', [theirs]],
  ])('%s is read', (_, file) => {
    expect(importJson(file)).toEqual({
      status: 'done',
      format: 'hypothesis',
      claims: [],
      leftOut: 0,
      notes: [
        {
          id: '5a4d87bc-766e-11ee-a7db-1bfc76ae8627',
          sourceId: expect.any(String),
          target: { quote: 'words', prefix: 'some ', suffix: ' of it', start: 0, end: 5 },
          meaning: 'key',
          body: 'Is *this* so?',
          tags: ['check'],
          created: '2023-11-01T10:00:00.123456+00:00',
          modified: '2023-11-02T10:00:00.123456+00:00',
        },
      ],
      sources: [
        expect.objectContaining({ url: 'https://news.example/story', title: 'A story', lang: 'und' }),
      ],
    });
  });

  it.each([
    ['a title that is no list', { document: { title: 'A story' } }],
    ['no document', { document: undefined }],
    ['a note on the page', { target: [{ source: 'https://news.example/story' }] }],
    ['a reply', { references: ['x'], target: [{ source: 'https://news.example/story' }] }],
    ['no text', { text: undefined }],
    ['a foreign field of our name', { readout: { meaning: 'nonsense' } }],
  ])('%s is no hindrance', (_, more) => {
    expect(importJson([{ ...theirs, ...more }])).toMatchObject({ status: 'done', leftOut: 0 });
  });
});
