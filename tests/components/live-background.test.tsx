import { describe, expect, it, vi } from 'vitest';
import { LiveBackground } from '../../components/LiveBackground';
import { type LiveSettings, type LookUp, toWikipedia } from '../../lib/core/live';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { click, findViolations, render } from './render';

const wiki = toWikipedia('en');
const found: LookUp = {
  status: 'found',
  wiki,
  fetched: Date.UTC(2026, 4, 1),
  page: {
    title: 'Port Elgar',
    description: 'capital of Marland',
    text: 'Port Elgar is a city.\n<b>It is old.</b>',
    truncated: true,
    url: 'https://en.wikipedia.org/wiki/Port_Elgar',
    language: 'en',
    item: 'Q42',
  },
};
const choices: LookUp = {
  status: 'choices',
  why: 'ambiguous',
  wiki,
  fetched: 0,
  title: 'Elgar',
  url: 'https://en.wikipedia.org/wiki/Elgar',
  choices: [{ title: 'Port Elgar', description: 'capital of Marland' }, { title: 'Elgar (ship)' }],
};
const refused: LookUp = { status: 'failed', reason: 'not-allowed', host: 'en.wikipedia.org' };

async function draw(live: Partial<LiveSettings>, answer: LookUp, name = 'Port Elgar') {
  const lookUp = vi.fn(async (_id: string, _chosen: string | null, _pressed: boolean) => answer);
  const props = { id: 'place:x', name, live: { ...DEFAULT_SETTINGS.live, ...live }, lookUp };
  return { ...(await render(<LiveBackground {...props} />)), lookUp };
}

describe('background from a wiki', () => {
  it('is not spoken of where it is off', async () => {
    const { container, lookUp } = await draw({ mode: 'off' }, found);
    expect(container.textContent).toBe('');
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('is offered, with what will be sent and to whom', async () => {
    const { findByRole, getByText, lookUp, container } = await draw({}, refused);
    expect(getByText('Sends the title “Port Elgar” to en.wikipedia.org, and nothing else.')).toBeTruthy();
    expect(lookUp).toHaveBeenCalledExactlyOnceWith('place:x', null, false); // asks memory only
    expect(await findViolations(container)).toEqual([]);
    lookUp.mockResolvedValue(found);
    await click(await findByRole('button', { name: 'Look up on Wikipedia' }));
    expect(lookUp).toHaveBeenLastCalledWith('place:x', null, true);
    expect(await findByRole('heading', { name: 'Port Elgar' })).toBeTruthy();
  });

  it('is shown as text with its title, age, licence and page', async () => {
    const { findByRole, getByRole, getByText, container } = await draw({ mode: 'always' }, found);
    expect((await findByRole('link', { name: 'Wikidata Q42' })).getAttribute('href')).toBe(
      'https://www.wikidata.org/wiki/Q42',
    );
    expect((await findByRole('link', { name: 'Port Elgar on Wikipedia' })).getAttribute('href')).toBe(
      'https://en.wikipedia.org/wiki/Port_Elgar',
    );
    expect(getByRole('link', { name: 'CC BY-SA 4.0' }).getAttribute('href')).toContain('creativecommons.org');
    expect(getByText('<b>It is old.</b>')).toBeTruthy();
    expect(container.textContent).toMatch(/Shortened.*as of .*2026/s);
    expect(container.querySelector('img')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });

  it('a picture leads to where its licence is told', async () => {
    const src = 'https://upload.wikimedia.org/x.jpg';
    const page = 'https://en.wikipedia.org/w/index.php?title=File:X.jpg';
    const withPicture = { ...found, page: { ...found.page, thumbnail: { src, width: 1, height: 1, page } } };
    const { findByRole } = await draw({ mode: 'always' }, withPicture);
    const link = await findByRole('link', { name: /^Picture of the page/ });
    expect(link.getAttribute('href')).toBe(page);
    expect(link.querySelector('img')?.getAttribute('src')).toBe(src);
  });

  it('several meanings are a choice, and never an extract', async () => {
    const { findByRole, findByText, lookUp, container } = await draw({ mode: 'always' }, choices);
    expect(await findByText('“Elgar” stands for several things. Which one is meant?')).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
    lookUp.mockResolvedValue(found);
    await click(await findByRole('button', { name: 'Port Elgar' }));
    expect(lookUp).toHaveBeenLastCalledWith('place:x', 'Port Elgar', true);
  });

  it.each<[LookUp, RegExp]>([
    [{ ...refused, reason: 'offline' }, /cannot be reached/],
    [{ ...refused, reason: 'slow' }, /took too long/],
    [{ ...refused, reason: 'server' }, /answered with an error/],
    [{ ...refused, reason: 'nonsense' }, /cannot use/],
    [{ ...refused, reason: 'busy', retryAt: Date.UTC(2026, 4, 1, 12) }, /patience.*from .*2026/],
    [{ ...refused, reason: 'no-access' }, /does not let Readout reach en\.wikipedia\.org/],
    [{ ...refused, reason: 'asleep' }, /Reload/],
  ])('%j is told plainly, and can be tried again', async (answer, words) => {
    const { findByRole, lookUp } = await draw({ mode: 'always' }, answer);
    expect((await findByRole('alert')).textContent).toMatch(words);
    await click(await findByRole('button', { name: /Try again|Allow access/ }));
    expect(lookUp).toHaveBeenLastCalledWith('place:x', null, true);
  });

  it('says in one lasting place what comes of it, and keeps the focus of whoever pressed', async () => {
    const { findByRole, lookUp, container } = await draw({}, refused);
    const status = container.querySelector('[role="status"]');
    expect(status?.textContent).toBe('');
    let answer: (found: LookUp) => void = () => undefined;
    lookUp.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    const button = await findByRole('button', { name: 'Look up on Wikipedia' });
    button.focus();
    await click(button);
    expect(status?.textContent).toBe('Looking it up');
    expect(document.activeElement).toBe(container.querySelector('section'));
    answer(choices);
    await expect.poll(() => status?.textContent).toBe('2 pages may be meant');
    expect(document.activeElement).toBe(container.querySelector('section'));

    lookUp.mockResolvedValue(found);
    await click(await findByRole('button', { name: 'Elgar (ship)' }));
    expect(await findByRole('heading', { name: 'Port Elgar' })).toBeTruthy();
    expect(status?.isConnected).toBe(true);
    expect(status?.textContent).toBe('Port Elgar on Wikipedia');
    expect(document.activeElement).toBe(container.querySelector('section'));
  });

  it('a page that is missing is told, with where to search', async () => {
    const url = 'https://en.wikipedia.org/w/index.php?search=X';
    const { findByRole } = await draw(
      { mode: 'always' },
      { status: 'missing', wiki, fetched: 0, title: 'X', url },
    );
    expect((await findByRole('link', { name: 'Search there' })).getAttribute('href')).toBe(url);
  });

  it('an answer that is no longer wanted is dropped', async () => {
    const { findByRole, lookUp, container } = await draw({}, refused);
    let late: (answer: LookUp) => void = () => undefined;
    lookUp.mockImplementationOnce(() => new Promise((done) => (late = done)));
    await click(await findByRole('button', { name: 'Look up on Wikipedia' }));
    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
    await render(<div />);
    late(found);
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});
