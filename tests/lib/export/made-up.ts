import type { Claim } from '../../../lib/core/claim';
import { DEFAULT_STATUSES } from '../../../lib/core/claim';
import type { Dossier, ExportSettings } from '../../../lib/core/dossier';
import type { Note, Source } from '../../../lib/core/note';
import type { ReportWords } from '../../../lib/export/words';
import { analysis, article } from '../../components/made-up';

/** One invented article with notes and claims of every kind: for the exporters' tests and the gallery. */

const SOURCE_ID = '0f5e1d7c-5a34-4d2b-9c63-8a4f0e6b7d21';

export const source: Source = {
  id: SOURCE_ID,
  url: 'https://news.example/world/cable-security?from=home',
  canonicalUrl: 'https://news.example/world/cable-security',
  otherUrls: ['https://amp.news.example/cable-security'],
  title: article.title,
  bylines: article.bylines,
  publisher: 'The Elgar Courier',
  section: 'World',
  published: '2026-03-02T08:30:00Z',
  lang: 'en',
  fingerprint: [7, 11, 4_294_967_295],
  about: [
    { id: 'person:adela-brandt', name: 'Adela Brandt' },
    { id: 'place:marland', name: 'Marland' },
  ],
  accessed: '2026-03-03T09:00:00Z',
  modified: '2026-03-03T09:20:00Z',
};

const targetOf = (quote: string) => {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the article: ${quote}`);
  const end = start + quote.length;
  return {
    start,
    end,
    quote,
    prefix: article.text.slice(start - 32, start),
    suffix: article.text.slice(end, end + 32),
  };
};

export const notes: readonly Note[] = [
  {
    id: '2d7a8f10-0b6a-4c1e-8f3a-51c2d9e0a7b4',
    sourceId: SOURCE_ID,
    target: targetOf('agreed to deepen cooperation on cable security'),
    about: { kind: 'flag', id: 'commitment', label: 'What exactly was agreed, by when?' },
    meaning: 'question',
    body: 'Same words as in **2024**.\n\n- nothing came of them',
    tags: ['promises', 'cable security'],
    created: '2026-03-03T09:05:00Z',
    modified: '2026-03-03T09:06:00Z',
  },
  {
    id: '7c1b3e52-4c55-4f0f-9d0a-0b9f6f1f2a63',
    sourceId: SOURCE_ID,
    target: targetOf('Korda said his government would send two ships by June.'),
    meaning: 'key',
    body: '',
    tags: [],
    created: '2026-03-03T09:07:00Z',
    modified: '2026-03-03T09:07:00Z',
  },
  {
    id: 'e4f9c6a8-1d2b-4e3f-a5b6-c7d8e9f0a1b2',
    sourceId: SOURCE_ID,
    meaning: 'doubt',
    body: 'Only one side is quoted.',
    tags: ['sources'],
    created: '2026-03-03T09:09:00Z',
    modified: '2026-03-03T09:09:00Z',
  },
];

export const claim: Claim = {
  id: 'a9b8c7d6-e5f4-4a3b-8c2d-1e0f9a8b7c6d',
  sourceId: SOURCE_ID,
  target: targetOf('repairs take longer in winter'),
  claimant: { name: 'Ilias Korda', kind: 'named', role: 'Foreign Minister of Tessaly' },
  stated: { where: 'at a news conference', when: '2026-03-02' },
  statement: 'Repairs of sea cables take longer in winter than in summer.',
  status: 'supported',
  confidence: 'fair',
  evidence: [
    {
      id: '11111111-2222-4333-8444-555555555555',
      stance: 'for',
      url: 'https://cables.example/report-2025.pdf',
      title: 'Repair times 2015–2025',
      quote: 'Median repair time was 9 days in summer and 16 in winter.',
      note: 'Table 4; all repairs of the authority.',
      date: '2025-11',
      archiveUrl: 'https://archive.example/web/2026/https://cables.example/report-2025.pdf',
      added: '2026-03-04T10:00:00Z',
    },
    {
      id: '22222222-2222-4333-8444-555555555555',
      stance: 'context',
      quote: '',
      note: 'The winter of 2024 was mild.',
      added: '2026-03-04T10:05:00Z',
    },
  ],
  todos: [
    { id: '33333333-2222-4333-8444-555555555555', question: 'Which studies does he mean?', answeredBy: [] },
  ],
  history: [{ at: '2026-03-04T10:06:00Z', field: 'status', before: 'in-progress', after: 'supported' }],
  tags: ['cables'],
  created: '2026-03-03T09:30:00Z',
  modified: '2026-03-04T10:06:00Z',
};

export const dossier: Dossier = { source, notes, claims: [claim], reading: { text: article.text, analysis } };

export const settings: ExportSettings = {
  now: '2026-03-05T12:00:00Z',
  creator: 'Mina Castellan',
  statuses: DEFAULT_STATUSES,
};

export const words: ReportWords = {
  language: 'en',
  notes: 'Notes',
  claims: 'Claims',
  evidence: 'Evidence',
  openQuestions: 'Still open',
  sources: 'Sources',
  inArticle: 'in the article',
  archived: 'archived copy',
  accessed: 'Read on',
  claimant: 'Who says so',
  stated: 'Stated',
  status: 'Verdict',
  confidence: 'Confidence',
  tags: 'Tags',
  untitled: 'Untitled',
  wholeArticle: 'On the whole article',
  meanings: { key: 'Key point', question: 'Question', doubt: 'Doubt', agree: 'Agree' },
  stances: { for: 'For', against: 'Against', context: 'Context' },
  confidences: { low: 'low', fair: 'fair', high: 'high' },
};

/** Dossiers of what an import brought. */
export const toDossiers = (imported: {
  sources: readonly Source[];
  notes: readonly Note[];
  claims: readonly Claim[];
}): Dossier[] =>
  imported.sources.map((read) => ({
    source: read,
    notes: imported.notes.filter(({ sourceId }) => sourceId === read.id),
    claims: imported.claims.filter(({ sourceId }) => sourceId === read.id),
  }));
