import type { Claim } from '../../../lib/core/claim';
import type { Note, Source } from '../../../lib/core/note';

/** Invented notes and claims, and the article that they belong to. */
const TIME = '2026-03-02T09:00:00.000Z';

export const madeSource = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  url: `https://news.example/${id}`,
  otherUrls: [],
  title: `The story of ${id}`,
  bylines: ['Jo Fairweather'],
  lang: 'en',
  fingerprint: [],
  about: [{ id: 'person:adela-brandt', name: 'Adela Brandt' }],
  accessed: TIME,
  modified: TIME,
  ...more,
});

export const madeNote = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  sourceId: 'harbour',
  target: { start: 10, end: 24, quote: `words of ${id}`, prefix: 'before the ', suffix: ' and after' },
  meaning: 'key',
  body: `What I think of ${id}`,
  tags: ['harbour'],
  created: TIME,
  modified: TIME,
  ...more,
});

export const madeClaim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  sourceId: 'harbour',
  target: { start: 10, end: 24, quote: `words of ${id}`, prefix: 'before the ', suffix: ' and after' },
  claimant: { name: 'Adela Brandt', kind: 'named', role: 'Foreign Minister' },
  stated: { where: 'Port Elgar', when: '2026-03-01' },
  statement: 'Repairs took two weeks.',
  status: 'unchecked',
  confidence: null,
  evidence: [],
  todos: [],
  history: [],
  tags: [],
  created: TIME,
  modified: TIME,
  ...more,
});
