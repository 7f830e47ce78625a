import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Fetched,
  type LookUp,
  toWikipedia,
  type Wiki,
  type WikiQuestion,
} from '../../../../lib/core/live';
import '../../../own-tables';
import { parsePages } from '../../../../lib/knowledge/live/answer';
import { lookUp } from '../../../../lib/knowledge/live/look-up';
import { createPages } from '../../../../lib/knowledge/live/pages';
import { findWiki, toApiAddresses } from '../../../../lib/knowledge/live/site';

const desk: Wiki = { name: 'Desk', api: 'https://wiki.example/w/api.php', language: 'en' };
const page = (title: string, fields: object = {}) => ({
  title,
  extract: `${title} is a politician.`,
  fullurl: `https://wiki.example/wiki/${encodeURIComponent(title)}`,
  ...fields,
});
const answer = (pages: readonly object[], more: object = {}): Fetched => ({
  ok: true,
  json: { batchcomplete: true, query: { pages, ...more } },
});
const question = (name: string, more: Partial<WikiQuestion> = {}): WikiQuestion => ({
  subject: { kind: 'person', name, aliases: [] },
  context: [],
  wiki: desk,
  language: 'en',
  thumbnails: false,
  ...more,
});

/** Asks with answers given in turn; tells the addresses that were asked for. */
async function ask(about: WikiQuestion, ...answers: readonly Fetched[]) {
  const urls: URL[] = [];
  const fetchJson = vi.fn(async (url: string): Promise<Fetched> => {
    urls.push(new URL(url));
    return answers[urls.length - 1] ?? { ok: false, reason: 'server' };
  });
  return { found: await lookUp(about, createPages(fetchJson), fetchJson, 1_000), urls };
}

describe('what is asked', () => {
  it('is the title, and nothing of the article', async () => {
    const { urls } = await ask(question('Adela Brandt', { context: ['secret words'] }), answer([]));
    expect(urls[0]?.searchParams.get('titles')).toBe('Adela Brandt');
    expect(urls.join()).not.toContain('secret');
    expect(urls[0]?.searchParams.get('prop')).toBe('extracts|description|pageprops|info');
  });

  it('asks for pictures only where they are wanted', async () => {
    const { urls } = await ask(question('Adela Brandt', { thumbnails: true }), answer([]));
    expect(urls[0]?.searchParams.get('prop')).toContain('pageimages');
  });

  it('puts titles wanted at once in one request, up to twenty, one request after the other', async () => {
    let running = 0;
    const batches: number[] = [];
    const pages = createPages(async (url) => {
      running += 1;
      expect(running).toBe(1);
      const titles = new URL(url).searchParams.get('titles')?.split('|') ?? [];
      batches.push(titles.length);
      await Promise.resolve();
      running -= 1;
      return answer(titles.map((title) => page(title)));
    });
    const titles = Array.from({ length: 45 }, (_, i) => `Person ${i % 43}`);
    const found = await Promise.all(
      titles.map((title) => pages.find(desk, title, { thumbnails: false, language: '' })),
    );
    expect(batches).toEqual([20, 20, 3]);
    expect(found.map((each) => each.ok && each.page?.title)).toEqual(titles);
  });
});

describe('what comes of an answer', () => {
  const status = (found: LookUp) =>
    found.status === 'choices' ? `${found.status}: ${found.why}` : found.status;

  it.each<[string, WikiQuestion, Fetched, string]>([
    ['a page', question('Adela Brandt'), answer([page('Adela Brandt')]), 'found'],
    ['none', question('Adela Brandt'), answer([{ title: 'Adela Brandt', missing: true }]), 'missing'],
    [
      'none, of a title that is none',
      question('Adela Brandt'),
      answer([{ title: 'x', invalid: true }]),
      'missing',
    ],
    ['another page', question('Adela Brandt'), answer([page('Someone Else')]), 'missing'],
    [
      'a redirect to the same kind of thing',
      question('A. Brandt'),
      answer([page('Adela Brandt')], { redirects: [{ from: 'A. Brandt', to: 'Adela Brandt' }] }),
      'found',
    ],
    [
      'redirects in a ring',
      question('A'),
      answer([page('C')], {
        redirects: [
          { from: 'A', to: 'B' },
          { from: 'B', to: 'A' },
        ],
      }),
      'missing',
    ],
    [
      'a ship for a person',
      question('Adela Brandt'),
      answer([page('Adela Brandt', { description: 'Marland Navy destroyer' })]),
      'choices: doubtful',
    ],
    [
      'a redirect to something of unknown kind',
      question('Brandt'),
      answer([page('Brandt affair', { extract: 'It began in May.' })], {
        redirects: [{ from: 'Brandt', to: 'Brandt affair' }],
      }),
      'choices: doubtful',
    ],
    [
      'something of unknown kind under its own name',
      question('Adela Brandt'),
      answer([page('Adela Brandt', { extract: 'She began in May.' })]),
      'found',
    ],
    [
      'a page that links to another host',
      question('Adela Brandt'),
      answer([page('Adela Brandt', { fullurl: 'https://evil.example/' })]),
      'missing',
    ],
    [
      'a page that links to a script',
      question('Adela Brandt'),
      answer([page('Adela Brandt', { fullurl: 'javascript:alert(1)' })]),
      'missing',
    ],
    ['an error', question('A'), { ok: true, json: { error: { code: 'readonly' } } }, 'failed'],
    ['nonsense', question('A'), { ok: true, json: [1, 2] }, 'failed'],
    ['no answer', question('A'), { ok: false, reason: 'offline' }, 'failed'],
    ['a name that is no title', question('|'), answer([]), 'missing'],
  ])('%s', async (_, about, given, wanted) => {
    expect(status((await ask(about, given)).found)).toBe(wanted);
  });

  it('what the reader chose is shown whatever it is', async () => {
    const ship = answer([page('Adela Brandt', { description: 'destroyer' })]);
    const { found } = await ask(question('Adela Brandt', { chosen: 'Adela Brandt' }), ship);
    expect(found).toMatchObject({ status: 'found', page: { description: 'destroyer' } });
  });

  it('patience that a wiki asks for is told', async () => {
    const { found } = await ask(question('A'), { ok: false, reason: 'busy', retryAt: 5_000 });
    expect(found).toEqual({ status: 'failed', reason: 'busy', retryAt: 5_000, host: 'wiki.example' });
  });
});

describe('several meanings', () => {
  const listed = answer([
    page('Georgia (song)', { description: '1930 song' }),
    page('Georgia Brandt', { description: 'Marland actress' }),
    page('Georgia (country)', { description: 'country in the Caucasus' }),
    page('Georgia (U.S. state)', { description: 'state of the United States' }),
    page('Georgia (names)', { pageprops: { disambiguation: '' } }),
  ]);
  const place = (context: readonly string[]) =>
    question('Georgia', { subject: { kind: 'place', name: 'Georgia', aliases: [] }, context });

  it.each([
    [['Atlanta', 'United States', 'state legislature'], 'Georgia (U.S. state)'],
    [['Tbilisi', 'South Caucasus'], 'Georgia (country)'],
  ])('%j puts %s first, and things of other kinds last', async (context, first) => {
    const several = answer([page('Georgia', { pageprops: { disambiguation: '' } })]);
    const { found, urls } = await ask(place(context), several, listed);
    expect(found).toMatchObject({ status: 'choices', why: 'ambiguous' });
    const titles = found.status === 'choices' ? found.choices.map(({ title }) => title) : [];
    expect(titles[0]).toBe(first);
    expect(titles).toHaveLength(4);
    expect(titles.slice(2).toSorted()).toEqual(['Georgia (song)', 'Georgia Brandt']);
    expect(urls[1]?.searchParams.get('generator')).toBe('links');
  });

  it.each([
    ['Georgia may refer to:\nGeorgia (country)', true],
    ['Georgia may also refer to:\nx', true],
    ['Georgia steht für:\nx', true],
    ['Georgia is a country that may refer to its past.', false],
    ['Georgia is a country.', false],
  ])('where the wiki does not tag them, words tell: %j', (extract, several) => {
    const pages = parsePages({ query: { pages: [page('Georgia', { extract })] } }, desk, ['Georgia']);
    expect(pages?.get('Georgia')?.ambiguous).toBe(several);
  });
});

describe('the reader’s language', () => {
  const wikipedia = toWikipedia('en');
  const munich = {
    title: 'Munich',
    description: 'city in Germany',
    fullurl: 'https://en.wikipedia.org/wiki/Munich',
    langlinks: [{ lang: 'de', title: 'München' }],
  };
  const about = question('Munich', {
    subject: { kind: 'place', name: 'Munich', aliases: [] },
    wiki: wikipedia,
    language: 'de',
  });

  it('is found through the English page', async () => {
    const german = {
      title: 'München',
      extract: 'Stadt.',
      fullurl: 'https://de.wikipedia.org/wiki/M%C3%BCnchen',
    };
    const { found, urls } = await ask(about, answer([munich]), answer([german]));
    expect(urls.map(({ host }) => host)).toEqual(['en.wikipedia.org', 'de.wikipedia.org']);
    expect(found).toMatchObject({ status: 'found', page: { title: 'München', language: 'de' } });
  });

  it.each<[string, Fetched, Fetched]>([
    ['there is none', answer([{ ...munich, langlinks: [] }]), answer([])],
    ['it does not answer', answer([munich]), { ok: false, reason: 'slow' }],
  ])('is given up for English where %s', async (_, first, second) => {
    const { found } = await ask(about, first, second);
    expect(found).toMatchObject({ status: 'found', page: { title: 'Munich', language: 'en' } });
  });

  it.each(['de', 'zh-yue', 'simple.evil.example/', '', '../..'])(
    '%j leads to Wikipedia alone',
    (language) => {
      expect(new URL(toWikipedia(language).api).host).toMatch(/^[a-z-]+\.wikipedia\.org$/);
    },
  );
});

describe('the number of a page in Wikidata', () => {
  const wikipedia = toWikipedia('en');
  const itemOf = (wiki: Wiki, fullurl: string, item: string): string | undefined =>
    parsePages({ query: { pages: [{ title: 'A', fullurl, pageprops: { wikibase_item: item } }] } }, wiki, [
      'A',
    ])?.get('A')?.item;

  it.each([
    [wikipedia, 'https://en.wikipedia.org/wiki/A', 'Q298', 'Q298'],
    [wikipedia, 'https://en.wikipedia.org/wiki/A', 'Q0', undefined],
    [wikipedia, 'https://en.wikipedia.org/wiki/A', 'Q1/../../evil', undefined],
    [wikipedia, 'https://en.wikipedia.org/wiki/A', '', undefined],
    [desk, 'https://wiki.example/wiki/A', 'Q298', undefined],
  ])('of %j at %s: %j is %s', (wiki, url, item, wanted) => {
    expect(itemOf(wiki, url, item)).toBe(wanted);
  });
});

describe('hostile answers', () => {
  it('never throw, and nothing of them but checked fields comes through', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const raw = fc.record(
      {
        title: fc.oneof(fc.constant('A'), text),
        extract: text,
        description: text,
        fullurl: fc.oneof(text, fc.webUrl(), fc.constant('javascript:alert(1)')),
        thumbnail: fc.record({
          source: fc.oneof(text, fc.webUrl()),
          width: fc.double(),
          height: fc.integer(),
        }),
        pageimage: text,
        pageprops: fc.dictionary(text, text),
        evil: fc.anything({ maxDepth: 1 }),
      },
      { requiredKeys: ['title'] },
    );
    const json = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.record({ query: fc.record({ pages: fc.array(raw, { maxLength: 4 }) }) }),
    );
    fc.assert(
      fc.property(json, (value) => {
        for (const found of parsePages(value, desk, ['A'])?.values() ?? []) {
          expect(new URL(found.url).host).toBe('wiki.example');
          expect(new URL(found.thumbnail?.src ?? desk.api).host).toBe('wiki.example');
          expect(Object.keys(found)).not.toContain('evil');
        }
      }),
    );
  });
});

describe('a wiki of the reader’s own', () => {
  const general = { sitename: 'Desk', lang: 'en', generator: 'MediaWiki 1.39.17' };
  const extensions = [{ name: 'TextExtracts' }, { type: 'other' }];
  const told = (query: object): Fetched => ({ ok: true, json: { batchcomplete: true, query } });

  it.each<[string, Fetched, object]>([
    [
      'one that tells its licence',
      told({ general, extensions, rightsinfo: { text: 'CC0', url: '//creativecommons.org/zero' } }),
      {
        status: 'wiki',
        wiki: {
          name: 'Desk',
          api: 'https://wiki.example/w/api.php',
          language: 'en',
          licence: 'CC0',
          licenceUrl: 'https://creativecommons.org/zero',
        },
      },
    ],
    [
      'one whose licence is a script',
      told({ general, extensions, rightsinfo: { text: '', url: 'javascript:alert(1)' } }),
      { status: 'wiki', wiki: { name: 'Desk', api: 'https://wiki.example/w/api.php', language: 'en' } },
    ],
    ['one without extracts', told({ general, extensions: [] }), { status: 'no-extracts' }],
    ['something else', { ok: true, json: { hello: 'world' } }, { status: 'no-wiki' }],
    ['pages of HTML', { ok: false, reason: 'nonsense' }, { status: 'no-wiki' }],
    ['nobody', { ok: false, reason: 'offline' }, { status: 'failed', reason: 'offline' }],
  ])('%s', async (_, answered, outcome) => {
    expect(await findWiki('https://wiki.example/', async () => answered)).toEqual(outcome);
  });

  it.each([
    ['https://wiki.example/w/api.php', ['https://wiki.example/w/api.php']],
    [
      'https://wiki.example/',
      ['https://wiki.example/w/api.php', 'https://wiki.example/api.php', 'https://wiki.example/wiki/api.php'],
    ],
    [
      'http://desk.example:8080/notes/index.php/Main_Page?x=1#y',
      [
        'http://desk.example:8080/w/api.php',
        'http://desk.example:8080/notes/api.php',
        'http://desk.example:8080/api.php',
        'http://desk.example:8080/wiki/api.php',
      ],
    ],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['no address', []],
  ])('%s may be at %j', (address, addresses) => {
    expect(toApiAddresses(address)).toEqual(addresses);
  });
});
