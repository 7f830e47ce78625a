import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LiveMode, LookUp, WikiQuestion } from '../../../lib/core/live';
import { toWikipedia } from '../../../lib/core/live';
import { createLookUps, type Wanted } from '../../../lib/extension/look-ups';
import { findLookUp, forgetLookUps, keepLookUp } from '../../../lib/extension/storage/look-ups';
import { changeSettings } from '../../../lib/extension/storage/settings';

const wiki = toWikipedia('en');
const missing: LookUp = { status: 'missing', wiki, fetched: 1, title: 'A', url: 'https://en.wikipedia.org/' };
const several: LookUp = {
  status: 'choices',
  why: 'ambiguous',
  wiki,
  fetched: 1,
  title: 'A',
  url: 'https://en.wikipedia.org/',
  choices: [],
};
const failed: LookUp = { status: 'failed', reason: 'slow', host: 'en.wikipedia.org' };
const wanted: Wanted = {
  subject: { kind: 'person', name: 'Adela Brandt', aliases: [] },
  context: [],
  article: 'one',
  pressed: true,
};

const setMode = (mode: LiveMode, more = {}) =>
  changeSettings((now) => ({ ...now, live: { ...now.live, mode, ...more } }));
const create = (answer: LookUp = missing) => {
  const lookUp = vi.fn(async (_: WikiQuestion) => answer);
  return { lookUp, find: createLookUps(lookUp) };
};
let access: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  access = true;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
  Object.assign(fakeBrowser, { permissions: { contains: async () => access, request: async () => access } });
});

describe('what the settings allow', () => {
  it.each<[LiveMode, boolean, boolean]>([
    ['off', false, false],
    ['off', true, false],
    ['ask', false, false],
    ['ask', true, true],
    ['always', false, true],
    ['always', true, true],
  ])('%s, pressed %s: asked %s', async (mode, pressed, asked) => {
    await setMode(mode);
    const { find, lookUp } = create();
    const answer = await find({ ...wanted, pressed });
    expect(lookUp).toHaveBeenCalledTimes(asked ? 1 : 0);
    expect(answer).toEqual(
      asked ? missing : { status: 'failed', reason: 'not-allowed', host: 'en.wikipedia.org' },
    );
  });

  it('a new reader has allowed nothing', async () => {
    const { find, lookUp } = create();
    await find({ ...wanted, pressed: false });
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('nothing is sent where the browser gives no access', async () => {
    access = false;
    const { find, lookUp } = create();
    expect(await find(wanted)).toMatchObject({ status: 'failed', reason: 'no-access' });
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('the wiki, language and pictures are those of the settings', async () => {
    const own = { name: 'Desk', api: 'https://wiki.example/w/api.php', language: 'en' };
    await setMode('ask', { wiki: own, thumbnails: true });
    const { find, lookUp } = create();
    await find(wanted);
    expect(lookUp.mock.calls[0]?.[0]).toMatchObject({ wiki: own, language: 'de', thumbnails: true });
    await setMode('ask', { language: 'fr' });
    await find(wanted);
    expect(lookUp.mock.calls[1]?.[0]).toMatchObject({ language: 'fr' });
  });
});

describe('what is kept', () => {
  it('is answered again without asking, even where nothing may be sent', async () => {
    const { find, lookUp } = create();
    await find(wanted);
    expect(await find({ ...wanted, article: 'two', pressed: false })).toEqual(missing);
    expect(lookUp).toHaveBeenCalledOnce();
  });

  it('a choice is kept for its article, a failure not at all', async () => {
    const choice = create(several);
    await choice.find(wanted);
    await choice.find(wanted);
    await choice.find({ ...wanted, article: 'two' });
    expect(choice.lookUp).toHaveBeenCalledTimes(2);
    await forgetLookUps();
    const failure = create(failed);
    await failure.find(wanted);
    await failure.find(wanted);
    expect(failure.lookUp).toHaveBeenCalledTimes(2);
  });

  it('is forgotten with one word', async () => {
    const { find, lookUp } = create();
    await find(wanted);
    await forgetLookUps();
    await find(wanted);
    expect(lookUp).toHaveBeenCalledTimes(2);
  });

  it('expires, and is bounded', async () => {
    await keepLookUp('old', missing, 0, 1_000);
    expect(await findLookUp(['old'], 999)).toEqual(missing);
    expect(await findLookUp(['old'], 1_000)).toBeUndefined();
    await Promise.all(Array.from({ length: 205 }, (_, i) => keepLookUp(`key ${i}`, missing, 0, 1_000)));
    expect(await findLookUp(['key 204'], 1)).toEqual(missing);
    expect(await findLookUp(['key 3'], 1)).toBeUndefined();
  });
});
