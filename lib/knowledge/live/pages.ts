import type { Fetched, FetchJson, Wiki } from '../../core/live';
import { type FoundPage, parsePages } from './answer';
import { MAX_TITLES, type PageOptions, toPagesRequest } from './request';

/** A page of a wiki or, where there is none of that title, none; or why the wiki did not answer. */
export type PageAnswer =
  | { readonly ok: true; readonly page: FoundPage | undefined }
  | Extract<Fetched, { ok: false }>;

/** Finds pages: titles wanted while a request is on its way go together in the next one. */
export interface Pages {
  find(wiki: Wiki, title: string, options: PageOptions): Promise<PageAnswer>;
}

interface Wanted {
  readonly wiki: Wiki;
  readonly title: string;
  readonly options: PageOptions;
  readonly done: (answer: PageAnswer) => void;
}

/** Creates a finder of pages that asks for up to 20 titles at once, one request after the other. */
export function createPages(fetchJson: FetchJson): Pages {
  let waiting: readonly Wanted[] = [];
  let running = false;

  const run = async () => {
    running = true;
    await Promise.resolve(); // what is wanted in the same breath goes along
    for (let [first] = waiting; first; [first] = waiting) {
      const batch = takeBatch(waiting, first);
      waiting = waiting.filter((wanted) => !batch.includes(wanted));
      const answers = await askFor(batch, first, fetchJson);
      for (const wanted of batch) wanted.done(answers(wanted.title));
    }
    running = false;
  };

  return {
    find: (wiki, title, options) =>
      new Promise((done) => {
        waiting = [...waiting, { wiki, title, options, done }];
        if (!running) void run();
      }),
  };
}

/** Those that can be asked for with the first one. */
function takeBatch(waiting: readonly Wanted[], first: Wanted): Wanted[] {
  const group = ({ wiki, options }: Wanted) => JSON.stringify([wiki.api, options]);
  const titles = new Set<string>();
  return waiting.filter((wanted) => {
    if (group(wanted) !== group(first) || (titles.size >= MAX_TITLES && !titles.has(wanted.title)))
      return false;
    titles.add(wanted.title);
    return true;
  });
}

async function askFor(
  batch: readonly Wanted[],
  { wiki, options }: Wanted,
  fetchJson: FetchJson,
): Promise<(title: string) => PageAnswer> {
  const titles = [...new Set(batch.map(({ title }) => title))];
  const fetched = await fetchJson(toPagesRequest(wiki, titles, options));
  if (!fetched.ok) return () => fetched;
  const pages = parsePages(fetched.json, wiki, titles);
  if (!pages) return () => ({ ok: false, reason: 'nonsense' });
  return (title) => ({ ok: true, page: pages.get(title) });
}
