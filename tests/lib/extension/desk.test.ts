import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../lib/core/article';
import { createDesk } from '../../../lib/extension/desk';
import { findRead } from '../../../lib/extension/storage/analyses';
import { readTab, takeOpened } from '../../../lib/extension/storage/tabs';
import { analysis, article } from '../../components/made-up';

const { url, title } = article;
const analyse = vi.fn<(article: Article) => typeof analysis>();
const badge = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });

/** Opens tabs that show the article; their ids count from 1. */
const openTabs = async (count: number) => {
  for (let i = 0; i < count; i += 1) await fakeBrowser.tabs.create({ url });
};

beforeEach(async () => {
  fakeBrowser.reset();
  analyse.mockReturnValue(analysis);
  await openTabs(3);
});

describe('an article brought to be read', () => {
  it('is analysed, recorded and counted on the badge', async () => {
    const { key, analysis: found } = await createDesk('1', analyse).analyse(article, 1);
    expect(found).toEqual(analysis);
    expect(await readTab(1)).toEqual({ status: 'ready', url, key });
    expect(await findRead(key)).toEqual({ article, analysis });
    const count = analysis.flags.filter(({ severity }) => severity > 1).length;
    await vi.waitFor(async () => expect(await badge(1)).toBe(String(count)));
  });

  it.each([
    ['one after the other', async (ask: (tab: number) => Promise<unknown>) => [await ask(1), await ask(2)]],
    ['at the same moment', (ask: (tab: number) => Promise<unknown>) => Promise.all([ask(1), ask(2)])],
  ])('by two tabs %s is analysed once, and ready in both', async (_, both) => {
    const desk = createDesk('1', analyse);
    const [one, other] = await both((tab) => desk.analyse(article, tab));
    expect(one).toEqual(other);
    expect(analyse).toHaveBeenCalledTimes(1);
    expect(await readTab(1)).toMatchObject({ status: 'ready' });
    expect(await readTab(2)).toEqual(await readTab(1));
  });

  it('is not analysed again by a background that was restarted', async () => {
    await createDesk('1', analyse).analyse(article, 1);
    await createDesk('1', analyse).analyse(article, 1);
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another engine', '2', article],
    ['another text', '1', { ...article, text: 'Another text.' }],
  ])('is analysed again with %s', async (_, engine, other) => {
    await createDesk('1', analyse).analyse(article, 1);
    await createDesk(engine, analyse).analyse(other, 1);
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('says meanwhile that it is being analysed, in every tab that waits', async () => {
    const seen: unknown[] = [];
    analyse.mockImplementation(() => {
      seen.push('analysed');
      return analysis;
    });
    const stored: string[] = [];
    fakeBrowser.storage.session.onChanged.addListener((changes) => {
      for (const [name, { newValue }] of Object.entries(changes)) {
        if (name.startsWith('tab:')) stored.push(`${name} ${(newValue as { status: string }).status}`);
      }
    });
    const desk = createDesk('1', analyse);
    await Promise.all([desk.analyse(article, 1), desk.analyse(article, 2)]);
    expect(stored.toSorted()).toEqual(['tab:1 analysing', 'tab:1 ready', 'tab:2 analysing', 'tab:2 ready']);
    expect(seen).toHaveLength(1);
  });

  it('that cannot be analysed is recorded and told as a failure, in every tab, and may be tried again', async () => {
    analyse.mockImplementation(() => {
      throw new Error('out of words');
    });
    const desk = createDesk('1', analyse);
    const asked = await Promise.allSettled([desk.analyse(article, 1), desk.analyse(article, 2)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const failed = { status: 'failed', url, title, message: 'out of words' };
    expect(await readTab(1)).toEqual(failed);
    expect(await readTab(2)).toEqual(failed);
    expect(await badge(1)).toBe('');
    analyse.mockImplementation(() => analysis);
    await desk.analyse(article, 1);
    expect(await readTab(1)).toMatchObject({ status: 'ready' });
  });
});

describe('a tab', () => {
  it('speaks of the article in view where its page holds several', async () => {
    const desk = createDesk('1', analyse);
    const first = await desk.analyse(article, 1);
    await desk.analyse({ ...article, text: 'The second.' }, 1);
    await desk.showArticle(url, first.key, 1);
    expect(await readTab(1)).toEqual({ status: 'ready', url, key: first.key });
  });

  it('does not speak of an article that is forgotten', async () => {
    const desk = createDesk('1', analyse);
    await expect(desk.showArticle(url, 'gone', 1)).rejects.toThrow('no longer holds');
    await expect(desk.recall('gone')).rejects.toThrow('no longer holds');
    expect(await readTab(1)).toBeUndefined();
  });

  it('that has left its article says nothing of it any more', async () => {
    const desk = createDesk('1', analyse);
    await desk.analyse(article, 1);
    await desk.forget(1);
    expect(await readTab(1)).toBeUndefined();
    expect(await badge(1)).toBe('');
  });

  it('records what its page could not read', async () => {
    const failure = { url, title, message: 'nothing-to-read' };
    await createDesk('1', analyse).recordFailure(failure, 1);
    expect(await readTab(1)).toEqual({ status: 'failed', ...failure });
  });

  it('opens the popup with a card', async () => {
    const open = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue();
    await createDesk('1', analyse).openCard('person:x', 1);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await takeOpened(1)).toBe('person:x');
  });
});

describe('the reader', () => {
  const stage = (answers: readonly (true | null)[], reachable: boolean) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    for (const answer of answers) send.mockResolvedValueOnce(answer as never);
    const script = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    if (reachable) script.mockResolvedValue([] as never);
    else script.mockRejectedValue(new Error('Cannot access contents of the page.'));
    const css = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    return { send, script, css };
  };

  it('that is there already is only asked', async () => {
    const { send, script } = stage([true], true);
    await createDesk('1', analyse).startReader(1, true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(script).not.toHaveBeenCalled();
  });

  it('is brought where it is not, with its styles, and then asked', async () => {
    const { send, script, css } = stage([null, true], true);
    await createDesk('1', analyse).startReader(1, false);
    expect(script).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/reader.js'] });
    expect(css).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/assets/marks.css'] });
    expect(send).toHaveBeenLastCalledWith(1, { name: 'read', data: { force: false } }, { frameId: 0 });
  });

  it('that a detector called is brought and begins on its own', async () => {
    const { send, script } = stage([], true);
    await createDesk('1', analyse).bringReader(1);
    expect(script).toHaveBeenCalledTimes(1);
    expect(send).not.toHaveBeenCalled();
  });

  it('cannot be brought everywhere, which is said', async () => {
    stage([null], false);
    await expect(createDesk('1', analyse).startReader(1, true)).rejects.toThrow('does not let Readout read');
  });
});
