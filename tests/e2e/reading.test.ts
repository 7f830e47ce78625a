import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { inBothBrowsers, MARKS, paintedNearView, paintedWords, pointAt, textOf } from './browsers';

interface Expected {
  people: Record<string, string[]>;
  places: Record<string, string[]>;
  organizations: Record<string, string[]>;
  mustFlag: string[];
  mustNotFlag: string[];
  mustNotContain: string[];
}

const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(`tests/fixtures/articles/${slug}/expected.json`, 'utf8'));

const pageOf = (slug: string): string => readFileSync(`tests/fixtures/articles/${slug}/source.html`, 'utf8');

/** How the card's element stands in the page; null while no card is open. */
const cardBox = () => {
  const card = document.documentElement.querySelector(':scope > div[popover]');
  return card ? card.getBoundingClientRect().toJSON() : null;
};

/** The words that are marked and look like any other. */
const findBare = () =>
  [...CSS.highlights].flatMap(([name, marks]) =>
    [...marks]
      .filter(({ startContainer: { parentElement } }) => {
        const style = parentElement && getComputedStyle(parentElement, `::highlight(${name})`);
        return !style?.textDecorationLine.includes('underline');
      })
      .map(String),
  );

inBothBrowsers((stage) => {
  /** Opens an article and rests the pointer on a term of it. */
  const pointAtTerm = async () => {
    const { page } = await stage().read('wire-readout');
    await expect.poll(async () => (await paintedWords(page))[MARKS.term] ?? []).toContain('joint statement');
    await page.bringToFront();
    const point = await pointAt(page, 'joint statement');
    await page.mouse.move(point.x, point.y);
    return page;
  };

  it.each(['wire-readout', 'newspaper-council', 'wordpress-summit'])(
    'marks the right words of %s',
    async (slug) => {
      const { page } = await stage().read(slug);
      await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(3);
      const painted = await paintedWords(page);
      const expected = expectedOf(slug);
      const surnames = Object.values(expected.people).flat();
      expect(painted[MARKS.person]?.length).toBeGreaterThan(0);
      expect(painted[MARKS.place]?.length).toBeGreaterThan(0);
      for (const words of painted[MARKS.place] ?? []) expect(surnames).not.toContain(words);
      const flagged = painted[MARKS.flag] ?? [];
      const overlaps = (phrase: string) =>
        flagged.some((words) => phrase.includes(words) || words.includes(phrase));
      expect(expected.mustFlag.filter(overlaps).length).toBeGreaterThan(expected.mustFlag.length / 2);
      const everything = Object.values(painted).flat().join('\n');
      for (const outside of expected.mustNotContain) expect(everything).not.toContain(outside);
      await page.bringToFront();
      await page.screenshot({ path: `test-results/${stage().driver.name}-${slug}.png` });
      await page.close();
    },
  );

  it('leaves the document of the page as it was', async () => {
    const { page } = await stage().read('wire-readout');
    await expect.poll(async () => (await paintedWords(page))[MARKS.place]?.length).toBeGreaterThan(0);
    const marked = await page.evaluate(() => document.documentElement.outerHTML);
    const served = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    });
    expect(marked).toBe(served);
  });

  it.each(['wire-readout', 'shadow-body'])('draws a line under all that is marked in %s', async (slug) => {
    const { page } = await stage().read(slug);
    await expect.poll(async () => Object.values(await paintedWords(page)).flat().length).toBeGreaterThan(3);
    await expect.poll(() => page.evaluate(findBare)).toEqual([]);
  });

  it.each(['wire-readout', 'shadow-body'])('lays a wash behind missing specifics in %s', async (slug) => {
    const { page } = await stage().read(slug);
    await page.setViewport({ width: 800, height: 1_000 });
    await page.bringToFront();
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    const clip = await page.evaluate((name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const { x, y } = (range as Range).getClientRects()[0] as DOMRect;
      return { x: Math.ceil(x) + 1, y: Math.ceil(y) + 1, width: 1, height: 1 };
    }, MARKS.flag);
    // What a style computes to may still not be painted: only the picture tells.
    const colour = async () =>
      page.evaluate(
        async (png) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
          const canvas = new OffscreenCanvas(1, 1).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].join();
        },
        await page.screenshot({ clip, encoding: 'base64' }),
      );
    await expect.poll(colour).not.toBe('255,255,255,255');
  });

  it('draws a line under all that is marked where paragraphs are boxes of no kind', async () => {
    const page = await stage().driver.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) return void request.continue();
      const body = pageOf('wire-readout').replace(/<(\/?)p\b/g, '<$1div');
      void request.respond({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(`${stage().url('wire-readout')}/boxes`);
    await expect.poll(async () => Object.values(await paintedWords(page)).flat().length).toBeGreaterThan(3);
    await expect.poll(() => page.evaluate(findBare)).toEqual([]);
  });

  it('can be found by no page', async () => {
    const { page } = await stage().read('wire-readout');
    const answer = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'there',
          () => 'nothing',
        ),
      `${stage().driver.root}reader.js`,
    );
    expect(answer).toBe('nothing');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('reader'))).toEqual([]);
    await page.close();
  });

  it('reads an article where the reader can not be imported', async () => {
    const { driver, url } = stage();
    const page = await driver.browser.newPage();
    let asked = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isReader = request.url().endsWith('/reader.js');
      asked ||= isReader;
      void (isReader ? request.abort() : request.continue());
    });
    await page.goto(url('wire-readout'));
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(3);
    expect(asked, 'only Chrome imports it').toBe(driver.name === 'chrome');
    await page.close();
  });

  it('opens a card beside the words a pointer rests on, and closes it', async () => {
    const { page } = await stage().read('wire-readout');
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    await page.bringToFront();
    const point = await pointAt(page, 'greed to deepen');
    await page.mouse.move(point.x, point.y);
    await expect.poll(() => page.evaluate(cardBox)).not.toBeNull();
    await expect.poll(async () => (await page.evaluate(cardBox))?.height ?? 0).toBeGreaterThan(40);
    await page.bringToFront();
    await page.screenshot({ path: `test-results/${stage().driver.name}-card.png` });
    const box = await page.evaluate(cardBox);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(point.y < box.top || point.y > box.bottom, 'never over its words').toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(view.width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(view.height);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(cardBox)).toBeNull();

    await page.mouse.move(point.x + 1, point.y);
    await expect.poll(() => page.evaluate(cardBox)).not.toBeNull();
    await page.mouse.move(5, 5);
    await expect.poll(() => page.evaluate(cardBox)).toBeNull();
  });

  it('opens a card under a pointer that rests before the page does', async () => {
    const page = await pointAtTerm();
    await page.evaluate(() => scrollBy(0, 2));
    await expect.poll(async () => (await page.evaluate(cardBox))?.height ?? 0).toBeGreaterThan(40);
  });

  it('explains a term of diplomacy where it stands', async () => {
    const page = await pointAtTerm();
    await expect.poll(async () => (await page.evaluate(cardBox))?.height ?? 0).toBeGreaterThan(40);
    await page.screenshot({ path: `test-results/${stage().driver.name}-term.png` });
  });

  it('walks from flag to flag by the keyboard command, and opens the card with the keyboard in it', async () => {
    const { page, url } = await stage().read('wire-readout');
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(1);
    const [first, second] = (await paintedWords(page))[MARKS.flag] ?? [];
    const { driver } = stage();
    const [helper, tabId] = [await driver.helper(), await driver.tabId(url)];
    // The browsers let no test press a command's keys: this is what the background sends for it.
    const walk = async () => {
      await page.bringToFront();
      await helper.evaluate(async (id) => {
        const { browser } = globalThis as unknown as {
          browser: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } };
        };
        await browser.tabs.sendMessage(id, { name: 'walk', data: { step: 1 } });
      }, tabId);
    };
    await walk();
    expect((await paintedWords(page))[MARKS.focus]).toEqual([first]);
    await expect.poll(() => page.evaluate(cardBox)).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.matches('div[popover]'))).toBe(true);
    await walk();
    expect((await paintedWords(page))[MARKS.focus]).toEqual([second]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(cardBox)).toBeNull();
  });

  it('paints what is near the view, and the rest when the reader comes to it or prints', async () => {
    const { page } = await stage().read('newspaper-council');
    await page.setViewport({ width: 600, height: 160 });
    await page.bringToFront();
    const all = (await paintedWords(page))[MARKS.flag] ?? [];
    const flags = async () => (await paintedNearView(page))[MARKS.flag];
    await expect.poll(flags).not.toContain(all.at(-1));
    await pointAt(page, all.at(-1) ?? ''); // which scrolls there
    await expect.poll(flags).toContain(all.at(-1));
    await expect.poll(flags).not.toContain(all[0]);
  });

  it('paints again when the page clears its highlights', async () => {
    const { page } = await stage().read('wire-readout');
    await expect.poll(async () => (await paintedWords(page))[MARKS.place]?.length).toBeGreaterThan(0);
    await page.bringToFront();
    await page.evaluate(() => CSS.highlights.clear());
    expect((await paintedWords(page))[MARKS.place]).toEqual([]);
    await expect
      .poll(async () => (await paintedWords(page))[MARKS.place]?.length, { timeout: 10_000 })
      .toBeGreaterThan(0);
  });

  it.each(['section-front', 'shop-product', 'docs-page', 'forum-thread', 'search-results'])(
    'leaves %s alone',
    async (slug) => {
      const page = await stage().driver.open(stage().url(slug));
      const panel = await stage().openPanel(stage().url(slug));
      await expect.poll(() => textOf(panel)).toContain('Not a news article');
      expect(Object.values(await paintedWords(page)).flat()).toEqual([]);
      await panel.close();
      await page.close();
    },
  );

  it('says of an article in another language that it is not read, and marks nothing', async () => {
    const { page, url } = await stage().read('german-article');
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('another language');
    expect(Object.values(await paintedWords(page)).flat()).toEqual([]);
  });

  it('reads a body that stands in an open shadow root', async () => {
    const { findings } = await stage().read('shadow-body');
    expect(findings.analysis.mentions.length).toBeGreaterThan(0);
  });
});

const seed = inject('seed');

inBothBrowsers((stage) => {
  it.runIf(seed)('finds in the example article what a careful reader expects', async () => {
    const { findings } = await stage().read('seed');
    const { article, analysis } = findings;
    const expected = JSON.parse(seed ?? '{}');
    const names = (kind: string) => analysis.entities.filter((e) => e.kind === kind).map((e) => e.name);
    expect(names('person')).toEqual(expect.arrayContaining(Object.keys(expected.people)));
    expect(names('place')).toEqual(expect.arrayContaining(Object.keys(expected.places)));
    expect(names('organization')).toEqual(expect.arrayContaining(Object.keys(expected.organizations)));
    for (const [name, role] of Object.entries<string>(expected.roles)) {
      const roles = analysis.entities.find((e) => e.name === name)?.roles.map(({ text }) => text);
      expect(roles).toContain(role);
    }
    const themes = analysis.themes.map(({ name }) => name.toLowerCase());
    for (const theme of expected.themes) expect(themes).toContain(theme.toLowerCase());
    for (const phrase of expected.must_flag) {
      const start = article.text.indexOf(phrase);
      const end = start + phrase.length;
      expect(start, phrase).toBeGreaterThanOrEqual(0);
      expect(
        analysis.flags.some((flag) => flag.start < end && start < flag.end),
        phrase,
      ).toBe(true);
    }
    const marked = [...analysis.mentions, ...analysis.flags].map(({ start, end }) =>
      article.text.slice(start, end),
    );
    for (const outside of expected.must_not_annotate) expect(marked.join('\n')).not.toContain(outside);
    expect(article.disclosures.map(({ text }) => text).join()).toContain(expected.disclosures[0]);
  });

  it.runIf(seed)(
    'opens a card that tells something for all that the example names, with no network',
    async () => {
      const { url, findings } = await stage().read('seed');
      const expected = JSON.parse(seed ?? '{}');
      const groups = [expected.people, expected.places, expected.organizations].map(Object.keys);
      const wanted = [...groups, expected.themes].flat().map((name: string) => name.toLowerCase());
      const { entities, themes } = findings.analysis;
      const ids = [...entities, ...themes]
        .filter(({ name }) => wanted.includes(name.toLowerCase()))
        .map(({ id }) => id);
      expect(ids).toHaveLength(wanted.length);

      const panel = await stage().openPanel(url, 'sidepanel');
      await panel.waitForSelector('#theme');
      if (stage().driver.name === 'chrome') await panel.setOfflineMode(true);
      await panel.evaluate(() => {
        for (const more of document.querySelectorAll<HTMLElement>('ul.list + button')) more.click();
      });
      const tellOf = (id: string) =>
        panel.evaluate((card) => {
          const row = document.querySelector<HTMLElement>(`[aria-controls="card-${card}-more"]`);
          if (row?.ariaExpanded === 'false') row.click();
          return document.querySelector(`[id="card-${card}-more"] .card-summary`)?.textContent ?? '';
        }, id);
      for (const id of ids) await expect.poll(() => tellOf(id), { message: id }).toMatch(/\w.{12,}/);
    },
  );
});
