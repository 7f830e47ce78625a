import { describe, expect, it, type Mock, vi } from 'vitest';
import type { PanelActions, PanelProps } from '../../components/contract';
import { formatMonthYear } from '../../components/format';
import { Panel } from '../../components/Panel';
import type { Card } from '../../lib/core/card';
import { flagKey } from '../../lib/core/mark';
import type { PageState } from '../../lib/core/page-state';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import {
  analysis,
  article,
  brandt,
  cables,
  flags,
  marland,
  panelActions,
  panelProps,
  STATES,
} from './made-up';
import { click, findViolations, render } from './render';

/** Draws the panel with actions that only remember being called. */
async function draw(props: Partial<PanelProps> = {}) {
  const actions = Object.fromEntries(Object.keys(panelActions).map((name) => [name, vi.fn()])) as unknown as {
    [Name in keyof PanelActions]: Mock<PanelActions[Name]>;
  };
  actions.loadCard.mockImplementation(panelActions.loadCard);
  actions.loadPast.mockImplementation(panelActions.loadPast);
  actions.lookUp.mockImplementation(panelActions.lookUp);
  const view = await render(<Panel {...panelProps} {...props} actions={actions} />);
  return { ...view, actions, press: (name: string | RegExp) => click(view.getByRole('button', { name })) };
}

describe('states', () => {
  it.each([
    ['not-asked-yet', 'Readout'],
    ['restricted', 'This page is out of reach'],
    ['pdf', 'PDFs can’t be read yet'],
    ['no-access', 'Readout may not read this site'],
    ['paused', 'Readout is paused everywhere'],
    ['site-off', 'Off on news.example'],
    ['click-mode', 'Waiting for your click'],
    ['not-article', 'Not a news article'],
    ['offered', 'This could be worth a reading'],
    ['analysing', article.title],
    ['failed', 'The reading failed'],
    ['ready', article.title],
    ['nothing-found', article.title],
    ['no-flags', article.title],
    ['part-failed', article.title],
    ['other-language', 'Marland und Tessalien wollen Kabel schützen'],
  ])('%s is told in its heading, and axe finds nothing', async (name, heading) => {
    const { getByRole, container } = await draw({ state: STATES[name] ?? null });
    expect(getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(await findViolations(container)).toEqual([]);
  });

  it('every state of the table is tested', () => {
    expect(Object.keys(STATES)).toHaveLength(16);
  });

  it.each([
    ['paused', 'Resume', 'setPaused', [false]],
    ['site-off', 'Switch on here', 'setSite', [null]],
    ['click-mode', 'Read this page', 'annotateAnyway', []],
    ['not-article', 'Annotate anyway', 'annotateAnyway', []],
    ['offered', 'Read this page', 'annotateAnyway', []],
    ['offered', 'Always on news.example', 'setSite', ['on']],
    ['offered', 'Not an article', 'markNotArticle', []],
    ['failed', 'Try again', 'retry', []],
    ['ready', 'Not an article', 'markNotArticle', []],
  ] as const)('%s: “%s” asks for %s', async (name, button, action, args) => {
    const { getAllByRole, actions } = await draw({ state: STATES[name] ?? null });
    const [wanted] = getAllByRole('button', { name: button }).toReversed();
    await click(wanted as HTMLElement);
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it('tells the reason of a failure', async () => {
    const { getByText } = await draw({ state: STATES['failed'] ?? null });
    expect(getByText(/The page changed while it was read\./)).toBeTruthy();
  });

  it('a page without article text is told in words', async () => {
    const state = { status: 'failed', url: article.url, title: '', message: 'nothing-to-read' } as const;
    const { getByText } = await draw({ state });
    expect(getByText(/No article text was found/)).toBeTruthy();
  });

  it('another article starts afresh: nothing unfolded, nothing asked for', async () => {
    const { press, queryByText } = await draw();
    await press('Show 3 more');
    expect(queryByText('in the coming months')).not.toBeNull();
    await draw({
      state: { status: 'ready', article: { ...article, url: 'https://news.example/2' }, analysis },
    });
    expect(queryByText('in the coming months')).toBeNull();
  });

  it.each(['not-asked-yet', 'analysing'])('%s is announced as busy', async (name) => {
    const { getByRole } = await draw({ state: STATES[name] ?? null });
    expect(getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(getByRole('status').textContent).toBe('Reading the article…');
  });

  it('names the language that it does not read, and lists nothing', async () => {
    const { getByText, queryByRole } = await draw({ state: STATES['other-language'] ?? null });
    expect(getByText(/German/)).toBeTruthy();
    expect(queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('names the part that failed and shows the rest', async () => {
    const { getByRole } = await draw({ state: STATES['part-failed'] ?? null });
    expect(getByRole('alert').textContent).toContain('left out: Themes');
    expect(getByRole('region', { name: /People/ })).toBeTruthy();
  });
});

describe('bar', () => {
  it('switches this site off, and forgets the word again', async () => {
    const off = await draw();
    await click(off.getByRole('switch', { name: 'Read articles on news.example', checked: true }));
    expect(off.actions.setSite).toHaveBeenCalledExactlyOnceWith('off');
    const on = await draw({ settings: { ...DEFAULT_SETTINGS, sites: { 'news.example': 'off' } } });
    await click(on.getByRole('switch', { checked: false }));
    expect(on.actions.setSite).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('pauses, resumes, opens the side panel and the settings', async () => {
    const { press, actions } = await draw();
    await press('Pause everywhere');
    await press('Open in the side panel');
    await press('Settings');
    expect(actions.setPaused).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.openSidePanel).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('offers no site switch where there is no site, and no side panel inside the side panel', async () => {
    const { queryByRole } = await draw({ host: null, surface: 'sidepanel' });
    expect(queryByRole('switch')).toBeNull();
    expect(queryByRole('button', { name: 'Open in the side panel' })).toBeNull();
  });
});

describe('article', () => {
  it('is shown as understood', async () => {
    const { getByText, getByRole } = await draw();
    expect(getByText('The Elgar Courier')).toBeTruthy();
    expect(getByText('Mar 2, 2026')).toBeTruthy();
    expect(getByText('updated Mar 3, 2026')).toBeTruthy();
    expect(getByText('1 min read')).toBeTruthy();
    expect(getByRole('list', { name: /how it was made/ }).textContent).toContain('AI tools');
  });

  it('shows hostile text as text', async () => {
    const title = `<img src=x onerror=alert(1)>\u202Eevil ${'long '.repeat(10_000)}`;
    const { getByRole, container } = await draw({
      state: { status: 'ready', article: { ...article, title }, analysis },
    });
    expect(getByRole('heading', { level: 1 }).textContent).toContain('<img src=x');
    expect(container.querySelector('img')).toBeNull();
    expect(getByRole('heading', { level: 1 }).textContent?.length).toBeLessThan(300);
  });
});

describe('overview', () => {
  it('counts what was found and leads there', async () => {
    const { getByRole, container } = await draw();
    const links = [...getByRole('navigation', { name: 'Found in this article' }).querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      '8 missing specifics',
      '2 people',
      '3 places',
      '2 organisations',
      '2 themes',
      '1 term',
    ]);
    for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });
});

describe('missing specifics', () => {
  it('come central first, then in text order; grey ones only on demand', async () => {
    const { getByRole, queryByText, press, getAllByText } = await draw();
    const list = getByRole('region', { name: /Missing specifics/ });
    const quotes = [...list.querySelectorAll('q')].map((quote) => quote.textContent);
    expect(quotes).toEqual([
      'agreed to deepen cooperation',
      'did not announce a timetable or any specific spending commitments',
      'Officials said',
      'could mark a turning point',
      'Some analysts expect',
    ]);
    expect(getAllByText('central')).toHaveLength(2);
    await press('Show 3 more');
    expect(queryByText('significant progress')).toBeNull();
    await press('Show 2 minor or repeated ones');
    expect(queryByText('significant progress')).not.toBeNull();
  });

  it('say category, question and reasons, lead to their words, and can be dismissed', async () => {
    const { getByRole, actions, press } = await draw({
      state: { status: 'ready', article, analysis: { ...analysis, flags: flags.slice(0, 1) } },
    });
    const item = getByRole('article', { name: 'A promise nobody can check: agreed to deepen cooperation' });
    expect(item.textContent).toContain('What exactly was agreed');
    expect(item.querySelector('details')?.textContent).toContain('The claim is part of');
    const section = getByRole('region', { name: /Missing specifics/ });
    await click(section.querySelector('.actions button') as HTMLElement);
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(flags[0]);
    await press('Dismiss');
    expect(actions.dismissFlag).toHaveBeenCalledExactlyOnceWith(flags[0]);
  });

  it('begin with what the article itself says is missing, unless that was dismissed', async () => {
    const { getByRole, queryByRole, actions, container } = await draw();
    const things = [...getByRole('list', { name: 'Not announced:' }).querySelectorAll('button')];
    expect(things.map(({ textContent }) => textContent)).toEqual(['timetable', 'spending commitments']);
    await click(things[1] as HTMLElement);
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(analysis.absences?.[0]?.things[1]);
    expect(await findViolations(container)).toEqual([]);
    await draw({ dismissed: new Set(flags.filter(({ rule }) => rule === 'absence').map(flagKey)) });
    expect(queryByRole('list', { name: 'Not announced:' })).toBeNull();
  });

  it('of an undertaking tell what it says and what it leaves open', async () => {
    const { getByRole } = await draw();
    const item = getByRole('article', { name: /agreed to deepen cooperation/ });
    const slots = [...(item.querySelector('dl')?.children ?? [])].map(({ textContent }) => textContent);
    expect(slots).toEqual(['who', 'Marland and Tessaly', 'not said:', 'by when · how much · through what']);
  });

  it('hand the focus on when one is dismissed', async () => {
    const { getAllByRole } = await draw();
    const [first] = getAllByRole('button', { name: 'Dismiss' });
    await click(first as HTMLElement);
    expect(document.activeElement?.closest('article')?.getAttribute('aria-label')).toContain(
      'Said to be missing',
    );
  });

  it('hand the focus on when more are shown', async () => {
    const { press } = await draw();
    await press('Show 3 more');
    expect(document.activeElement?.closest('article')?.getAttribute('aria-label')).toContain(
      'take whatever steps',
    );
  });

  it('that were dismissed are gone, counted, and come back', async () => {
    const dismissed = new Set(flags.slice(0, 2).map(flagKey));
    const { getByRole, press, actions } = await draw({ dismissed });
    const list = getByRole('region', { name: /Missing specifics/ });
    expect(list.textContent).not.toContain('agreed to deepen cooperation');
    await press('Bring back 2 dismissed');
    expect(actions.restoreFlags).toHaveBeenCalledOnce();
  });

  it('none found is no promise', async () => {
    const { getByText } = await draw({ state: STATES['no-flags'] ?? null });
    expect(getByText(/does not prove the article complete/)).toBeTruthy();
  });

  it('all dismissed is said as such', async () => {
    const dismissed = new Set(flags.map(flagKey));
    const { getByText } = await draw({ dismissed });
    expect(getByText(/You dismissed every open question/)).toBeTruthy();
  });
});

describe('people, places, organisations, themes', () => {
  it.each([
    ['Mark in pages: People', 'person'],
    ['Mark in pages: Places', 'place'],
    ['Mark in pages: Organisations', 'organization'],
    ['Mark in pages: Themes', 'theme'],
    ['Mark in pages: Terms', 'term'],
    ['Mark in pages: Missing specifics', 'flag'],
  ])('“%s” switches %s off', async (name, kind) => {
    const { getByRole, actions } = await draw();
    await click(getByRole('button', { name, pressed: true }));
    expect(actions.setKind).toHaveBeenCalledExactlyOnceWith(kind, false);
  });

  it('a row tells name, count and role, and opens its card in place, loaded once', async () => {
    const { getByRole, findByText, actions } = await draw();
    expect(actions.loadCard).not.toHaveBeenCalled();
    const row = getByRole('button', { name: /^Adela Brandt ×3 Foreign Minister/, expanded: false });
    await click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(await findByText('Readout’s own data holds no background on this.')).toBeTruthy();
    await click(row);
    await click(row);
    expect(actions.loadCard).toHaveBeenCalledExactlyOnceWith(brandt.id);
  });

  it('a card begins with what the article says: role, words and ties, leading to their places', async () => {
    const { getByRole, actions, container } = await draw();
    await click(getByRole('button', { name: /^Adela Brandt/ }));
    const heading = (name: string) => getByRole('heading', { level: 3, name });
    expect(heading('In this article').nextElementSibling?.textContent).toBe('Foreign Minister');
    const said = [...(heading('Said').parentElement?.querySelectorAll('.quoted-link') ?? [])];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'agreed to deepen cooperation',
      'We shall take whatever steps are needed',
    ]);
    await click(said[0]?.parentElement?.querySelector('[aria-label^="Check this"]') as HTMLElement);
    expect(actions.startClaim).toHaveBeenCalledOnce();
    const ties = [...(heading('Tied to').parentElement?.querySelectorAll('li') ?? [])];
    expect(ties.map(({ textContent }) => textContent)).toEqual([
      'meets Ilias Korda',
      'named with Tessaly ×2',
      'named with Marland',
    ]);
    await click(ties[1]?.querySelector('button') as HTMLElement);
    await click(ties[1]?.querySelector('button') as HTMLElement);
    const starts = actions.jumpTo.mock.calls.map(([span]) => article.text.slice(span.start, span.start + 18));
    expect(starts).toEqual(['Marland and Tessal', 'Brandt is due to v']);
    expect(await findViolations(container)).toEqual([]);
  });

  it('a theme’s card begins with the sentences that carry it and what they leave open', async () => {
    const { getByRole, actions, container } = await draw({
      dismissed: new Set(flags.slice(0, 1).map(flagKey)),
    });
    await click(getByRole('button', { name: /^Critical infrastructure/ }));
    const carried = getByRole('heading', { level: 3, name: 'The sentences that carry it' }).parentElement;
    const [first] = carried?.querySelectorAll('button') ?? [];
    expect(first?.textContent).toMatch(/^Marland and Tessaly agreed to deepen cooperation/);
    await click(first as HTMLElement);
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(cables.evidence[0]);
    const open = getByRole('heading', { level: 3, name: 'Left open there' }).parentElement;
    const lines = [...(open?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(lines).toEqual(['could mark a turning pointA forecast nobody owns']);
    expect(await findViolations(container)).toEqual([]);
  });

  it('a card tells in which articles the reader met the name before, and what those left open of it', async () => {
    const words = 'take whatever steps are needed';
    const start = article.text.indexOf(words);
    const what = { start, end: start + words.length };
    const unsaid = { who: null, toward: null, byWhen: null, howMuch: null, instrument: null };
    const commitments = [{ ...what, what, ...unsaid }];
    const { getByRole, findByText, actions, container } = await draw({
      state: { status: 'ready', article, analysis: { ...analysis, commitments } },
    });
    const past = {
      url: 'https://news.example/old',
      title: 'Ships for the strait',
      site: 'The Elgar Courier',
      read: '2025-05-20T09:00:00Z',
      about: [brandt.id],
      open: [
        { rule: 'commitment', words: 'would look into it', about: [brandt.id] },
        { rule: 'commitment', words: 'take whatever steps it needs', about: [brandt.id], left: ['byWhen'] },
        { rule: 'absence', words: 'gave no figure', about: ['person:somebody-else'] },
      ],
    } as const;
    actions.loadPast.mockResolvedValue([{ ...past, url: 'javascript:alert(1)', title: 'Evil' }, past]);
    await click(getByRole('button', { name: /^Adela Brandt/ }));
    const summary = await findByText('In 2 other articles you read since May 2025');
    const list = summary.closest('details') as HTMLElement;
    const links = [...list.querySelectorAll('a')].map((link) => [link.textContent, link.href]);
    expect(links).toEqual([['Ships for the strait', 'https://news.example/old']]);
    expect(list.textContent).toContain('Left open then: would look into it');
    expect(list.textContent).not.toContain('gave no figure');
    expect(list.querySelector('.then-now')?.textContent).toMatch(
      /^thentake whatever steps it needsnow.*take whatever steps are needed.*not said:by when$/,
    );
    await click(list.querySelector('.then-now button') as HTMLElement);
    expect(actions.jumpTo).toHaveBeenCalledOnce();
    expect(actions.loadPast).toHaveBeenCalledExactlyOnceWith(brandt.id);
    expect(await findViolations(container)).toEqual([]);
  });

  it('a card says nothing of a past that there is not, or that cannot be opened', async () => {
    const { getByRole, findByText, queryByText, actions } = await draw();
    actions.loadPast.mockRejectedValue(new Error('no IndexedDB'));
    await click(getByRole('button', { name: /^Adela Brandt/ }));
    await findByText('Readout’s own data holds no background on this.');
    expect(queryByText(/you read/)).toBeNull();
  });

  it('a card says who is meant where the article does not, and that it is a snapshot', async () => {
    const { getByRole, findByText, actions, container } = await draw();
    const facts = [{ label: 'Seat', text: 'The Hague', asOf: '2021-05' }];
    const card: Card = {
      status: 'ready',
      id: 'x',
      name: 'Island of Marland',
      facts,
      source: { name: 'Almanac' },
    };
    actions.loadCard.mockResolvedValue(card);
    await click(getByRole('button', { name: /^Marland/ }));
    expect(await findByText('Island of Marland')).toBeTruthy();
    expect(await findByText(/^A snapshot of May 2021:/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('a card that is fresh tells its month once, and no name that the article has', async () => {
    const { getByRole, findByText, actions, queryByText, container } = await draw();
    const asOf = new Date().toISOString().slice(0, 10);
    const facts = [{ label: 'Seat', text: 'Port Elgar', asOf }];
    actions.loadCard.mockResolvedValue({
      status: 'ready',
      id: 'x',
      name: 'the Marland',
      facts,
      source: { name: 'Almanac' },
    });
    await click(getByRole('button', { name: /^Marland/ }));
    await findByText('Almanac');
    expect(queryByText(`Snapshot of ${formatMonthYear(asOf)}`)).toBeTruthy();
    expect(container.querySelector('.as-of')).toBeNull();
    expect(container.querySelector('.card-name')).toBeNull();
  });

  it('a card shows facts with their age, and where they come from', async () => {
    const { getByRole, findByRole, container } = await draw();
    await click(getByRole('button', { name: /^Marland/ }));
    const link = await findByRole('link', { name: 'Made-up Almanac' });
    expect(link.getAttribute('href')).toBe('https://almanac.example/marland');
    expect(container.querySelector('.card dl')?.textContent).toContain('CapitalPort Elgar as of 2026');
    expect(await findViolations(container)).toEqual([]);
  });

  it('a card that fails says so and tries again', async () => {
    const { getByRole, findByRole, findByText, actions, press } = await draw();
    actions.loadCard.mockRejectedValueOnce(new Error('asleep'));
    await click(getByRole('button', { name: /^Marland/ }));
    expect((await findByRole('alert')).textContent).toContain('asleep');
    await press('Try again');
    expect(await findByText(/known for its cable works/)).toBeTruthy();
  });

  it('a link of a card that is no web address is no link', async () => {
    const { getByRole, findByText, actions } = await draw();
    const evil: Card = {
      status: 'ready',
      id: marland.id,
      facts: [],
      source: { name: 'Evil', url: 'javascript:alert(1)' },
    };
    actions.loadCard.mockResolvedValue(evil);
    await click(getByRole('button', { name: /^Marland/ }));
    expect((await findByText('Evil')).closest('a')).toBeNull();
  });

  it('walks through the mentions, round and round', async () => {
    const { getByRole, getAllByRole, actions } = await draw();
    await click(getByRole('button', { name: /^Marland/ }));
    const walk = getByRole('group', { name: 'Mentions of Marland' });
    const [next] = getAllByRole('button', { name: 'Next in the page' }).filter((button) =>
      walk.contains(button),
    );
    const starts = analysis.mentions
      .filter(({ entityId }) => entityId === marland.id)
      .map(({ start }) => start);
    for (let step = 0; step <= starts.length; step += 1) await click(next as HTMLElement);
    expect(actions.jumpTo.mock.calls.map(([span]) => span.start)).toEqual([...starts, starts[0]]);
    expect(walk.textContent).toBe(`1 of ${starts.length}`);
  });

  it('of a country that is named by its people alone, walks through those words', async () => {
    const [first, second] = [article.text.indexOf('Tessalian'), article.text.lastIndexOf('Marland')];
    const demonyms = [first, second].map((start) => ({ start, end: start + 7 }));
    const vessia = { ...marland, id: 'place:vessia', name: 'Vessia', count: 0, demonyms };
    const state: PageState = {
      status: 'ready',
      article,
      analysis: { ...analysis, entities: [...analysis.entities, vessia] },
    };
    const { getByRole, actions } = await draw({ state, opened: vessia.id });
    expect(getByRole('button', { name: /^Vessia/ }).textContent).toContain('×2');
    const walk = getByRole('group', { name: 'Mentions of Vessia' });
    await click(walk.querySelector('button:last-child') as HTMLElement);
    expect(actions.jumpTo.mock.calls).toEqual([[demonyms[0]]]);
  });

  it('the one that the reader came for is open and has the focus', async () => {
    const { getByRole } = await draw({ opened: marland.id });
    const row = getByRole('button', { name: /^Marland/, expanded: true });
    expect(document.activeElement).toBe(row);
  });

  it('a theme says how central it is', async () => {
    const { getByRole } = await draw();
    expect(
      getByRole('button', { name: /^Critical infrastructure ×2 what the article is about/ }),
    ).toBeTruthy();
    expect(getByRole('button', { name: /^Alliances ×1 touched on/ })).toBeTruthy();
  });
});

describe('the map of the article', () => {
  it('stands in the side panel only', async () => {
    const { queryByRole } = await draw();
    expect(queryByRole('region', { name: 'Map of the article' })).toBeNull();
  });

  it('is readable and walkable as a list', async () => {
    const { getByRole, actions, container } = await draw({ surface: 'sidepanel' });
    const map = getByRole('region', { name: 'Map of the article' });
    const lines = [...(map.querySelector('details')?.querySelectorAll('button') ?? [])];
    expect(lines.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Adela Brandt: meets Ilias Korda', 'Tessaly: named with Adela Brandt ×2']),
    );
    await click(lines[0] as HTMLElement);
    const { start = 0, end = 0 } = analysis.relations?.[0] ?? {};
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith({ start, end });
    expect(map.querySelectorAll('path')).toHaveLength(lines.length);
    expect(await findViolations(container)).toEqual([]);
  });

  it('a name lists what it is tied to, and folds it again', async () => {
    const { getByRole } = await draw({ surface: 'sidepanel' });
    const map = getByRole('region', { name: 'Map of the article' });
    const name = () =>
      [...map.querySelectorAll<HTMLElement>('.map-name')].find((b) => /Korda/.test(b.innerText));
    await click(name() as HTMLElement);
    expect(name()?.getAttribute('aria-pressed')).toBe('true');
    expect(map.querySelector('[aria-live]')?.textContent).toContain('meets Adela Brandt');
    expect(map.querySelectorAll('.map-arc.faded').length).toBeGreaterThan(0);
    await click(name() as HTMLElement);
    expect(map.querySelector('[aria-live]')?.textContent).toBe('');
  });
});

describe('the article as a whole', () => {
  it('shows at most three questions left open, the others on demand', async () => {
    const { getByRole } = await draw();
    const section = getByRole('region', { name: 'The article as a whole' });
    const open = section.querySelector('ul')?.textContent ?? '';
    expect(open.match(/not answered/g)).toHaveLength(3);
    expect(section.querySelector('details')?.textContent).toContain('7 other questions');
  });

  it('counts who speaks', async () => {
    const { getByRole } = await draw();
    const words = [...getByRole('region', { name: 'Who speaks' }).querySelectorAll('.source-words')];
    expect(words.map((word) => word.textContent)).toEqual([
      '2 named people',
      '1 institution',
      '2 unnamed',
      '1 claim by nobody',
    ]);
  });

  it('lists every source with its words on demand, leading to them', async () => {
    const { getByRole, actions, container } = await draw();
    const list = getByRole('region', { name: 'Who speaks' }).querySelector('details');
    const names = [...(list?.querySelectorAll('.source-name') ?? [])].map((name) => name.textContent);
    expect(names).toEqual([
      'Adela Brandt',
      'Ilias Korda',
      'Her ministry',
      'Officials',
      'Some analysts',
      'Nobody named',
    ]);
    const direct = list?.querySelector('q')?.parentElement as HTMLElement;
    expect(direct.textContent).toBe('We shall take whatever steps are needed');
    await click(direct);
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(analysis.attributions[1]?.content[0]);
    expect(await findViolations(container)).toEqual([]);
  });

  it('offers to look up whom the background knows to be meant, by the full name', async () => {
    const { press, findByText, actions } = await draw();
    actions.loadCard.mockImplementation(async (id) => ({
      status: 'ready',
      id,
      name: 'Adela Maria Brandt',
      facts: [],
      source: { name: 'x' },
    }));
    await press(/^Adela Brandt/);
    expect(await findByText(/^Sends the title “Adela Maria Brandt” to/)).toBeTruthy();
  });

  it('explains the terms that the article uses, with its own words first', async () => {
    const { getByRole, press, actions, findByText, container } = await draw();
    await press(/^Memorandum of understanding/);
    await findByText('A written understanding that states what the sides intend.');
    const list = getByRole('region', { name: /Terms/ });
    expect(list.textContent).toMatch(/Used here.*The two signed a memorandum.*A written understanding/);
    expect(actions.loadCard).toHaveBeenCalledExactlyOnceWith('term:memorandum-of-understanding');
    await press(/^The two signed/);
    const [span] = actions.jumpTo.mock.calls[0] ?? [];
    expect(article.text.slice(span?.start, span?.end)).toBe('memorandum of understanding');
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows neither where there is nothing to tell', async () => {
    const { queryByRole } = await draw({ state: STATES['nothing-found'] ?? null });
    expect(queryByRole('region')).toBeNull();
  });
});
