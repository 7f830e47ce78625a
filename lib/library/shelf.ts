import type { Claim } from '../core/claim';
import type { Dossier } from '../core/dossier';
import type { Note } from '../core/note';
import { foldText } from './fold';

/** An article in the library, with what it is found by worked out once. */
export interface Shelved {
  readonly dossier: Dossier;
  readonly site: string;
  /** YYYY-MM-DD of publication, else of reading; empty where neither makes sense. */
  readonly day: string;
  /** All its words, folded. */
  readonly words: string;
  readonly tags: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Questions of its claims that nothing answers yet. */
  readonly open: number;
}

/** All articles that have notes or claims, the last touched first. */
export const toShelf = (dossiers: readonly Dossier[]): Shelved[] =>
  dossiers
    .filter(({ notes, claims }) => notes.length + claims.length > 0)
    .map((dossier) => ({ shelved: shelve(dossier), touched: lastTouched(dossier) }))
    .toSorted((a, b) => (a.touched < b.touched ? 1 : a.touched > b.touched ? -1 : 0))
    .map(({ shelved }) => shelved);

function shelve(dossier: Dossier): Shelved {
  const { source, notes, claims } = dossier;
  const tags = [...notes, ...claims].flatMap((one) => one.tags);
  const texts = [
    source.title,
    ...source.bylines,
    source.publisher ?? '',
    ...source.about.map(({ name }) => name),
    ...notes.map(textOfNote),
    ...claims.map(textOfClaim),
  ];
  return {
    dossier,
    site: siteOf(source.canonicalUrl ?? source.url),
    day: dayOf(source.published) || dayOf(source.accessed),
    words: foldText(texts.join('\n')),
    tags: new Set(tags),
    about: new Set([
      ...source.about.map(({ id }) => id),
      ...notes.flatMap(({ about }) => (about && about.kind !== 'flag' ? [about.id] : [])),
    ]),
    open: claims.reduce(
      (sum, { todos }) => sum + todos.filter(({ answeredBy }) => answeredBy.length === 0).length,
      0,
    ),
  };
}

/** Everything of a note that it is found by. */
export const textOfNote = ({ body, target, about, tags }: Note): string =>
  [body, target?.quote ?? '', about?.label ?? '', ...tags].join('\n');

/** Everything of a claim that it is found by. */
export const textOfClaim = ({ statement, target, claimant, stated, evidence, tags }: Claim): string =>
  [
    statement,
    target.quote,
    claimant?.name ?? '',
    claimant?.role ?? '',
    stated.where ?? '',
    ...evidence.flatMap(({ title = '', quote, note }) => [title, quote, note]),
    ...tags,
  ].join('\n');

const siteOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';

const dayOf = (iso: string | undefined): string => /^\d{4}-\d\d-\d\d(?!\d)/.exec(iso ?? '')?.[0] ?? '';

const lastTouched = ({ source, notes, claims }: Dossier): string =>
  [...notes, ...claims].reduce((last, { modified }) => (modified > last ? modified : last), source.modified);
