import type { Source } from '../../core/note';
import { toDay, toLine, toUri } from '../text';
import { type Name, parseName } from './name';

/** [year], [year, month] or [year, month, day]. */
export type DateParts = readonly [number, ...number[]];

/** An item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): what all citations are made from. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly issued?: { readonly 'date-parts': readonly [DateParts] };
  readonly accessed?: { readonly 'date-parts': readonly [DateParts] };
  readonly URL?: string;
  readonly language?: string;
}

/** An article as an item; nothing that is not known of it is made up. */
export function toCsl(source: Source): CslItem {
  const publisher = toLine(source.publisher ?? '');
  const bylines = source.bylines.map(toLine).filter((byline) => byline !== '');
  // A house that names itself as author is told once, as the house.
  const author = bylines
    .filter((byline) => byline.toLowerCase() !== publisher.toLowerCase())
    .flatMap((byline) => parseName(byline) ?? []);
  const [title, section] = [toLine(source.title), toLine(source.section ?? '')];
  const url = toUri(source.canonicalUrl) ?? toUri(source.url);
  const [issued, accessed] = [toParts(source.published), toParts(source.accessed)];
  return {
    id: `urn:uuid:${source.id}`,
    type: publisher ? 'article-newspaper' : 'webpage',
    title,
    ...(author.length > 0 && { author }),
    ...(publisher && { 'container-title': publisher }),
    ...(section && { section }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(url && { URL: url }),
    ...(source.lang !== 'und' && source.lang !== '' && { language: toLine(source.lang) }),
  };
}

const toParts = (iso: string | undefined): DateParts | null => {
  const [year, ...rest] = toDay(iso)?.split('-').map(Number) ?? [];
  return year === undefined ? null : [year, ...rest];
};

export const issuedOf = (item: CslItem): DateParts | undefined => item.issued?.['date-parts'][0];
export const accessedOf = (item: CslItem): DateParts | undefined => item.accessed?.['date-parts'][0];
