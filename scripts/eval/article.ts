import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { askPages, isCheck, readSamples, type Sample } from '../lib/article-pages.ts';
import { pageBundle } from '../lib/page-bundle.ts';

type Tally = readonly [number, number, number];
/** The scoring that comes with the data. */
interface Scoring {
  shingle(truth: string, found: string): Tally;
  pageF1(tally: Tally): number;
  shingleSummary(tallies: readonly Tally[]): { f1: number; p: number; r: number };
  titleOk(truth: string, found: string): boolean;
  titleLoose(truth: string, found: string): boolean;
  bylineOk(authors: readonly string[], found: string): boolean | null;
  dateOk(truth: string, found: string): boolean | null;
}

interface Answer {
  readonly detection: { isArticle: boolean; offered: boolean; score: number; reasons: string[] };
  readonly probablyReaderable: boolean;
  readonly text: string;
  readonly title: string;
  readonly bylines: string[];
  readonly published: string;
  readonly dateline: string;
  readonly readability: string;
  readonly ms: { gate: number; detect: number; extract: number; readability: number };
}

const MODULES = ['lib/page/gate', 'lib/page/detect', 'lib/page/extract', '@mozilla/readability'];
const ASK = `(() => {
  const clock = (step) => { const from = performance.now(); const value = step(); return [value, performance.now() - from]; };
  const [, gate] = clock(() => Readout.askGate(document, url));
  const [detection, detect] = clock(() => Readout.detectArticle(document, url));
  const [found, extract] = clock(() => Readout.extractArticle(document, url));
  const probablyReaderable = Readout.isProbablyReaderable(document);
  const [other, readability] = clock(() => { try { return new Readout.Readability(document.cloneNode(true)).parse(); } catch { return null; } });
  const a = found?.article;
  return { detection, probablyReaderable, text: a?.text ?? '', title: a?.title ?? '', bylines: a?.bylines ?? [],
    published: a?.published ?? '', dateline: a?.dateline ? a.text.slice(a.dateline.start, a.dateline.end) : '',
    readability: other?.textContent ?? '', ms: { gate, detect, extract, readability } };
})()`;

/** Detection, extraction and metadata on saved pages, with Readability beside ours. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/article' },
      errors: { type: 'boolean', default: false },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const scoring = (await import(pathToFileURL(resolve(values.data, 'score.mjs')).href)) as Scoring;
  const samples = (await readSamples(values.data)).filter(
    ({ id, class: kind }) => !values.only || id.includes(values.only) || kind === values.only,
  );
  const { code } = await pageBundle('Readout', MODULES);
  const answers = new Map<Sample, Answer>();
  const failures: string[] = [];
  const keep = (sample: Sample, answer: Answer | { error: string }): void => {
    if ('error' in answer) failures.push(`${sample.id}: ${answer.error}`);
    else answers.set(sample, answer);
    if (process.stderr.isTTY) process.stderr.write(`\r${answers.size} of ${samples.length} pages `);
  };
  await askPages<Answer>(samples, values.data, code, ASK, keep, values.quick);
  if (failures.length > 0)
    console.log(`Pages that could not be read: ${failures.length}\n${failures.join('\n')}`);

  const parts = [
    ['all', [...answers.keys()]],
    ['develop', [...answers.keys()].filter((sample) => !isCheck(sample))],
    ['check', [...answers.keys()].filter(isCheck)],
  ] as const;
  for (const [name, part] of parts) {
    console.log(`\n== ${name}: ${part.length} pages`);
    printDetection(part, answers);
    printExtraction(part, answers, scoring);
    printMetadata(part, answers, scoring);
  }
  printTimes([...answers.entries()]);
  await printSizes();
  if (values.errors) printErrors([...answers.entries()], scoring);
}

type Rows = readonly (readonly [Sample, Answer])[];

function rowsOf(part: readonly Sample[], answers: ReadonlyMap<Sample, Answer>, kind?: Sample['class']): Rows {
  return part.flatMap((sample) => {
    const answer = answers.get(sample);
    return answer && (!kind || sample.class === kind) ? [[sample, answer] as const] : [];
  });
}

function printDetection(part: readonly Sample[], answers: ReadonlyMap<Sample, Answer>): void {
  const [news, other, post] = (['news', 'other', 'post'] as const).map((kind) => rowsOf(part, answers, kind));
  const line = (name: string, fires: (answer: Answer) => boolean): Record<string, string> => {
    const share = (rows: Rows = []): number =>
      rows.filter(([, answer]) => fires(answer)).length / (rows.length || 1);
    const right = share(news) * (news?.length ?? 0) + (1 - share(other)) * (other?.length ?? 0);
    return {
      detector: name,
      accuracy: (right / ((news?.length ?? 0) + (other?.length ?? 0))).toFixed(3),
      'news found': share(news).toFixed(3),
      'others firing': share(other).toFixed(3),
      'fronts firing': share(other?.filter(([{ kind }]) => kind === 'front' || kind === 'home')).toFixed(3),
      'posts firing': share(post).toFixed(3),
    };
  };
  console.table([
    line('ours: annotated', ({ detection }) => detection.isArticle),
    line('ours: annotated or offered', ({ detection }) => detection.isArticle || detection.offered),
    line('isProbablyReaderable', ({ probablyReaderable }) => probablyReaderable),
  ]);
}

/** The best agreement with any reading of the truth: with or without optional paragraphs, with or without the summary. */
function bodyTally({ truth }: Sample, found: string, { shingle, pageF1 }: Scoring): Tally {
  const paras = truth?.paras ?? [];
  const readings = [
    paras.map((para) => para.replace(/^\[|\]$/g, '')),
    paras.filter((para) => !para.startsWith('[')),
    ...(truth?.alt ? [truth.alt] : []),
  ];
  return readings
    .map((reading) => shingle(reading.join('\n'), found))
    .reduce((best, tally) => (pageF1(tally) > pageF1(best) ? tally : best));
}

function printExtraction(
  part: readonly Sample[],
  answers: ReadonlyMap<Sample, Answer>,
  scoring: Scoring,
): void {
  const news = rowsOf(part, answers, 'news');
  const line = (
    name: string,
    rows: Rows,
    text: (answer: Answer) => string,
  ): Record<string, string | number> => {
    const tallies = rows.map(([sample, answer]) => bodyTally(sample, text(answer), scoring));
    const { f1, p, r } = scoring.shingleSummary(tallies);
    const low = tallies.filter((tally) => scoring.pageF1(tally) < 0.5).length;
    return {
      extractor: name,
      pages: rows.length,
      F1: f1.toFixed(3),
      P: p.toFixed(3),
      R: r.toFixed(3),
      'under .5': `${((100 * low) / (rows.length || 1)).toFixed(1)}%`,
    };
  };
  const english = news.filter(([{ lang }]) => lang === 'en');
  const foreign = news.filter(([{ lang }]) => lang !== 'en');
  console.table([
    line('ours, English', english, ({ text }) => text),
    line('Readability, English', english, ({ readability }) => readability),
    line('ours, other languages', foreign, ({ text }) => text),
    line('Readability, other languages', foreign, ({ readability }) => readability),
  ]);
}

function printMetadata(
  part: readonly Sample[],
  answers: ReadonlyMap<Sample, Answer>,
  scoring: Scoring,
): void {
  const news = rowsOf(part, answers, 'news');
  const line = (
    name: string,
    judge: (sample: Sample, answer: Answer) => boolean | null,
  ): Record<string, string | number> => {
    const verdicts = news.map(([sample, answer]) => judge(sample, answer)).filter((right) => right !== null);
    return {
      field: name,
      pages: verdicts.length,
      right: `${((100 * verdicts.filter(Boolean).length) / (verdicts.length || 1)).toFixed(1)}%`,
    };
  };
  console.table([
    line('title', ({ truth }, { title }) => (truth?.title ? scoring.titleOk(truth.title, title) : null)),
    line('title, loosely', ({ truth }, { title }) =>
      truth?.title ? scoring.titleLoose(truth.title, title) : null,
    ),
    line('byline', ({ truth }, { bylines }) =>
      truth?.authors?.length ? scoring.bylineOk(truth.authors, bylines.join(', ')) : null,
    ),
    line('date', ({ truth }, { published }) => (truth?.date ? scoring.dateOk(truth.date, published) : null)),
  ]);
}

function printTimes(rows: Rows): void {
  const line = (name: string, part: Rows, of: (answer: Answer) => number): Record<string, string> => {
    const sorted = part.map(([, answer]) => of(answer)).sort((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1);
    return { step: name, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'most ms': at(1) };
  };
  const news = rows.filter(([sample]) => sample.class === 'news');
  console.log('\n== time, cold code, all pages');
  console.table([
    line('gate', rows, ({ ms }) => ms.gate),
    line('detect (gate and walk)', rows, ({ ms }) => ms.detect),
    line('extract, news', news, ({ ms }) => ms.extract),
    line('Readability with its clone, news', news, ({ ms }) => ms.readability),
  ]);
}

async function printSizes(): Promise<void> {
  const parts = {
    gate: 'lib/page/gate',
    'detect (with gate)': 'lib/page/detect',
    'extract (with all it needs)': 'lib/page/extract',
  };
  console.log('\n== size');
  const rows = await Promise.all(
    Object.entries(parts).map(async ([part, path]) => ({
      part,
      'min+gzip bytes': (await pageBundle('R', [path])).gzip,
    })),
  );
  console.table(rows);
}

function printErrors(rows: Rows, scoring: Scoring): void {
  console.log('\n== detection errors');
  for (const [sample, { detection }] of rows) {
    if (detection.isArticle === (sample.class === 'news')) continue;
    const set = isCheck(sample) ? 'check' : 'develop';
    console.log(
      `${sample.class}/${sample.kind} ${set} ${sample.id} ${detection.score.toFixed(2)} ${sample.url}`,
    );
    console.log(`    ${detection.reasons.join(', ')}`);
  }
  console.log('\n== metadata errors');
  for (const [{ id, truth, class: kind }, { title, bylines, published }] of rows) {
    if (kind !== 'news' || !truth) continue;
    if (truth.title && !scoring.titleLoose(truth.title, title))
      console.log(`${id} title: ${truth.title} | ${title}`);
    if (truth.authors?.length && !scoring.bylineOk(truth.authors, bylines.join(', ')))
      console.log(`${id} byline: ${truth.authors.join(', ')} | ${bylines.join(', ')}`);
    if (truth.date && scoring.dateOk(truth.date, published) === false)
      console.log(`${id} date: ${truth.date} | ${published}`);
  }
  console.log('\n== extraction, worst first');
  const scored = rows
    .filter(([sample]) => sample.class === 'news')
    .map(([sample, answer]) => ({
      sample,
      answer,
      f1: scoring.pageF1(bodyTally(sample, answer.text, scoring)),
    }))
    .filter(({ f1 }) => f1 < 0.97)
    .sort((a, b) => a.f1 - b.f1);
  for (const { sample, answer, f1 } of scored) {
    const set = isCheck(sample) ? 'check' : 'develop';
    const other = scoring.pageF1(bodyTally(sample, answer.readability, scoring));
    console.log(
      `\n${sample.id} ${sample.lang} ${set} F1 ${f1.toFixed(3)} (Readability ${other.toFixed(3)}) ${sample.url}`,
    );
    const found = answer.text.split('\n\n');
    const { missed, extra } = difference(sample, found);
    for (const text of missed.slice(0, 8)) console.log(`  - missed: ${text.slice(0, 160)}`);
    for (const text of extra.slice(0, 8)) console.log(`  + extra:  ${text.slice(0, 160)}`);
  }
}

/** Paragraphs of the truth that are not in the text, and of the text that are not in the truth. */
function difference({ truth }: Sample, found: readonly string[]): { missed: string[]; extra: string[] } {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const whole = plain([...(truth?.paras ?? []), ...(truth?.alt ?? [])].join(''));
  const ours = plain(found.join(''));
  return {
    missed: (truth?.paras ?? []).filter((para) => !ours.includes(plain(para))),
    extra: found.filter((text) => !whole.includes(plain(text))),
  };
}
