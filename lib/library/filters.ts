/** What the library is narrowed to. Empty: everything. */
export interface Filters {
  /** Each of these words stands somewhere in the article's title, notes, claims or tags. */
  readonly words: string;
  readonly tag: string;
  /** Id of a person, place, organisation or theme. */
  readonly about: string;
  /** Host name, without "www.". */
  readonly site: string;
  /** First and last day, YYYY-MM-DD, of publication or else of reading. */
  readonly since: string;
  readonly until: string;
  readonly with: '' | 'notes' | 'claims' | 'open';
  /** How it is shown: a list, or the way of `about` through time. */
  readonly view: '' | 'timeline';
}

export const NO_FILTERS: Filters = {
  words: '',
  tag: '',
  about: '',
  site: '',
  since: '',
  until: '',
  with: '',
  view: '',
};

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];
/** UTF-16 units of one filter: an address is no place for more. */
const LONGEST = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Filters as the part of an address behind its "#"; `parseFilters` reads it back. */
export function formatFilters(filters: Filters): string {
  const said = NAMES.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]);
  return new URLSearchParams(said).toString();
}

/** Filters from such a part; what makes no sense in it is left out. */
export function parseFilters(hash: string): Filters {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: keyof Filters): string => (said.get(name) ?? '').slice(0, LONGEST).toWellFormed();
  const day = (name: 'since' | 'until'): string => (DAY.test(text(name)) ? text(name) : '');
  const kind = text('with');
  return {
    words: text('words'),
    tag: text('tag'),
    about: text('about'),
    site: text('site'),
    since: day('since'),
    until: day('until'),
    with: kind === 'notes' || kind === 'claims' || kind === 'open' ? kind : '',
    view: text('view') === 'timeline' ? 'timeline' : '',
  };
}
