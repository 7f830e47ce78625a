import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BenchOptions } from '../bench.ts';
import { isCheck, openSaved, readSamples } from '../lib/article-pages.ts';
import { launchPlain } from '../lib/driver.ts';
import { pageBundle } from '../lib/page-bundle.ts';
import { GONE, KEPT } from './anchoring/edits.ts';
import type { Outcome, runTimes } from './anchoring/in-page.ts';
import { makeArticle, makeParagraphs } from './made-pages.ts';
import { median, printTable } from './table.ts';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/articles');
const NOTES = 100;
/** Words from which on a made page says things twice. */
const LONG = 2_000;

interface Subject {
  readonly name: string;
  /** Null: for times alone, long pages whose paragraphs are met again with other figures in them. */
  readonly part: 'develop' | 'check' | null;
  readonly paragraphs: readonly string[];
  open(page: Page): Promise<void>;
}
type Times = NonNullable<ReturnType<typeof runTimes>>;

/** How notes are found again after every kind of edit, on pages of ours or (`--data`) on saved ones, beside simpler ways. */
export async function run({ data, only = '', rounds }: BenchOptions): Promise<void> {
  const subjects = data ? await readSaved(data) : await readOwn();
  const { code } = await pageBundle('bench', [resolve(import.meta.dirname, 'anchoring/in-page.ts')]);
  const strangers = makeParagraphs(4_000, 7).flatMap((text) => text.match(/[A-Z][^.!?]{60,}[.!?]/g) ?? []);
  const outcomes: (Outcome & { readonly part: NonNullable<Subject['part']> })[] = [];
  const times: Times[] = [];
  const browser = await launchPlain();
  for (const [index, { name, part, paragraphs, open }] of subjects.entries()) {
    const page = await browser.newPage();
    try {
      await open(page);
      await page.evaluate(code);
      const ask = async <T>(call: string): Promise<T> => (await page.evaluate(call)) as T;
      const given = `${JSON.stringify(paragraphs)}, ${JSON.stringify(strangers)}`;
      if (part) {
        const found = await ask<Outcome[]>(
          `bench.runEdits(${given}, ${rounds}, ${index * 977 + 1}, ${JSON.stringify(only)}, ${!data})`,
        );
        if (process.env['ERRORS']) printErrors(found.map((outcome) => ({ ...outcome, name })));
        outcomes.push(...found.map((outcome) => ({ ...outcome, part })));
      }
      const time = await ask<Times | null>(`bench.runTimes(${given}, ${NOTES}, ${index + 1})`);
      if (time) times.push(time);
    } catch (error) {
      console.log(`${name}: ${String(error).slice(0, 200)}`);
    } finally {
      await page.close();
    }
  }
  await browser.close();
  for (const part of ['develop', 'check'] as const) {
    const own = outcomes.filter((outcome) => outcome.part === part);
    for (const method of new Set(own.map((outcome) => outcome.method)))
      printOutcomes(
        `${method}: ${part}`,
        own.filter((outcome) => outcome.method === method),
      );
  }
  printTimes(times);
}

function printOutcomes(title: string, outcomes: readonly Outcome[]): void {
  const row = (name: string, rows: readonly Outcome[]): string[] => {
    const share = (test: (outcome: Outcome) => boolean): string =>
      rows.length === 0 ? '-' : `${((100 * rows.filter(test).length) / rows.length).toFixed(1)}`;
    return [
      name,
      `${rows.length}`,
      share(({ outcome }) => outcome === 'right'),
      share(({ outcome }) => outcome === 'wrong'),
      share(({ outcome }) => outcome === 'refused'),
      share(({ exact }) => exact),
    ];
  };
  const of = (edits: readonly { name: string }[]): Outcome[] =>
    outcomes.filter(({ edit }) => edits.some(({ name }) => name === edit));
  printTable(
    `Anchoring, ${title}: % of quotes`,
    ['edit', 'quotes', 'right', 'wrong', 'refused', 'to the letter'],
    [
      ...[...KEPT, ...GONE].map(({ name }) => row(name, of([{ name }]))),
      row('all that are still there', of(KEPT)),
      row('all that are gone (right: refused)', of(GONE)),
      row(
        'one to three words, gone',
        of(GONE).filter(({ words }) => words <= 3),
      ),
      row('all', outcomes),
    ],
  );
}

function printTimes(times: readonly Times[]): void {
  const notes = times.flatMap((time) => time.times.slice(1));
  const worst = (figures: readonly number[]): string => Math.max(...figures).toFixed(1);
  const pages = times.map((time) => time.times.reduce((sum, ms) => sum + ms, 0) / time.times.length);
  printTable(
    `Anchoring, times of ${NOTES} notes on each of ${times.length} live pages, half of their paragraphs changed: ms`,
    ['', 'median', 'worst'],
    [
      [
        'first note (reads the page)',
        median(times.map((time) => time.times[0] ?? 0)).toFixed(1),
        worst(times.map((time) => time.times[0] ?? 0)),
      ],
      ['each note after it', median(notes).toFixed(2), worst(notes)],
      ['a note, all of it', median(pages).toFixed(2), worst(pages)],
      [
        'describe',
        median(times.flatMap((time) => time.described)).toFixed(2),
        worst(times.flatMap((time) => time.described)),
      ],
    ],
  );
}

function printErrors(outcomes: readonly (Outcome & Pick<Subject, 'name'>)[]): void {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);
  for (const { method, edit, outcome, status, quote, found, truth, name } of outcomes) {
    if (method !== 'Readout' || outcome === 'right') continue;
    console.log(
      `${outcome} ${edit} (${status}) ${name}\n  was   ${short(quote)}\n  is    ${short(truth)}\n  found ${short(found)}`,
    );
  }
}

async function readSaved(data: string): Promise<Subject[]> {
  const samples = (await readSamples(data)).filter(({ class: kind, truth }) => kind === 'news' && truth);
  return samples.map((sample) => ({
    name: sample.id,
    part: isCheck(sample) ? 'check' : 'develop',
    paragraphs: sample.truth?.paras ?? [],
    open: (page) => openSaved(page, sample, data),
  }));
}

async function readOwn(): Promise<Subject[]> {
  const fixtures = await Promise.all(
    (await readdir(FIXTURES)).map(async (slug): Promise<Subject> => {
      const html = await readFile(resolve(FIXTURES, slug, 'source.html'), 'utf8');
      return {
        name: slug,
        part: 'develop',
        paragraphs: paragraphsOf(html),
        open: (page) => page.setContent(html),
      };
    }),
  );
  const made = [400, 1_200, 3_000, 8_000].map((words, index): Subject => {
    const html = makeArticle(words, index);
    return {
      name: `made, ${words} words`,
      part: words < LONG ? 'check' : null,
      paragraphs: paragraphsOf(html),
      open: (page) => page.setContent(html),
    };
  });
  return [...fixtures, ...made];
}

/** The paragraphs of a page of ours: all of its `p`. */
const paragraphsOf = (html: string): string[] =>
  [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<'),
  );
