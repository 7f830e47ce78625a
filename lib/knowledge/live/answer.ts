import * as v from 'valibot';
import type { Choice, Thumbnail, Wiki, WikiCheck } from '../../core/live';
import { toExtract, toLine } from './text';

/** What a wiki says of one page. */
export interface FoundPage {
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  readonly truncated: boolean;
  readonly url: string;
  readonly ambiguous: boolean;
  /** Number of what the page is about in Wikidata ("Q298"). */
  readonly item?: string;
  readonly thumbnail?: Thumbnail;
  /** The same page's title in the language that was asked for. */
  readonly elsewhere?: string;
}

/** Fields are as MediaWiki tells them (formatversion 2); anything longer is no answer of a MediaWiki's. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = text(1_000);
const address = text(4_000);
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(500));
const move = v.object({ from: name, to: name });

const page = v.object({
  title: name,
  missing: v.optional(v.boolean(), false),
  invalid: v.optional(v.boolean(), false),
  special: v.optional(v.boolean(), false),
  extract: v.optional(text(100_000), ''),
  description: v.optional(text(10_000)),
  pageprops: v.optional(
    v.looseObject({ disambiguation: v.optional(v.string()), wikibase_item: v.optional(v.string()) }),
    {},
  ),
  fullurl: v.optional(address),
  thumbnail: v.optional(v.object({ source: address, width: v.number(), height: v.number() })),
  pageimage: v.optional(name),
  langlinks: v.optional(list(v.object({ lang: name, title: name })), []),
});

const answer = v.object({
  query: v.optional(
    v.object({
      pages: v.optional(list(page), []),
      normalized: v.optional(list(move), []),
      redirects: v.optional(list(move), []),
    }),
    {},
  ),
});
type RawPage = v.InferOutput<typeof page>;

/** The pages that an answer holds, by the titles asked for; null where it is no answer of a MediaWiki's. */
export function parsePages(
  json: unknown,
  wiki: Wiki,
  titles: readonly string[],
): ReadonlyMap<string, FoundPage> | null {
  const checked = v.safeParse(answer, json);
  if (!checked.success || !isAnswer(json)) return null;
  const { pages, normalized, redirects } = checked.output.query;
  const found = new Map(pages.filter(isThere).map((raw) => [raw.title, raw]));
  const moves = [normalized, redirects].map((all) => new Map(all.map(({ from, to }) => [from, to])));
  const follow = (title: string) =>
    moves.reduce((now, steps) => {
      // Redirects to redirects are listed one by one; a ring of them ends.
      for (let step = 0; step < 4 && steps.has(now); step += 1) now = steps.get(now) ?? now;
      return now;
    }, title);
  return new Map(
    titles.flatMap((title) => {
      const raw = found.get(follow(title));
      const parsed = raw && toFoundPage(raw, wiki);
      return parsed ? [[title, parsed]] : [];
    }),
  );
}

/** The pages that a disambiguation page leads to; null where it is no answer of a MediaWiki's. */
export function parseChoices(json: unknown): readonly Choice[] | null {
  const checked = v.safeParse(answer, json);
  if (!checked.success || !isAnswer(json)) return null;
  return checked.output.query.pages
    .filter((raw) => isThere(raw) && !isAmbiguous(raw))
    .map(({ title, description }) => ({
      title: toLine(title),
      ...(description && { description: toLine(description) }),
    }));
}

const site = v.object({
  query: v.object({
    general: v.object({
      sitename: name,
      lang: text(20),
      generator: v.pipe(v.string(), v.startsWith('MediaWiki')),
    }),
    rightsinfo: v.optional(v.object({ url: v.optional(address, ''), text: v.optional(name, '') }), {}),
    extensions: v.optional(v.array(v.looseObject({ name: v.optional(v.string()) })), []),
  }),
});

/** What a wiki says of itself. */
export function parseSite(json: unknown, api: string): WikiCheck {
  const checked = v.safeParse(site, json);
  if (!checked.success) return { status: 'no-wiki' };
  const { general, rightsinfo, extensions } = checked.output.query;
  if (!extensions.some((extension) => extension.name === 'TextExtracts')) return { status: 'no-extracts' };
  const licence = toLine(rightsinfo.text ?? '', 100);
  const licenceUrl = toWebAddress(rightsinfo.url ?? '', api);
  return {
    status: 'wiki',
    wiki: {
      name: toLine(general.sitename, 100) || new URL(api).host,
      api,
      language: toLine(general.lang, 20),
      ...(licence && { licence }),
      ...(licenceUrl && { licenceUrl }),
    },
  };
}

/** An error is told in an object of its own; "query" is missing where nothing at all was found. */
const isAnswer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  !('error' in json) &&
  ('query' in json || 'batchcomplete' in json);

const isThere = ({ missing, invalid, special }: RawPage): boolean => !missing && !invalid && !special;

/** Wikis without the Disambiguator extension have only words to tell such a page by. */
const isAmbiguous = ({ title, extract, pageprops }: RawPage): boolean =>
  pageprops.disambiguation !== undefined ||
  /\((?:disambiguation|Begriffsklärung|homonymie|desambiguación|disambigua)\)$/.test(title) ||
  /^[^.\n]{1,120}\b(?:may (?:also )?(?:refer|stand)|can refer|refers to) (?:to )?(?:either )?(?:any|one|several|:|$)|^[^.\n]{1,120}\b(?:may (?:also )?refer to|steht für|bezeichnet)\s*:/.test(
    extract,
  );

function toFoundPage(raw: RawPage, wiki: Wiki): FoundPage | null {
  const url = toWikiAddress(raw.fullurl, wiki);
  if (!url) return null; // nothing that cannot be linked may be shown
  const thumbnail = toThumbnail(raw, wiki, url);
  const elsewhere = raw.langlinks[0]?.title;
  const item = raw.pageprops.wikibase_item;
  // Only Wikipedia's numbers are Wikidata's: another wiki may have a Wikibase of its own.
  const isItem = item !== undefined && isWikipedia(wiki) && /^Q[1-9]\d{0,11}$/.test(item);
  return {
    title: toLine(raw.title),
    ...(raw.description && { description: toLine(raw.description) }),
    ...toExtract(raw.extract),
    url,
    ambiguous: isAmbiguous(raw),
    ...(thumbnail && { thumbnail }),
    ...(elsewhere && { elsewhere }),
    ...(isItem && { item }),
  };
}

/** Pictures come from the wiki itself or, for Wikipedia, from where its pictures are kept. */
function toThumbnail({ thumbnail, pageimage }: RawPage, wiki: Wiki, url: string): Thumbnail | undefined {
  if (!thumbnail || !pageimage) return undefined;
  const src = URL.parse(thumbnail.source, wiki.api);
  const hosts = [new URL(wiki.api).host, ...(isWikipedia(wiki) ? ['upload.wikimedia.org'] : [])];
  const { width, height } = thumbnail;
  const fits = [width, height].every((side) => Number.isInteger(side) && side > 0 && side <= 1_000);
  if (!src || !/^https?:$/.test(src.protocol) || !hosts.includes(src.host) || !fits) return undefined;
  const page = new URL(wiki.api.replace(/api\.php$/, 'index.php'), url);
  page.search = String(new URLSearchParams({ title: `File:${pageimage}` }));
  return { src: src.href, width, height, page: page.href };
}

const isWikipedia = ({ api }: Wiki): boolean => /^https:\/\/[a-z-]+\.wikipedia\.org\//.test(api);

/** An address on the wiki's own host, or null. */
function toWikiAddress(address: string | undefined, { api }: Wiki): string | null {
  const url = address ? URL.parse(address, api) : null;
  return url && /^https?:$/.test(url.protocol) && url.host === new URL(api).host ? url.href : null;
}

function toWebAddress(address: string, base: string): string | null {
  const url = address ? URL.parse(address, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
