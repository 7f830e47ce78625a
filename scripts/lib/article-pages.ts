import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';

/** One saved page of the data with what is true of it. */
export interface Sample {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly class: 'news' | 'other' | 'post';
  readonly kind: string;
  readonly lang: string;
  readonly truth?: {
    readonly paras: readonly string[];
    readonly alt?: readonly string[];
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly date?: string;
  };
}

/** The pages listed in the data's manifest. */
export async function readSamples(data: string): Promise<Sample[]> {
  const lines = (await readFile(join(data, 'manifest.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Sample);
}

/** Publishers are split, not pages: what was learned from one page of a publisher can't help with another. */
export function isCheck({ url }: Sample): boolean {
  let hash = 7;
  for (const letter of publisherOf(url)) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 3 === 0;
}

/** The site of an address, near enough: "www.bbc.co.uk" and "news.bbc.co.uk" are one. */
export function publisherOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const short = parts.length > 2 && /^(?:co|com|org|net|gov|ac|or|ne)$/.test(parts.at(-2) ?? '');
  return parts.slice(short ? -3 : -2).join('.');
}

/**
 * Opens each page in a real Chromium as it was saved (no scripts of its own, no network), with `code` loaded, and
 * gives what `ask` (an expression of `document` and `url`, run in the page) answers. `quick` parses the pages in one
 * empty tab instead: no style, no layout, the same words.
 */
export async function askPages<T>(
  samples: readonly Sample[],
  data: string,
  code: string,
  ask: string,
  onAnswer: (sample: Sample, answer: T | { error: string }) => void,
  quick = false,
): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const tab = quick ? await browser.newPage() : null;
  await tab?.evaluate(code);
  try {
    for (const sample of samples) {
      const page = tab ?? (await browser.newPage());
      try {
        if (!quick) {
          await openSaved(page, sample, data);
          await page.evaluate(code);
        }
        const source = quick
          ? `new DOMParser().parseFromString(${JSON.stringify(await readSaved(sample, data))}, 'text/html')`
          : 'globalThis.document';
        const question = `((document, url) => (${ask}))(${source}, ${JSON.stringify(sample.url)})`;
        onAnswer(sample, (await page.evaluate(question)) as T);
      } catch (error) {
        onAnswer(sample, { error: String(error) });
      } finally {
        if (!quick) await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

/** Opens a page as it was saved: no scripts of its own, no network. */
export async function openSaved(page: Page, sample: Sample, data: string): Promise<void> {
  await serve(page, await readSaved(sample, data));
  await page.goto(sample.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}

async function readSaved({ file }: Sample, data: string): Promise<string> {
  const html = gunzipSync(await readFile(join(data, file))).toString('utf8');
  return html.replace(/<meta[^>]+http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi, '');
}

async function serve(page: Page, html: string): Promise<void> {
  let served = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The extension's own.
    if (request.url().startsWith('chrome-extension:')) return void request.continue();
    if (served || !request.isNavigationRequest()) return void request.abort().catch(() => undefined);
    served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
      body: html,
    });
  });
}
