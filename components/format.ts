import { uiLanguage } from './i18n';

/** Adults read news at about 230 words a minute (Brysbaert 2019: 238 for non-fiction). */
const WORDS_A_MINUTE = 230;

/** How long a text takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / WORDS_A_MINUTE));

/** A day of the article in the reader's language, or null where the date makes no sense. */
export function formatDay(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso); // says no hour: another time zone must not move it to the day before
  return new Intl.DateTimeFormat(uiLanguage(), {
    dateStyle: 'medium',
    ...(dayOnly && { timeZone: 'UTC' }),
  }).format(date);
}

/** A moment in the reader's language, to the minute. */
export const formatTime = (time: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** The month of a moment, with its year where that is another than now's; of a year alone, the year. */
export function formatMonth(iso: string, now = new Date()): string {
  if (/^\d{4}$/.test(iso)) return iso;
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(uiLanguage(), { month: 'long', ...year }).format(date);
}

/** The month and year of a date that says no day ("2025-12"); of a year alone, the year. */
export function formatMonthYear(iso: string): string {
  const date = new Date(iso);
  if (/^\d{4}$/.test(iso) || Number.isNaN(date.getTime())) return iso;
  // It says no hour: another time zone must not move it to the month before.
  const month = new Intl.DateTimeFormat(uiLanguage(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(date);
}

/** Whether a date lies more than a year back: offices and figures may have changed. */
export function isOld(iso: string, now: Date): boolean {
  const limit = new Date(now);
  limit.setFullYear(limit.getFullYear() - 1);
  return new Date(iso) < limit;
}

/** Words of the page, shortened: a hostile page may hold megabytes where a name is expected. */
export const clip = (text: string, most = 240): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`; // half a character is none

/** An address that may become a link, or null: only the web, no script. */
export function toWebLink(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
