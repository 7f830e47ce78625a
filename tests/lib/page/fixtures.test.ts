import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../lib/page/detect';
import { type Extraction, extractArticle } from '../../../lib/page/extract';
import { findArticleRoots } from '../../../lib/page/roots';

interface Expected {
  isArticle: boolean;
  offered?: boolean;
  title?: string;
  bylines?: string[];
  publisher?: string;
  published?: string;
  section?: string;
  lang?: string;
  dateline?: { place: string; agency?: string };
  disclosures?: string[];
  textStart?: string;
  textEnd?: string;
  mustContain?: string[];
  mustNotContain?: string[];
  later?: Expected & { second?: Expected };
}

const FOLDER = 'tests/fixtures/articles';
/** Pages that their own script draws: the end-to-end tests read those. */
const DRAWN_BY_SCRIPT = ['spa-news'];

function open(html: string): { page: Document; url: string } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append((template as HTMLTemplateElement).content);
    template.remove();
  }
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return { page, url: url ?? 'https://example.com/' };
}

function check(extraction: Extraction | null | undefined, expected: Expected): void {
  const article = extraction?.article;
  expect(article).toBeDefined();
  if (!article) return;
  const { title, bylines, publisher, published, section, lang, dateline } = expected;
  const facts = { title, bylines, publisher, published, section };
  expect(article).toMatchObject(
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  );
  if (lang) expect(`${article.lang}-`).toMatch(new RegExp(`^${lang}-`));
  if (dateline) expect(article.dateline).toMatchObject(dateline);
  if (expected.disclosures)
    expect([...new Set(article.disclosures.map(({ kind }) => kind))]).toEqual(expected.disclosures);
  const text = article.text.replace(/\s+/g, ' ');
  if (expected.textStart) expect(text.slice(0, expected.textStart.length)).toBe(expected.textStart);
  if (expected.textEnd) expect(text.slice(-expected.textEnd.length)).toBe(expected.textEnd);
  expect((expected.mustContain ?? []).filter((words) => !text.includes(words))).toEqual([]);
  expect((expected.mustNotContain ?? []).filter((words) => text.includes(words))).toEqual([]);
}

describe.each(readdirSync(FOLDER).filter((slug) => !DRAWN_BY_SCRIPT.includes(slug)))('page %s', (slug) => {
  const html = readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8');
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8'));

  it('is told for what it is', () => {
    const { page, url } = open(html);
    const before = page.documentElement.outerHTML;
    const { isArticle, offered, reasons } = detectArticle(page, url);
    expect({ isArticle, offered }, reasons.join(', ')).toEqual({
      isArticle: expected.isArticle,
      offered: expected.offered ?? false,
    });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.runIf(expected.textStart)('is read in its own words, and left as it was', () => {
    const { page, url } = open(html);
    const before = page.documentElement.outerHTML;
    const [first] = findArticleRoots(page);
    check(first ? extractArticle(page, url, first) : extractArticle(page, url), expected);
    check(extractArticle(page, url), expected);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

const seed = '../shared/seed';
describe.runIf(existsSync(`${seed}/page.html`))('the example page', () => {
  it('gives its article word for word, without the links under it, and keeps what they disclose', () => {
    const html = readFileSync(`${seed}/page.html`, 'utf8');
    const { page } = open(html);
    const url = 'https://example.com/page.html';
    expect(detectArticle(page, url).isArticle).toBe(true);
    const article = extractArticle(page, url)?.article;
    const [body] = readFileSync(`${seed}/article.txt`, 'utf8').split('\nOther Political News');
    expect(article?.text.split('\n\n')).toEqual(body?.trim().split('\n'));
    expect(article?.dateline).toMatchObject({ place: 'MUNICH, Germany', agency: 'STL.News' });
    expect(article?.disclosures.map(({ kind }) => kind)).toEqual(['ai']);
  });
});
