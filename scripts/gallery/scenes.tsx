import type { JSX } from 'preact';
import { ExportMenu } from '../../components/ExportMenu';
import { HoverCard } from '../../components/HoverCard';
import { t, tn } from '../../components/i18n';
import { Library, type LibraryRead } from '../../components/Library';
import { HIGHLIGHTS, type MarkName } from '../../components/marks';
import { Options } from '../../components/Options';
import { Panel } from '../../components/Panel';
import { Welcome } from '../../components/Welcome';
import { DEFAULT_STATUSES } from '../../lib/core/claim';
import { type LookUp, toWikipedia } from '../../lib/core/live';
import type { PageState } from '../../lib/core/page-state';
import type { PastArticle } from '../../lib/core/past';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import type { Span } from '../../lib/core/span';
import { EXPORT_DESK } from '../../lib/export/desk';
import { PURPOSES } from '../../lib/export/exporter';
import { type Filters, NO_FILTERS } from '../../lib/library/filters';
import { toShelf } from '../../lib/library/shelf';
import {
  analysis,
  article,
  brandt,
  claim,
  hoverItems,
  marland,
  note,
  notesShown,
  optionsProps,
  panelProps,
  STATES,
} from '../../tests/components/made-up';
import { dossier, settings as exportSettings } from '../../tests/lib/export/made-up';
import { makeDossiers } from '../../tests/lib/library/made-up';
import '../../components/HoverCard.css';
import '../../components/marks.css';

export interface Scene {
  /** Widths of the window to look at it in. */
  readonly widths: readonly number[];
  readonly view: () => JSX.Element;
  /** What happens once it is drawn. */
  readonly after?: () => void;
}

const POPUP = [380];
const SIDEPANEL = [260, 420];

const panels = Object.entries(STATES).map(([name, state]): [string, Scene] => [
  `panel-${name}`,
  { widths: POPUP, view: () => <Panel {...panelProps} state={state} host={hostOf(state)} /> },
]);

/** The article with a promise of ships by June. */
const withPromise = (): PageState => {
  const placeOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const what = placeOf('would send two ships by June');
  const promise = { ...what, what, who: placeOf('Korda said'), byWhen: placeOf('by June') };
  const unsaid = { toward: null, howMuch: null, instrument: null };
  return { status: 'ready', article, analysis: { ...analysis, commitments: [{ ...promise, ...unsaid }] } };
};

/** What the reader met before: a promise that is told again, one that is not, and an article that left nothing open. */
const loadPast = async (id: string): Promise<readonly PastArticle[]> => {
  const past = { site: 'The Elgar Courier', read: '2025-05-20T09:00:00Z', about: [id], open: [] };
  const promise = { rule: 'commitment', about: [id] } as const;
  return [
    {
      ...past,
      url: 'https://news.example/a',
      title: 'Ministers promise safer cables',
      open: [
        {
          ...promise,
          words: 'would send two ships to the strait',
          left: ['byWhen', 'howMuch'],
        },
        { ...promise, words: 'would look into the harbour dues' },
      ],
    },
    { ...past, url: 'https://news.example/b', title: 'Ships for the strait' },
  ];
};

/** A page of a person, a choice of places, nothing on a theme. */
const lookedUp = (id: string): LookUp => {
  const from = { wiki: toWikipedia('en'), fetched: Date.UTC(2026, 2, 4, 9) };
  const url = 'https://en.wikipedia.org/wiki/Adela_Brandt';
  if (id === brandt.id)
    return {
      status: 'found',
      ...from,
      page: {
        title: 'Adela Brandt',
        description: 'Marlandic politician (born 1971)',
        text: 'Adela Brandt is a Marlandic politician who has been foreign minister since 2024. She sat in the assembly for Port Elgar from 2011.\nBefore politics she was a maritime lawyer.',
        truncated: true,
        url,
        language: 'en',
        item: 'Q1',
      },
    };
  if (id === marland.id)
    return {
      status: 'choices',
      ...from,
      why: 'ambiguous',
      title: 'Marland',
      url,
      choices: [
        { title: 'Marland (country)', description: 'island country in the northern sea' },
        { title: 'Marland, Ohio' },
      ],
    };
  return { status: 'missing', ...from, title: 'Critical infrastructure', url };
};

const hostOf = (state: PageState | null): string | null =>
  state?.status === 'out-of-reach' ? null : panelProps.host;

/** Every view in every state, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(panels),
  'sidepanel-ready': { widths: SIDEPANEL, view: () => <Panel {...panelProps} surface="sidepanel" /> },
  'sidepanel-opened': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} surface="sidepanel" opened={marland.id} />,
    after: () => {
      for (const summary of document.querySelectorAll<HTMLElement>('summary')) summary.click();
      for (const row of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) row.click();
    },
  },
  'sidepanel-history': {
    widths: SIDEPANEL,
    view: () => (
      <Panel
        {...panelProps}
        surface="sidepanel"
        opened={brandt.id}
        state={withPromise()}
        actions={{ ...panelProps.actions, loadPast }}
      />
    ),
    after: () => {
      setTimeout(() => {
        document.querySelector<HTMLElement>('.past summary')?.click();
        document.querySelector('.past')?.scrollIntoView();
      }, 60);
    },
  },
  'sidepanel-notes': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} notes={notesInMarkdown} surface="sidepanel" />,
  },
  'sidepanel-note-editor': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} notes={notesShown} surface="sidepanel" opened={`note:${note.id}`} />,
  },
  'sidepanel-claim': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} notes={notesShown} surface="sidepanel" opened={`claim:${claim.id}`} />,
    after: () => {
      setTimeout(() => document.querySelector<HTMLElement>('.evidence-log > .button')?.click(), 20);
    },
  },
  'sidepanel-looked-up': {
    widths: SIDEPANEL,
    view: () => (
      <Panel
        {...panelProps}
        surface="sidepanel"
        opened={brandt.id}
        settings={{ ...DEFAULT_SETTINGS, live: { ...DEFAULT_SETTINGS.live, mode: 'always' } }}
        actions={{ ...panelProps.actions, lookUp: async (id) => lookedUp(id) }}
      />
    ),
    after: () => {
      for (const name of ['place-title', 'theme-title'])
        document
          .getElementById(name)
          ?.closest('section')
          ?.querySelector<HTMLElement>('[aria-expanded="false"]')
          ?.click();
    },
  },
  'sidepanel-export': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} notes={notesShown} surface="sidepanel" />,
    after: () => {
      setTimeout(() => document.querySelector<HTMLElement>('.export-section button')?.click(), 20);
    },
  },
  'sidepanel-map': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} surface="sidepanel" />,
    after: () => {
      setTimeout(() => {
        document.querySelector<HTMLElement>('.map-name')?.click();
        document.getElementById('map')?.scrollIntoView();
      }, 50);
    },
  },
  'sidepanel-not-article': {
    widths: SIDEPANEL,
    view: () => <Panel {...panelProps} surface="sidepanel" state={STATES['not-article'] ?? null} />,
  },
  ...Object.fromEntries(
    PURPOSES.map((purpose): [string, Scene] => [
      `export-${purpose}`,
      {
        widths: purpose === 'hand-in' ? [320, 720] : [720],
        view: () => <Exporting />,
        after: () => choose(purpose),
      },
    ]),
  ),
  'library-list': { widths: [300, 900], view: () => <Shelf /> },
  'library-timeline': {
    widths: [360, 900],
    view: () => <Shelf about="person:adela-brandt" view="timeline" />,
  },
  'library-search': { widths: [300, 900], view: () => <Shelf words="school meals" /> },
  'library-trouble': {
    widths: [900],
    view: () => <Shelf read={{ status: 'failed', trouble: 'blocked' }} />,
  },
  'library-nothing-found': { widths: [900], view: () => <Shelf words="zeppelin" /> },
  'library-empty': { widths: [900], view: () => <Shelf articles={0} /> },
  'hover-cards': { widths: [760], view: () => <HoverCards /> },
  options: { widths: [400, 900], view: () => <Options {...optionsProps} /> },
  welcome: {
    widths: [400, 1100],
    view: () => (
      <Welcome
        mode={DEFAULT_SETTINGS.mode}
        actions={{ setMode: () => undefined, openSettings: () => undefined }}
      />
    ),
    after: () => {
      setTimeout(
        () => [...document.querySelectorAll<HTMLElement>('.example-mark.mark-flag')].at(0)?.click(),
        50,
      );
    },
  },
  marks: { widths: [760], view: () => <Marks />, after: paint },
};

const loadDesk = async () => EXPORT_DESK;

const Exporting = (): JSX.Element => (
  <main style={{ padding: '24px' }}>
    <h1 class="visually-hidden">{t('libraryTitle')}</h1>
    <h2 class="visually-hidden">{tn('libraryExporting', 1)}</h2>
    <ExportMenu
      dossiers={[dossier]}
      statuses={DEFAULT_STATUSES}
      load={loadDesk}
      now={exportSettings.now}
      actions={{ copy: async () => true, save: () => undefined }}
    />
  </main>
);

const shelfOf = (articles: number) => toShelf(articles > 0 ? [dossier, ...makeDossiers(articles)] : []);

const Shelf = ({
  articles = 30,
  read = { status: 'done', shelf: shelfOf(articles), damaged: 0 },
  ...filters
}: Partial<Filters> & { readonly articles?: number; readonly read?: LibraryRead }): JSX.Element => (
  <Library
    read={read}
    filters={{ ...NO_FILTERS, ...filters }}
    statuses={DEFAULT_STATUSES}
    loadDesk={loadDesk}
    now={exportSettings.now}
    actions={{
      setFilters: () => undefined,
      importFile: async () => ({ status: 'not-json' }),
      makeBackup: async () => ({ status: 'done', name: 'readout-notes.json', text: '{}' }),
      copy: async () => true,
      save: () => undefined,
    }}
  />
);

const choose = (value: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(`input[value="${value}"]`)?.click(), 50);
};

/** A note as students write it: with all that is shown of Markdown. */
const MARKDOWN = [
  'The text says *what* but not **by when**.',
  '',
  '- ask the [ministry](https://ministry.example/text)',
  '- compare `Article 4`',
  '',
  '> The parties shall meet.',
].join('\n');
const notesInMarkdown: typeof notesShown = {
  ...notesShown,
  notes: notesShown.notes.map((placed, at) =>
    at === 0 ? { ...placed, item: { ...placed.item, body: MARKDOWN } } : placed,
  ),
};

function HoverCards(): JSX.Element {
  const actions = panelProps.actions;
  const cards = [
    [hoverItems.entity],
    [hoverItems.flag],
    [hoverItems.theme],
    [hoverItems.term],
    [hoverItems.metonym, hoverItems.flag],
  ];
  return (
    <main style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '24px', padding: '24px' }}>
      {cards.map((items) => (
        <div key={items.map(({ kind }) => kind).join()}>
          <HoverCard
            items={items}
            actions={{
              open: () => undefined,
              close: () => undefined,
              dismissFlag: actions.dismissFlag,
              note: async () => null,
              claim: async () => null,
            }}
          />
        </div>
      ))}
    </main>
  );
}

const MARKED: readonly (readonly [MarkName, readonly string[]])[] = [
  ['person', ['Adela Brandt', 'Ilias Korda']],
  ['place', ['Marland', 'Tessaly', 'Port Elgar']],
  ['organization', ['Northern Cable Authority', 'Coast Wire']],
  ['theme', ['cable security', 'arms control']],
  ['term', ['memorandum of understanding']],
  [
    'flag',
    ['Officials said', 'agreed to deepen cooperation on cable security', 'Some Marland analysts expect'],
  ],
  ['grey', ['thousands of kilometres']],
  ['focus', ['in the coming months']],
];

/** The marks in pages as publishers make them: white, sepia, dark by style, dark by scheme, large and small type. */
function Marks(): JSX.Element {
  const pages = [
    { name: 'white', background: '#fff', color: '#222', font: '18px/1.6 Georgia, serif' },
    { name: 'sepia', background: '#f6efdf', color: '#3b3226', font: '16px/1.5 sans-serif' },
    { name: 'dark', background: '#121212', color: '#d8d8d8', font: '18px/1.6 Georgia, serif' },
    { name: 'blue', background: '#1d2a3f', color: '#e8eef7', font: '14px/1.5 sans-serif' },
  ];
  return (
    <main>
      <h1>Marks</h1>
      {pages.map(({ name, ...style }) => (
        <p key={name} class="marked-page" style={{ ...style, padding: '24px' }}>
          Port Elgar (Coast Wire) — Marland and Tessaly agreed to deepen cooperation on cable security,
          Foreign Minister Adela Brandt said on Monday after talks with Ilias Korda about arms control.
          Officials said the Northern Cable Authority guards thousands of kilometres of cable. Some Marland
          analysts expect more talks in the coming months. The two signed a memorandum of understanding.
        </p>
      ))}
    </main>
  );
}

function paint(): void {
  const texts = [...document.querySelectorAll('.marked-page')].map((page) => page.firstChild as Text);
  MARKED.forEach(([mark, phrases], priority) => {
    const ranges = texts.flatMap((text) =>
      phrases.flatMap((phrase) => {
        const start = text.data.indexOf(phrase);
        if (start < 0) return [];
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, start + phrase.length);
        return [range];
      }),
    );
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(HIGHLIGHTS[mark], highlight);
  });
}
