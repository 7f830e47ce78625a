import { textValue } from './linked-data';

/** The first value that is a date, in ISO 8601: with time and zone where it has them, else the day. */
export function firstDate(values: Iterable<unknown>): string | undefined {
  for (const value of values) {
    const date = toIso(textValue(value));
    if (date) return date;
  }
  return undefined;
}

/** "/2024/02/28/" in an address. */
export function dateInUrl(url: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:\/|-|$)/.exec(url) ?? [];
  return year && month && day ? toDay(+year, +month, +day) : undefined;
}

/** Months by the first letters they have in the languages that news is mostly written in. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev|fév)/,
  /^(?:mar|mär|maer|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|maj|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|aoû|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^nov/,
  /^(?:dec|dez|déc|dic|des)/,
];

function toIso(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim().slice(0, 120);
  if (!text || !/\d/.test(text)) return undefined;
  const iso =
    /(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?/.exec(
      text,
    )?.[0];
  if (iso && !Number.isNaN(Date.parse(iso))) return iso.replace(' ', 'T').replace(/\s/g, '');
  return parsedDay(text) ?? shownDay(text.toLowerCase());
}

/**
 * "23. Oktober 2024", "Oct. 23, 2024", "23.10.2024", "2024年10月23日", in lower case; between slashes only what has one
 * reading. Letters are ranges: with `\p{L}` repeated these patterns cost a page 35 ms to compile.
 */
function shownDay(text: string): string | undefined {
  const [, day, name, year] =
    /\b(\d{1,2})(?:\.|st|nd|rd|th|er|º)?,? (?:de |of )?([a-z\u00aa-\u1fff]{3,10})\.?,? (?:de |del )?((?:19|20)\d\d)\b/.exec(
      text,
    ) ?? [];
  if (day && name && year) return toDay(+year, monthOf(name), +day);
  const [, first, second, third] =
    /(?<![a-z\u00aa-\u1fff])([a-z\u00aa-\u1fff]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/.exec(
      text,
    ) ?? [];
  if (first && second && third && monthOf(first) > 0) return toDay(+third, monthOf(first), +second);
  const [, y, m, d] = /((?:19|20)\d\d)(?:年|\/|\.)\s?(\d{1,2})(?:月|\/|\.)\s?(\d{1,2})/.exec(text) ?? [];
  if (y && m && d) return toDay(+y, +m, +d);
  const [, a, mark, b, c] = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)\b/.exec(text) ?? [];
  if (!a || !b || !c || !mark) return undefined;
  const full = c.length === 2 ? 2000 + +c : +c;
  if (mark === '/' && +b > 12) return toDay(full, +a, +b);
  return mark === '.' || +a > 12 || a === b ? toDay(full, +b, +a) : undefined;
}

/** The form of mail headers: "Wed, 28 Feb 2024 15:48:15 GMT". */
function parsedDay(text: string): string | undefined {
  const time = /\b(?:GMT|UTC)\b/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name)) + 1;

function toDay(year: number, month: number, day: number): string | undefined {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}
