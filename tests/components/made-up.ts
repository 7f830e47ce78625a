import type {
  NoteActions,
  NotesShown,
  OptionsProps,
  PanelActions,
  PanelProps,
} from '../../components/contract';
import type { Analysis, Attribution, Entity, Flag, Mention, Term, Theme } from '../../lib/core/analysis';
import type { Article } from '../../lib/core/article';
import type { Card } from '../../lib/core/card';
import type { Claim } from '../../lib/core/claim';
import type { HoverItem } from '../../lib/core/hover';
import type { Note, Target } from '../../lib/core/note';
import type { PageState } from '../../lib/core/page-state';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import type { Span } from '../../lib/core/span';
import type { Placed } from '../../lib/notes/place';
import { toSource } from '../../lib/notes/source';

/** One invented article with something of everything: for the views' tests and for the gallery. */

const TEXT = [
  'PORT ELGAR, Marland (Coast Wire) — Marland and Tessaly agreed to deepen cooperation on cable security, Foreign Minister Adela Brandt said on Monday after talks with her Tessalian counterpart, Ilias Korda.',
  'Officials said the two sides had made significant progress. They did not announce a timetable or any specific spending commitments.',
  'The agreement could mark a turning point for the Northern Cable Authority, which guards thousands of kilometres of cable. Some analysts expect tensions to rise.',
  '“We shall take whatever steps are needed,” Brandt said. Korda said his government would send two ships by June.',
  'Studies show that repairs take longer in winter. Brandt is due to visit Tessaly in the coming months, her ministry said. The two signed a memorandum of understanding.',
].join('\n\n');

/** The n-th place of some words in the text. */
const at = (words: string, nth = 0): Span => {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the made-up text: ${words}`);
  return { start, end: start + words.length };
};
const FIRST_SENTENCE: Span = { start: at('Marland and Tessaly').start, end: at('Ilias Korda.').end };
const everywhere = (words: string): Span[] => {
  const found: Span[] = [];
  for (let start = TEXT.indexOf(words); start >= 0; start = TEXT.indexOf(words, start + 1))
    found.push({ start, end: start + words.length });
  return found;
};

export const article: Article = {
  url: 'https://news.example/world/cable-security',
  title: 'Marland and Tessaly agree to work together on cable security',
  bylines: ['Jo Fairweather', 'Mina Castellan'],
  publisher: 'The Elgar Courier',
  section: 'World',
  published: '2026-03-02T08:30:00Z',
  modified: '2026-03-03T10:00:00Z',
  dateline: { ...at('PORT ELGAR, Marland (Coast Wire)'), place: 'Port Elgar, Marland', agency: 'Coast Wire' },
  lang: 'en',
  text: TEXT,
  blocks: [],
  disclosures: [
    {
      kind: 'ai',
      text: 'Parts of this story may have been written with the help of AI tools and were reviewed by an editor.',
    },
    { kind: 'correction', text: 'An earlier version gave a wrong first name for Mr Korda.' },
  ],
};

const named = (kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity => ({
  id: `${kind}:${name.toLowerCase().replaceAll(' ', '-')}`,
  kind,
  name,
  aliases: [],
  roles: [],
  count: everywhere(name).length,
  ...more,
});

export const brandt = named('person', 'Adela Brandt', {
  aliases: ['Brandt'],
  roles: [{ ...at('Foreign Minister'), text: 'Foreign Minister' }],
  count: 3,
});
const korda = named('person', 'Ilias Korda', {
  aliases: ['Korda'],
  roles: [{ ...at('Tessalian counterpart'), text: 'Tessalian counterpart' }],
  count: 2,
});
export const marland = named('place', 'Marland', { subkind: 'country' });
const tessaly = named('place', 'Tessaly', { subkind: 'country' });
const elgar = named('place', 'Port Elgar', { count: 1 });
const authority = named('organization', 'Northern Cable Authority');
const coastWire = named('organization', 'Coast Wire');

const mention = ({ kind, id }: Entity, span: Span): Mention => ({ ...span, kind, entityId: id });

export const cables: Theme = {
  id: 'theme:critical-infrastructure',
  name: 'Critical infrastructure',
  cap: 16,
  score: 0.82,
  evidence: [at('cable security'), at('guards thousands of kilometres of cable')],
};
const memorandum: Term = {
  id: 'term:memorandum-of-understanding',
  name: 'Memorandum of understanding',
  places: [at('memorandum of understanding')],
};
const alliances: Theme = {
  id: 'theme:alliances',
  name: 'Alliances',
  cap: 19,
  score: 0.34,
  evidence: [at('agreed to deepen cooperation')],
};

const flag = (
  rule: Flag['rule'],
  words: string,
  question: string,
  severity: Flag['severity'] = 2,
  nth = 0,
): Flag => ({
  ...at(words, nth),
  rule,
  severity,
  question,
  why: [
    'No name, figure or date that answers it stands in this sentence, before it, or in the next.',
    'The claim is part of what the article reports as news.',
  ],
});

export const flags: readonly Flag[] = [
  flag(
    'commitment',
    'agreed to deepen cooperation',
    'What exactly was agreed, by when, and how would we know it was kept?',
    3,
  ),
  flag('source', 'Officials said', 'Which officials, and why is no name given?'),
  flag('quantity', 'significant progress', 'How much progress, measured by what?', 1),
  flag(
    'absence',
    'did not announce a timetable or any specific spending commitments',
    'The article says a timetable and spending commitments are missing. Does any other report give them?',
    3,
  ),
  flag('speculation', 'could mark a turning point', 'Who expects this, and on what basis?'),
  flag('quantity', 'thousands of kilometres', 'How many kilometres, and who counted?', 1),
  flag('voices', 'Some analysts expect', 'Which analysts, how many, and what do they base it on?'),
  flag('commitment', 'take whatever steps are needed', 'Which steps, by when?'),
  flag('evidence', 'Studies show', 'Which studies, who made them, and where can they be read?'),
  flag('time', 'in the coming months', 'When exactly?'),
];

const says = (
  kind: Attribution['kind'],
  source: string,
  content: string,
  speaker: Entity | null = null,
  nth = 0,
): Attribution => ({
  source: source ? [at(source, nth)] : [],
  cue: [],
  content: [at(content)],
  speaker: speaker?.id ?? null,
  kind,
});

export const analysis: Analysis = {
  engine: 'test',
  language: { code: 'en', supported: true },
  entities: [brandt, korda, marland, tessaly, elgar, authority, coastWire],
  mentions: [
    ...everywhere('Marland').map((span) => mention(marland, span)),
    ...everywhere('Tessaly').map((span) => mention(tessaly, span)),
    ...everywhere('Brandt').map((span) => mention(brandt, span)),
    ...everywhere('Korda').map((span) => mention(korda, span)),
    mention(elgar, at('PORT ELGAR')),
    mention(authority, at('Northern Cable Authority')),
    mention(coastWire, at('Coast Wire')),
  ],
  relations: [{ kind: 'meets', from: brandt.id, to: korda.id, ...FIRST_SENTENCE }],
  themes: [cables, alliances],
  terms: [memorandum],
  attributions: [
    says('named', 'Adela Brandt', 'agreed to deepen cooperation', brandt),
    says('named', 'Brandt', 'We shall take whatever steps are needed', brandt, 1),
    says('named', 'Korda', 'send two ships by June', korda, 1),
    says('institution', 'her ministry', 'Brandt is due to visit'),
    says('anonymous', 'Officials', 'made significant progress'),
    says('anonymous', 'Some analysts', 'tensions to rise'),
    says('none', '', 'repairs take longer in winter'),
  ],
  flags,
  commitments: [
    {
      ...at('agreed to deepen cooperation'),
      who: at('Marland and Tessaly'),
      what: at('agreed to deepen cooperation'),
      toward: null,
      byWhen: null,
      howMuch: null,
      instrument: null,
    },
  ],
  absences: [
    {
      ...at('did not announce a timetable or any specific spending commitments'),
      things: [at('timetable'), at('spending commitments')],
      themes: [],
    },
  ],
  checklist: [
    { id: 'who-says', status: 'given', evidence: [at('Adela Brandt')] },
    { id: 'who-acts', status: 'given', evidence: [at('Marland')] },
    { id: 'what', status: 'partly', evidence: [at('agreed to deepen cooperation')] },
    { id: 'when-happened', status: 'given', evidence: [at('on Monday')] },
    { id: 'when-next', status: 'partly', evidence: [at('by June'), at('in the coming months')] },
    { id: 'how-much', status: 'missing', evidence: [] },
    { id: 'which-document', status: 'missing', evidence: [at('The agreement')] },
    { id: 'force', status: 'missing', evidence: [] },
    { id: 'other-side', status: 'n/a', evidence: [] },
    { id: 'basis', status: 'given', evidence: [] },
  ],
  problems: [],
};

export const emptyAnalysis: Analysis = {
  ...analysis,
  entities: [],
  mentions: [],
  relations: [],
  themes: [],
  terms: [],
  attributions: [],
  flags: [],
  checklist: [],
};

const termCard: Card = {
  status: 'ready',
  id: 'term',
  summary: 'A written understanding that states what the sides intend.',
  facts: [{ label: 'What to ask', text: 'Does it name amounts and dates?' }],
  source: { name: 'Readout’s glossary', licence: 'MIT' },
};

export const readyCard: Card = {
  status: 'ready',
  id: marland.id,
  summary: 'Invented island country in the northern sea, known for its cable works.',
  facts: [
    { label: 'Capital', text: 'Port Elgar', asOf: '2026' },
    { label: 'Population', text: '4.2 million', asOf: '2025' },
    { label: 'Languages', text: 'Marlish, English' },
  ],
  source: { name: 'Made-up Almanac', url: 'https://almanac.example/marland', licence: 'CC0' },
};

const URL = article.url;

/** Every state a panel can be in, by a name that a gallery or a test title can show. */
export const STATES: Readonly<Record<string, PageState | null>> = {
  'not-asked-yet': null,
  restricted: { status: 'out-of-reach', reason: 'restricted' },
  pdf: { status: 'out-of-reach', reason: 'pdf' },
  'no-access': { status: 'out-of-reach', reason: 'no-access' },
  paused: { status: 'off', reason: 'paused', url: URL },
  'site-off': { status: 'off', reason: 'site', url: URL },
  'click-mode': { status: 'off', reason: 'click', url: URL },
  'not-article': { status: 'not-article', url: URL, reasons: ['front page'] },
  offered: { status: 'offered', url: URL, reasons: ['guide'] },
  analysing: { status: 'analysing', url: URL, title: article.title },
  failed: {
    status: 'failed',
    url: URL,
    title: article.title,
    message: 'The page changed while it was read.',
  },
  ready: { status: 'ready', article, analysis },
  'nothing-found': {
    status: 'ready',
    article: { ...article, text: 'Rain fell all night over Port Elgar, and no ship left the harbour.' },
    analysis: emptyAnalysis,
  },
  'no-flags': { status: 'ready', article, analysis: { ...analysis, flags: [] } },
  'part-failed': {
    status: 'ready',
    article,
    analysis: { ...analysis, themes: [], problems: [{ part: 'themes', message: 'TypeError' }] },
  },
  'other-language': {
    status: 'ready',
    article: { ...article, title: 'Marland und Tessalien wollen Kabel schützen', lang: 'de' },
    analysis: { ...emptyAnalysis, language: { code: 'de', supported: false } },
  },
};

const nothing = (): void => {};

const targetOf = (words: string): Target => ({ ...at(words), quote: words, prefix: '', suffix: '' });
const WRITTEN = {
  sourceId: 'cables',
  created: '2026-03-02T10:00:00.000Z',
  modified: '2026-03-02T10:00:00.000Z',
};

export const note: Note = {
  ...WRITTEN,
  id: 'note-1',
  target: targetOf('agreed to deepen cooperation'),
  meaning: 'question',
  body: 'Deepen *how*? Compare the 2024 text.',
  tags: ['cables'],
};

export const claim: Claim = {
  ...WRITTEN,
  id: 'claim-1',
  target: targetOf('repairs take longer in winter'),
  claimant: { name: 'Adela Brandt', kind: 'named', role: 'Foreign Minister' },
  stated: { where: 'Port Elgar', when: '2026-03-02' },
  statement: 'Repairs of sea cables take longer in winter.',
  status: 'in-progress',
  confidence: 'fair',
  evidence: [
    {
      id: 'evidence-1',
      stance: 'for',
      url: 'https://cables.example/report',
      title: 'Annual report of the Northern Cable Authority',
      quote: 'Median repair: 9 days in summer, 17 in winter.',
      note: 'Table 4.',
      date: '2025-11-30',
      archiveUrl: 'https://web.archive.org/web/2025/https://cables.example/report',
      added: '2026-03-02T10:00:00.000Z',
    },
  ],
  todos: [
    { id: 'todo-1', question: 'Which study or document is it?', answeredBy: ['evidence-1'] },
    { id: 'todo-2', question: 'Since when is that so?', answeredBy: [] },
  ],
  history: [{ at: '2026-03-02T11:00:00.000Z', field: 'status', before: 'unchecked', after: 'in-progress' }],
  tags: [],
};

const stands = <T extends { readonly target?: Target }>(
  item: T,
  status: 'same' | 'changed' = 'same',
): Placed<T> => ({
  item,
  status,
  span: item.target ?? null,
  nearest: null,
});

/** Something of everything that a reader may have written. */
export const notesShown: NotesShown = {
  notes: [
    {
      item: { ...note, id: 'note-0', target: undefined as never, body: 'Read for Friday.' },
      status: 'whole',
      span: null,
      nearest: null,
    },
    stands(note),
    stands(
      {
        ...note,
        id: 'note-2',
        meaning: 'doubt',
        body: '',
        tags: [],
        target: { ...targetOf('Tensions'.toLowerCase()), quote: 'tension' },
      },
      'changed',
    ),
    stands({
      ...note,
      id: 'note-3',
      meaning: 'agree',
      target: targetOf('shall take whatever steps are needed'),
      about: { kind: 'entity', id: brandt.id, label: brandt.name },
    }),
    {
      item: {
        ...note,
        id: 'note-4',
        meaning: 'key',
        target: { ...targetOf('Marland'), quote: 'a promise of nine ships' },
      },
      status: 'orphan',
      span: null,
      nearest: at('two ships by June'),
    },
  ],
  claims: [stands(claim)],
  damaged: 0,
  trouble: null,
  backupDue: null,
  statuses: DEFAULT_SETTINGS.statuses,
  archive: 'ask',
};

/** What the views may do with notes, answered as an empty machine does. */
export const noteActions: NoteActions = {
  draftNote: ({ start, end }, about) => ({
    id: 'new',
    target: { start, end, quote: TEXT.slice(start, end), prefix: '', suffix: '' },
    ...(about && { about }),
    meaning: 'key',
    body: '',
    tags: [],
  }),
  saveNote: async (draft) => ({ status: 'saved', value: { ...note, ...draft } }),
  removeNote: async (value) => ({ status: 'saved', value }),
  findTags: async () => ['cables', 'to quote'],
  startClaim: async () => ({ status: 'saved', value: claim }),
  saveClaim: async (value) => ({ status: 'saved', value }),
  removeClaim: async (value) => ({ status: 'saved', value }),
  allowArchive: async () => true,
  findArchived: async () => ({ status: 'none' }),
  readDraft: () => null,
  keepDraft: nothing,
  makeBackup: async () => ({ status: 'done', name: 'readout-notes.json', text: '{}' }),
  putOffBackup: nothing,
};

export const panelActions: PanelActions = {
  ...noteActions,
  readDossier: async () => ({
    source: toSource(article, analysis, note.sourceId, '2026-03-03T09:00:00Z'),
    notes: [note],
    claims: [claim],
  }),
  loadDesk: async () => (await import('../../lib/export/desk')).EXPORT_DESK,
  copy: async () => true,
  save: nothing,
  annotateAnyway: nothing,
  markNotArticle: nothing,
  retry: nothing,
  jumpTo: nothing,
  dismissFlag: nothing,
  restoreFlags: nothing,
  setSite: nothing,
  setPaused: nothing,
  setKind: nothing,
  openSidePanel: nothing,
  openSettings: nothing,
  loadPast: async () => [],
  loadCard: async (id) =>
    id === marland.id || id === cables.id
      ? { ...readyCard, id }
      : id.startsWith('term:')
        ? { ...termCard, id }
        : { status: 'none', id },
  lookUp: async () => ({ status: 'failed', reason: 'not-allowed', host: 'en.wikipedia.org' }),
};

export const panelProps: PanelProps = {
  state: { status: 'ready', article, analysis },
  settings: DEFAULT_SETTINGS,
  surface: 'popup',
  host: 'news.example',
  dismissed: new Set(),
  notes: null,
  actions: panelActions,
};

export const hoverItems = {
  entity: {
    kind: 'entity',
    place: { start: 0, end: 12 },
    entity: brandt,
    summary: 'Invented foreign minister of Marland, in office since 2024.',
  },
  metonym: { kind: 'entity', place: { start: 30, end: 37 }, entity: marland, metonym: true },
  theme: {
    kind: 'theme',
    place: { start: 60, end: 74 },
    theme: cables,
    summary: 'Cables, grids and ports: who guards them, who pays.',
  },
  term: {
    kind: 'term',
    place: { start: 80, end: 90 },
    term: memorandum,
    summary: 'A written understanding that states what the sides intend.',
  },
  flag: {
    kind: 'flag',
    place: flags[0] as Flag,
    flag: flags[0] as Flag,
    quote: 'agreed to deepen cooperation',
    open: ['byWhen', 'howMuch'],
  },
} as const satisfies Record<string, HoverItem>;

export const optionsProps: OptionsProps = {
  settings: {
    ...DEFAULT_SETTINGS,
    sites: { 'shop.example': 'off', 'news.example': 'on' },
    pages: { 'news.example/#/*': 'not-article' },
  },
  commands: [
    { name: 'next-flag', description: 'Go to the next open question', shortcut: 'Alt+Shift+N' },
    { name: 'toggle', description: 'Read this page', shortcut: '' },
  ],
  remembered: 312,
  stored: { notes: 57, lastBackup: null },
  version: '0.1.0',
  actions: {
    change: nothing,
    reset: nothing,
    exportSettings: () => '{}',
    importSettings: async () => ({ status: 'done' }),
    openShortcuts: nothing,
    forgetHistory: async () => undefined,
    checkWiki: async () => ({ status: 'no-wiki' }),
    forgetLookUps: async () => undefined,
    makeBackup: async () => ({ status: 'done', name: 'readout-notes.json', text: '{}' }),
    restoreBackup: async () => ({ status: 'not-json' }),
  },
};
