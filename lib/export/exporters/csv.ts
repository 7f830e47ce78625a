import type { Dossier, ExportSettings } from '../../core/dossier';
import { done, type Exporter } from '../exporter';
import { inReadingOrder } from '../in-order';
import { toUri } from '../text';
import { toFragmentLink } from '../text-fragment';

/** Columns are named alike in every language: formulas and scripts of a reader hang on them. */
const COLUMNS = [
  'kind',
  'article',
  'article_url',
  'publisher',
  'published',
  'quote',
  'quote_url',
  'meaning',
  'text',
  'about',
  'tags',
  'claimant',
  'claimant_role',
  'stated_where',
  'stated_when',
  'status',
  'confidence',
  'stance',
  'source_title',
  'source_url',
  'source_date',
  'archive_url',
  'open_questions',
  'created',
  'modified',
  'id',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A table for spreadsheets (RFC 4180, UTF-8 with a mark so that Excel knows it): notes, claims, and their evidence. */
export const csv: Exporter = {
  id: 'csv',
  name: 'CSV',
  purpose: 'hand-in',
  extension: 'csv',
  mediaType: 'text/csv',
  write(dossiers, settings) {
    const rows = dossiers.flatMap((dossier) => toRows(dossier, settings));
    const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')))];
    return done(`\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`);
  },
};

/**
 * A cell: quoted, and never a formula. What a spreadsheet would reckon (also behind white space or as full-width
 * signs) gets an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(text: string): string {
  const safe = /^[\s\p{Cc}\p{Cf}"']*[=+\-@|%\uff0b\uff0d\uff1d\uff20\u2212]|^[\t\r\n]/u.test(text)
    ? `'${text}`
    : text;
  return `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}

function toRows({ source, notes, claims }: Dossier, { statuses }: ExportSettings): Row[] {
  const article: Row = {
    article: source.title,
    article_url: toUri(source.canonicalUrl) ?? toUri(source.url) ?? '',
    publisher: source.publisher ?? '',
    published: source.published ?? '',
  };
  const noteRows = inReadingOrder(notes).map(
    (note): Row => ({
      ...article,
      kind: 'note',
      quote: note.target?.quote ?? '',
      quote_url: (note.target && toFragmentLink(source.url, note.target)) ?? '',
      meaning: note.meaning,
      text: note.body,
      about: note.about?.label ?? '',
      tags: note.tags.join('; '),
      created: note.created,
      modified: note.modified,
      id: note.id,
    }),
  );
  const claimRows = inReadingOrder(claims).flatMap((claim): Row[] => [
    {
      ...article,
      kind: 'claim',
      quote: claim.target.quote,
      quote_url: toFragmentLink(source.url, claim.target) ?? '',
      text: claim.statement,
      tags: claim.tags.join('; '),
      claimant: claim.claimant?.name ?? '',
      claimant_role: claim.claimant?.role ?? '',
      stated_where: claim.stated.where ?? '',
      stated_when: claim.stated.when ?? '',
      status: statuses.find(({ id }) => id === claim.status)?.label ?? claim.status,
      confidence: claim.confidence ?? '',
      open_questions: claim.todos
        .filter(({ answeredBy }) => answeredBy.length === 0)
        .map(({ question }) => question)
        .join('; '),
      created: claim.created,
      modified: claim.modified,
      id: claim.id,
    },
    ...claim.evidence.map(
      (entry): Row => ({
        ...article,
        kind: 'evidence',
        about: claim.statement || claim.target.quote,
        quote: entry.quote,
        text: entry.note,
        stance: entry.stance,
        source_title: entry.title ?? '',
        source_url: entry.url ?? '',
        source_date: entry.date ?? '',
        archive_url: entry.archiveUrl ?? '',
        created: entry.added,
        id: entry.id,
      }),
    ),
  ]);
  return [...noteRows, ...claimRows];
}
