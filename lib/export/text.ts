/** JSON that every reader takes: well-formed Unicode, and no "<" that could end a script element it is pasted into. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part), 2).replaceAll('<', '\\u003c')}\n`;

/** Text on one line: every kind of line end and run of white space is one space. */
export const toLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').trim();

/** The lines of a text, whichever way it ends them. */
export const toLines = (text: string): string[] =>
  text.toWellFormed().split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);

/** The day of a date or moment as the page gave it (no time zone moves it), or null where it has none. */
export function toDay(iso: string | undefined): string | null {
  const [, day] =
    /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/.exec(iso ?? '') ?? [];
  return day ?? null;
}

/** A moment as RFC 3339 with zone, or null where it is none. */
export function toMoment(iso: string | undefined): string | null {
  if (!iso) return null;
  if (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(iso) &&
    !Number.isNaN(Date.parse(iso))
  )
    return iso;
  const date = new Date(/^\d{4}/.test(iso) ? iso : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/**
 * An address as a URI of RFC 3986, or null where it is no web address. Browsers leave characters in an address that
 * the RFC does not allow (`|`, `^`, lone `%`).
 */
export function toUri(address: string | undefined): string | null {
  const url = address ? URL.parse(address.toWellFormed()) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const encode = (part: string): string =>
    part
      .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
      .replace(
        /[^\w\-.~:/?@!$&'()*+,;=%]/g,
        (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
      );
  const user = url.username ? `${encode(url.username)}${url.password && `:${encode(url.password)}`}@` : '';
  return `${url.protocol}//${user}${url.host}${encode(url.pathname)}${url.search && `?${encode(url.search.slice(1))}`}${url.hash && `#${encode(url.hash.slice(1))}`}`;
}
