import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { HOW_TO_INSTALL, hasMediaWiki, serveWiki, type WikiServer } from '../../scripts/lib/wiki';
import { inBothBrowsers, type Stage, textOf } from './browsers';

const HOSTILE = [
  '{{#shortdesc:capital city <img src=x onerror="document.title=\'owned\'">}}',
  "'''Seoul''' is a city <script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">",
  '&lt;script&gt;document.title="owned"&lt;/script&gt; [javascript:alert(1) press here]',
  '\u202Eturned about\u202C and \u05e9\u05dc\u05d5\u05dd. ',
  'Words without end are here. '.repeat(37_000), // a megabyte
].join('\n');

/** The made-up wiki's pages: the names are those of the made-up article. */
const PAGES = {
  'Hana Whitlock': `{{#shortdesc:New Zealand politician}}\n'''Hana Whitlock''' (born 1971) is a New Zealand politician who grew up in Timaru.\n\n== Life ==\nNot in the card.`,
  'Asakawa Kenjiro': `'''Asakawa Kenjiro''' is a Japanese politician. ${'He has held many offices. '.repeat(60)}`,
  'Kenjiro Asakawa': '#REDIRECT [[Asakawa Kenjiro]]',
  Wellington: `__DISAMBIG__\n'''Wellington''' may refer to:\n* [[Wellington boot]]\n* [[Wellington bomber]]\n* [[Wellington, New Zealand]]`,
  'Wellington boot': '{{#shortdesc:waterproof footwear}}\nA boot.',
  'Wellington bomber': '{{#shortdesc:British aircraft}}\nA bomber.',
  'Wellington, New Zealand': `{{#shortdesc:capital city of New Zealand}}\n'''Wellington''' is the capital of New Zealand.`,
  Japan: `{{#shortdesc:British New Wave album}}\n'''Japan''' is an album by nobody.`,
  Seoul: HOSTILE,
};

/** What is told of a card whose page is there, missing, or one of several. */
const ANSWERS: readonly (readonly [id: string, words: string])[] = [
  ['person:kenjiro-asakawa', 'Asakawa Kenjiro is a Japanese politician'],
  ['person:guo-ruolin', 'has no page called'],
  ['place:wellington', 'stands for several things'],
];

const answerWith =
  (status: number, headers = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end('no');
  };

let wiki: WikiServer;

if (hasMediaWiki()) {
  beforeAll(async () => {
    wiki = await serveWiki(PAGES);
  });
  afterAll(() => wiki?.close());
  inBothBrowsers(tests);
} else if (process.env['CI']) {
  it('runs against a real MediaWiki', () => {
    throw new Error(HOW_TO_INSTALL);
  });
} else {
  console.warn(`\n*** LOOK-UPS IN A REAL MEDIAWIKI ARE NOT TESTED. ${HOW_TO_INSTALL} ***\n`);
  it.skip('runs against a real MediaWiki', () => undefined);
}

function tests(stage: () => Stage): void {
  beforeEach(async () => {
    Object.assign(wiki, { trouble: null });
    wiki.seen.length = 0;
    await forget(stage());
  });

  it('saves a wiki that has answered, and no other address', async () => {
    const page = await stage().driver.openExtensionPage('options.html');
    const save = async (address: string) => {
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#own-wiki');
        if (input) input.value = '';
      });
      await page.type('#own-wiki', address);
      await page.click('.own-wiki [type="submit"]');
    };
    await save(`${stage().url('wire-readout')}`);
    await expect.poll(() => textOf(page)).toContain('There is no MediaWiki at this address.');
    await save(`${wiki.url}/w/index.php/Main_Page`);
    await expect.poll(() => textOf(page)).toContain('Now used: Made-up Desk Wiki (127.0.0.1');
    expect(wiki.seen.map(({ url }) => url.searchParams.get('meta'))).toEqual(['siteinfo']);
  });

  it('sends nothing until the reader asks, and then the title alone', async () => {
    const panel = await openPanel(stage(), { mode: 'ask' });
    const card = await openCard(panel, 'person:hana-whitlock');
    await expect.poll(card.text).toContain(`Sends the title “Hana Whitlock” to ${new URL(wiki.url).host}`);
    expect(wiki.seen).toEqual([]);

    await card.press('Look up on Made-up Desk Wiki');
    await expect.poll(card.text).toContain('New Zealand politician who grew up in Timaru');
    const text = await card.text();
    expect(text).not.toContain('Not in the card');
    expect(text).not.toContain('Shortened');
    expect(text).toContain('CC BY-SA 4.0');
    expect(text).toMatch(/as of .*\d/);
    expect(await card.links()).toEqual([
      `${wiki.url}/w/index.php/Hana_Whitlock`,
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ]);

    expect(wiki.seen.map(({ url }) => url.searchParams.get('titles'))).toEqual(['Hana Whitlock']);
    for (const { url, headers } of wiki.seen) {
      expect(url.searchParams.get('prop')).not.toContain('pageimages');
      expect(headers).toMatchObject({ 'api-user-agent': expect.stringMatching(/^Readout\/\d/) });
      // Firefox's origin would tell this very installation from all others.
      for (const name of ['cookie', 'referer', 'origin']) expect(headers[name], name).toBeUndefined();
      expect(decodeURIComponent(url.href) + JSON.stringify(headers)).not.toMatch(/wire-readout|maritime/);
    }

    await panel.evaluate(() => document.querySelector('.live')?.scrollIntoView({ block: 'end' }));
    await panel.bringToFront();
    await panel.screenshot({ path: `test-results/${stage().driver.name}-looked-up.png` });

    // Asked again: from memory.
    const again = await stage().openPanel(stage().url('wire-readout'));
    await expect.poll(() => textOf(again)).toContain('Missing specifics');
    await expect.poll((await openCard(again, 'person:hana-whitlock')).text).toContain('Timaru');
    expect(wiki.seen).toHaveLength(1);
  });

  it('sends nothing at all where look-ups are off', async () => {
    const panel = await openPanel(stage(), { mode: 'off' });
    const card = await openCard(panel, 'person:hana-whitlock');
    await expect.poll(() => textOf(panel)).toContain('New Zealand Foreign Minister');
    expect(await card.exists()).toBe(false);
    expect(wiki.seen).toEqual([]);
  });

  it('follows redirects, tells what was shortened, what is missing and what is doubtful', async () => {
    const panel = await openPanel(stage(), { mode: 'always', thumbnails: true });
    const asakawa = await openCard(panel, 'person:kenjiro-asakawa');
    await expect.poll(asakawa.text).toContain('Asakawa Kenjiro is a Japanese politician');
    expect(await asakawa.text()).toContain('Shortened; all of it: Asakawa Kenjiro on Made-up Desk Wiki');
    expect(wiki.seen[0]?.url.searchParams.get('prop')).toContain('pageimages');

    const guo = await openCard(panel, 'person:guo-ruolin');
    await expect.poll(guo.text).toContain('Made-up Desk Wiki has no page called “Guo Ruolin”.');

    const japan = await openCard(panel, 'place:japan');
    await expect.poll(japan.text).toContain('Readout is not sure');
    expect(await japan.text()).not.toContain('by nobody');
    await japan.press('Japan');
    await expect.poll(japan.text).toContain('an album by nobody');
  });

  it('shows a choice where a name stands for several, likeliest first', async () => {
    const panel = await openPanel(stage(), { mode: 'always' });
    const card = await openCard(panel, 'place:wellington');
    await expect.poll(card.text).toContain('“Wellington” stands for several things');
    expect(await card.buttons()).toEqual(['Wellington, New Zealand', 'Wellington boot', 'Wellington bomber']);
    await card.press('Wellington, New Zealand');
    await expect.poll(card.text).toContain('Wellington is the capital of New Zealand.');
  });

  it('is as high while it waits as with its answer, and keeps the keyboard where it was', async () => {
    const panel = await openPanel(stage(), { mode: 'ask' });
    await panel.bringToFront(); // a tab that is hidden draws no frames
    // The rows that a list shows on demand take the focus when they come: all are there before keys are pressed.
    for (const [id] of ANSWERS) await openCard(panel, id);
    await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    for (const [id, words] of ANSWERS) {
      const card = await openCard(panel, id);
      await expect.poll(card.buttons).toContain('Look up on Made-up Desk Wiki');
      await panel.evaluate(watchHeights, `[id="card-${id}-more"]`);
      await panel.focus(`[id="card-${id}-more"] .live .button`);
      await panel.keyboard.press('Enter');
      await expect.poll(card.text).toContain(words);
      const heights = await panel.evaluate(() => (globalThis as unknown as { heights: string[] }).heights);
      const waiting = heights.findIndex((entry) => entry.startsWith('live live-waiting'));
      expect(waiting, heights.join()).toBeGreaterThanOrEqual(0);
      const after = heights.slice(waiting).map((entry) => entry.split(': ')[1]);
      expect(new Set(after).size, heights.join()).toBe(1);
      expect(await panel.evaluate(() => document.activeElement?.className)).toMatch(/^live /);
    }

    // On by keys alone: the first choice, and from there the page that it names.
    const focused = () => panel.evaluate(() => document.activeElement?.tagName);
    await panel.keyboard.press('Tab');
    if ((await focused()) === 'UL') await panel.keyboard.press('Tab'); // Firefox stops at what scrolls
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Wellington, New Zealand');
    await panel.keyboard.press('Enter');
    const status = '[id="card-place:wellington-more"] .live [role="status"]';
    await expect
      .poll(() => panel.evaluate((at) => document.querySelector(at)?.textContent, status))
      .toBe('Wellington, New Zealand on Made-up Desk Wiki');
    expect(await panel.evaluate(() => document.activeElement?.className)).toMatch(/^live /);
  });

  it('shows hostile text as text, and not much of it', async () => {
    const panel = await openPanel(stage(), { mode: 'always' });
    const card = await openCard(panel, 'place:seoul');
    await expect.poll(card.text).toContain('Words without end');
    const text = await card.text();
    expect(text.length).toBeLessThan(2_000);
    expect(text).toContain('<script>');
    expect(text).not.toMatch(/[\u202A-\u202E]/);
    expect(await panel.title()).not.toBe('owned');
    expect((await card.links()).filter((link) => !/^https?:/.test(link))).toEqual([]);
  });

  it('says why there is no answer, and tries again', async () => {
    const panel = await openPanel(stage(), { mode: 'always' });
    wiki.trouble = answerWith(500);
    const card = await openCard(panel, 'person:hana-whitlock');
    await expect.poll(card.text).toContain('answered with an error');

    await wiki.listen(false);
    await card.press('Try again');
    await expect.poll(card.text).toContain('cannot be reached');
    await wiki.listen(true);

    wiki.trouble = answerWith(429, { 'retry-after': '2' });
    await card.press('Try again');
    await expect.poll(card.text).toMatch(/asks for patience\. It may be asked again from .*\d/);
    const asked = wiki.seen.length;
    wiki.trouble = null;
    await card.press('Try again');
    await expect.poll(card.text).toContain('asks for patience');
    expect(wiki.seen).toHaveLength(asked); // it was not asked: it wants its peace
    await expect
      .poll(
        async () => {
          const text = await card.text();
          if (text.includes('asks for patience')) await card.press('Try again');
          return text;
        },
        { interval: 500 },
      )
      .toContain('grew up in Timaru');
  });

  it('does not wait for ever', async () => {
    const panel = await openPanel(stage(), { mode: 'always' });
    const held: ServerResponse[] = [];
    wiki.trouble = (response) => void held.push(response);
    const card = await openCard(panel, 'person:hana-whitlock');
    // This Firefox ends a background that has been idle for two seconds, as others do after thirty.
    const outcome = stage().driver.name === 'chrome' ? /took too long/ : /took too long|could not ask/;
    await expect.poll(card.text, { timeout: 15_000 }).toMatch(outcome);
    for (const response of held) response.destroy();
  });
}

/** Runs in the panel: notes the height of a card, and in which state it was, at every frame. */
function watchHeights(selector: string): void {
  const heights: string[] = [];
  Object.assign(globalThis, { heights });
  const look = (): void => {
    const card = document.querySelector<HTMLElement>(selector);
    const state = card?.querySelector('.live')?.className;
    const entry = `${state}: ${Math.round(card?.getBoundingClientRect().height ?? 0)}`;
    if (heights.at(-1) !== entry) heights.push(entry);
    if (heights === (globalThis as unknown as { heights: string[] }).heights) requestAnimationFrame(look);
  };
  look();
}

interface Live {
  readonly mode: 'off' | 'ask' | 'always';
  readonly thumbnails?: boolean;
}

/** Settings with the made-up wiki in them, and the popup of the made-up article. */
async function openPanel(stage: Stage, { mode, thumbnails = false }: Live): Promise<Page> {
  const helper = await stage.driver.helper();
  const live = {
    mode,
    thumbnails,
    language: '',
    wiki: {
      name: 'Made-up Desk Wiki',
      api: `${wiki.url}/w/api.php`,
      language: 'en',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    },
  };
  await helper.evaluate(
    (value) => {
      const { browser } = globalThis as unknown as {
        browser: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return browser.storage.local.set({ settings: value });
    },
    { live },
  );
  const { url } = await stage.read('wire-readout');
  const panel = await stage.openPanel(url);
  await expect.poll(() => textOf(panel)).toContain('Missing specifics');
  return panel;
}

/** What wikis answered, which of them want their peace and which cards stand open is forgotten between tests. */
async function forget(stage: Stage): Promise<void> {
  const helper = await stage.driver.helper();
  await helper.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        storage: { session: { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> } };
      };
    };
    const { session } = browser.storage;
    const keys = Object.keys(await session.get(null));
    await session.remove(keys.filter((key) => /^(lookUps|wikiPause|openRows)/.test(key)));
  });
}

/** Opens the card of an entity in the panel; what is told of it is the part that comes from the wiki. */
async function openCard(panel: Page, id: string) {
  const row = `[aria-controls="card-${id}-more"]`;
  const live = `[id="card-${id}-more"] .live`;
  await expect
    .poll(() =>
      panel.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        if (found?.ariaExpanded === 'false') found.click();
        if (!found)
          for (const more of document.querySelectorAll<HTMLElement>('ul.list + button')) more.click();
        return found !== null;
      }, row),
    )
    .toBe(true);
  return {
    exists: async () => (await panel.$(live)) !== null,
    // Where the panel was drawn anew meanwhile, for the page was read again, the card is opened again.
    text: () =>
      panel.evaluate(
        (at, opener) => {
          const button = document.querySelector<HTMLElement>(opener);
          if (button?.ariaExpanded === 'false') button.click();
          return document.querySelector<HTMLElement>(at)?.innerText ?? '';
        },
        live,
        row,
      ),
    links: () =>
      panel.evaluate(
        (at) => [...document.querySelectorAll<HTMLAnchorElement>(`${at} a`)].map((a) => a.href),
        live,
      ),
    buttons: () =>
      panel.evaluate(
        (at) => [...document.querySelectorAll<HTMLElement>(`${at} button`)].map((b) => b.innerText.trim()),
        live,
      ),
    press: (words: string) =>
      panel.evaluate(
        (at, wanted) => {
          const buttons = [...document.querySelectorAll<HTMLElement>(`${at} button`)];
          const button = buttons.find((each) => each.innerText.trim() === wanted);
          if (!button) throw new Error(`No button says "${wanted}"`);
          button.click();
        },
        live,
        words,
      ),
  };
}
