import type { Analysis, EntityKind } from '../../lib/core/analysis.ts';
import type { Article } from '../../lib/core/article.ts';
import type { Driver } from './driver.ts';

/** What Readout found in the page of a tab. */
export interface Findings {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Waits until the page at this address has been read. Throws what went wrong where it was not. */
export async function waitForFindings(driver: Driver, url: string, timeout = 20_000): Promise<Findings> {
  const helper = await driver.helper();
  const deadline = Date.now() + timeout;
  let last = 'nothing was recorded of it';
  while (Date.now() < deadline) {
    const found = await helper.evaluate(readSession, url);
    if (found.findings) return JSON.parse(found.findings);
    if (found.status) last = found.status;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} was not read within ${timeout / 1_000} s: ${last}`);
}

/** Runs in a page of the extension: it sees what the background keeps in memory. */
async function readSession(url: string): Promise<{ status?: string; findings?: string }> {
  type Session = Record<string, { url?: string; status?: string; key?: string; message?: string }>;
  const { browser } = globalThis as unknown as {
    browser: { storage: { session: { get(keys: null): Promise<Session> } } };
  };
  const all = await browser.storage.session.get(null);
  const record = Object.entries(all).find(([key, value]) => key.startsWith('tab:') && value.url === url)?.[1];
  const read = record?.status === 'ready' ? all[`analysis:${record.key}`] : undefined;
  return read
    ? { findings: JSON.stringify(read) }
    : { ...(record && { status: `${record.status} ${record.message ?? ''}` }) };
}

/** The findings as a text for a terminal. */
export function formatFindings({ article, analysis }: Findings): string {
  const words = article.text.split(/\s+/).length;
  const list = (kind: EntityKind) =>
    analysis.entities
      .filter((entity) => entity.kind === kind)
      .map(
        (entity) => `  ${entity.name} (${entity.count})${entity.roles[0] ? `, ${entity.roles[0].text}` : ''}`,
      );
  const section = (title: string, lines: readonly string[]) => [`${title}: ${lines.length}`, ...lines];
  return [
    `${article.title}`,
    `${[article.publisher, article.published, `${words} words`].filter(Boolean).join(' · ')}`,
    ...section('People', list('person')),
    ...section('Places', list('place')),
    ...section('Organisations', list('organization')),
    ...section(
      'Themes',
      analysis.themes.map(({ name, score }) => `  ${name} (${score.toFixed(2)})`),
    ),
    ...section(
      'Missing specifics',
      analysis.flags
        .filter(({ severity }) => severity > 1)
        .map(
          (flag) => `  [${flag.rule}] "${article.text.slice(flag.start, flag.end)}"\n    ${flag.question}`,
        ),
    ),
  ].join('\n');
}
