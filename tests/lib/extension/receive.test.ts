import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LIMITS } from '../../../lib/core/limits';
import type { Result } from '../../../lib/core/result';
import { type Handlers, receive } from '../../../lib/extension/receive';
import { article } from '../../components/made-up';

const NAMES = [
  'articleFound',
  'analyse',
  'readFailed',
  'articleInView',
  'articleLeft',
  'marksOf',
  'itemsAt',
  'bringCard',
  'bringSecondOpinion',
  'openCard',
  'dismissFlag',
  'readTab',
  'lookUp',
  'checkWiki',
  'forgetLookUps',
] as const;

const handlers = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Record<
  (typeof NAMES)[number],
  ReturnType<typeof vi.fn>
>;

const ID = fakeBrowser.runtime.id;
const URL = 'https://news.example/story';
const FROM_PAGE = { id: ID, url: URL, frameId: 0, tab: { id: 7 } };
const FROM_OURS = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html' as never) };

/** What the sender is answered; undefined where nobody answers. */
const say = async (sender: object, message: unknown): Promise<Result<unknown> | undefined> => {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return answer as Result<unknown> | undefined;
};

beforeEach(() => {
  fakeBrowser.reset();
  for (const name of NAMES) handlers[name].mockResolvedValue(null);
  receive(handlers as unknown as Handlers);
});

describe('who may ask', () => {
  const found = { name: 'articleFound', data: { url: URL, reader: 'injected' } };
  const readTab = { name: 'readTab', data: { tabId: 3 } };

  it.each<[string, object, { name: string; data: object }, boolean]>([
    ['a content script of the top frame', FROM_PAGE, found, true],
    ['a page of ours, what is for our pages', FROM_OURS, readTab, true],
    ['a page of ours in a tab', { ...FROM_OURS, tab: { id: 4 }, frameId: 0 }, readTab, true],
    ['a content script, what is for our pages', FROM_PAGE, readTab, false],
    ['a page of ours, what is for content scripts', FROM_OURS, found, false],
    ['a content script of a sub-frame', { ...FROM_PAGE, frameId: 12 }, found, false],
    ['a content script without a tab', { id: ID, url: URL, frameId: 0 }, found, false],
    ['a file', { ...FROM_PAGE, url: 'file:///home/story.html' }, found, false],
    [
      'a page that only looks like ours',
      { ...FROM_PAGE, url: `https://x/?${FROM_OURS.url}` },
      readTab,
      false,
    ],
    ['an unknown sender of ours', { id: ID }, found, false],
  ])('%s: %j', async (_, sender, message, allowed) => {
    const answer = await say(sender, message);
    expect(answer).toEqual(
      allowed ? { ok: true, value: null } : { ok: false, error: expect.stringContaining('may not be asked') },
    );
    expect(handlers[message.name as 'readTab']).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });

  it('answers another extension nothing at all', async () => {
    expect(await say({ ...FROM_PAGE, id: 'another-extension' }, found)).toBeUndefined();
    expect(handlers.articleFound).not.toHaveBeenCalled();
  });

  it('tells the handler which tab asked', async () => {
    await say(FROM_PAGE, found);
    expect(handlers.articleFound).toHaveBeenCalledWith({ url: URL, reader: 'injected' }, 7);
  });
});

describe('what may be asked', () => {
  it.each([
    ['no message', undefined],
    ['null', null],
    ['a text', 'articleFound'],
    ['a number for a name', { name: 7 }],
    ['a name of nothing', { name: 'eraseAll', data: {} }],
    ['a name from the prototype', { name: 'constructor', data: {} }],
    ['another', { name: '__proto__', data: {} }],
    ['no data', { name: 'articleFound' }],
    [
      'an address that is none',
      { name: 'articleFound', data: { url: 'javascript:alert(1)', reader: 'injected' } },
    ],
    [
      'an address without end',
      {
        name: 'articleFound',
        data: { url: `${URL}?${'a'.repeat(LIMITS.url)}`, reader: 'injected' },
      },
    ],
    ['a key that is an object', { name: 'marksOf', data: { key: {}, url: URL, asked: false } }],
    [
      'a kind of mark unheard of',
      { name: 'itemsAt', data: { key: 'a', marks: [{ kind: 'x', id: 'a', start: 0 }] } },
    ],
    [
      'marks without end',
      {
        name: 'itemsAt',
        data: { key: 'a', marks: Array(LIMITS.list + 1).fill({ kind: 'flag', id: 'a', start: 0 }) },
      },
    ],
    ['an article that says not who asked', { name: 'analyse', data: { article } }],
    ['an id without end', { name: 'openCard', data: { id: 'a'.repeat(LIMITS.field + 1) } }],
    [
      'a reason without end',
      { name: 'readFailed', data: { url: URL, title: '', message: 'a'.repeat(9_999) } },
    ],
    [
      'an article without text',
      { name: 'analyse', data: { article: { ...article, text: undefined }, asked: true } },
    ],
    [
      'a text without end',
      { name: 'analyse', data: { article: { ...article, text: 'a'.repeat(LIMITS.text + 1) }, asked: true } },
    ],
    [
      'a block before the text',
      {
        name: 'analyse',
        data: { article: { ...article, blocks: [{ start: -1, end: 2, kind: 'paragraph' }] }, asked: true },
      },
    ],
    [
      'a block that ends before it starts',
      {
        name: 'analyse',
        data: { article: { ...article, blocks: [{ start: 9, end: 2, kind: 'paragraph' }] }, asked: true },
      },
    ],
    [
      'a kind of block unheard of',
      {
        name: 'analyse',
        data: { article: { ...article, blocks: [{ start: 0, end: 2, kind: 'script' }] }, asked: true },
      },
    ],
    [
      'too many bylines',
      {
        name: 'analyse',
        data: { article: { ...article, bylines: Array(LIMITS.list + 1).fill('A B') }, asked: true },
      },
    ],
  ])('refuses %s and says so', async (_, message) => {
    const answer = await say(FROM_PAGE, message);
    expect(answer).toEqual({ ok: false, error: expect.any(String) });
    expect(JSON.stringify(answer).length).toBeLessThan(300);
    for (const name of NAMES) expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('names the message that does not fit', async () => {
    const answer = await say(FROM_PAGE, {
      name: 'articleFound',
      data: { url: 'about:blank', reader: 'injected' },
    });
    expect(answer).toMatchObject({ error: expect.stringContaining('"articleFound" does not fit') });
  });

  it('hands on what is known of an article, and nothing else', async () => {
    await say(FROM_PAGE, {
      name: 'analyse',
      data: { article: { ...article, extra: 1 }, asked: true, more: 2 },
    });
    expect(handlers.analyse).toHaveBeenCalledWith({ article, asked: true }, 7);
  });
});

it('a handler that throws costs only its own answer', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  handlers.articleLeft.mockRejectedValue(new Error('no room'));
  expect(await say(FROM_PAGE, { name: 'articleLeft', data: {} })).toEqual({ ok: false, error: 'no room' });
  expect(await say(FROM_PAGE, { name: 'openCard', data: { id: 'a' } })).toEqual({ ok: true, value: null });
  expect(log).toHaveBeenCalledTimes(1);
});
