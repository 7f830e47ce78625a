import type { Claim, Evidence } from '../../core/claim';
import type { Dossier, ExportSettings } from '../../core/dossier';
import type { Note, Source, Target } from '../../core/note';
import { citeChicago } from '../cite/chicago';
import { citeSource } from '../cite/list';
import { done, type Exporter } from '../exporter';
import { inReadingOrder } from '../in-order';
import { escapeMarkdown, frontMatter, link, quoteBlock, toTag } from '../markdown';
import { toDay, toLine, toLines, toUri } from '../text';
import { toFragmentLink } from '../text-fragment';
import type { ReportWords } from '../words';

/** A page of notes for Obsidian and its like: front matter, quotes with links to their place, sources as footnotes. */
export const markdown: Exporter = {
  id: 'markdown',
  name: 'Markdown',
  purpose: 'notes-app',
  extension: 'md',
  mediaType: 'text/markdown',
  write(dossiers, settings, words) {
    const footnotes: string[] = [];
    const note = (text: string): string => `[^${footnotes.push(text)}]`;
    const parts = dossiers.map((dossier) => writeArticle(dossier, settings, words, note));
    const notes = footnotes.map((text, at) => `[^${at + 1}]: ${text}`);
    return done(`${head(dossiers, settings)}\n${parts.join('\n\n')}\n\n${notes.join('\n')}\n`);
  },
};

/** Puts a footnote down and gives its mark. */
type Footnote = (text: string) => string;

function head(dossiers: readonly Dossier[], { now }: ExportSettings): string {
  const tags = dossiers.flatMap(({ notes, claims }) => [...notes, ...claims].flatMap((one) => one.tags));
  const kept = [...new Set(tags.flatMap((tag) => toTag(tag) ?? []))];
  const [only] = dossiers;
  if (!only || dossiers.length > 1)
    return frontMatter({
      articles: dossiers.map(({ source }) => toLine(source.title)),
      exported: toDay(now),
      tags: kept,
    });
  const { source } = only;
  return frontMatter({
    title: toLine(source.title),
    url: toUri(source.canonicalUrl) ?? toUri(source.url),
    author: source.bylines.map(toLine).filter(Boolean),
    publisher: toLine(source.publisher ?? ''),
    published: toDay(source.published),
    accessed: toDay(source.accessed),
    exported: toDay(now),
    tags: kept,
  });
}

function writeArticle(
  { source, notes, claims }: Dossier,
  settings: ExportSettings,
  words: ReportWords,
  footnote: Footnote,
): string {
  const cited = footnote(
    citeSource(citeChicago, source)
      .map((piece) => (typeof piece === 'string' ? escapeCited(piece) : `*${escapeMarkdown(piece.italic)}*`))
      .join(''),
  );
  const title = escapeMarkdown(source.title) || words.untitled;
  return [
    `# ${title}${cited}`,
    ...(notes.length > 0 ? [`## ${words.notes}`] : []),
    ...inReadingOrder(notes).map((note) => writeNote(note, source, words)),
    ...(claims.length > 0 ? [`## ${words.claims}`] : []),
    ...inReadingOrder(claims).map((claim) => writeClaim(claim, source, settings, words, footnote)),
  ].join('\n\n');
}

/** A piece keeps the spaces at its ends, and an address in it its letters. */
const escapeCited = (piece: string): string =>
  piece
    .split(/(https?:\/\/\S+?)(?=\.?(?:\s|$))/)
    .map((part) =>
      /^https?:/.test(part) ? `<${part.replace(/[<>]/g, '')}>` : part.replace(/\S(?:.*\S)?/s, escapeMarkdown),
    )
    .join('');

const quoteWithLink = (target: Target, source: Source, words: ReportWords): string => {
  const address = toFragmentLink(source.url, target);
  return quoteBlock(target.quote, address ? ` ${link(words.inArticle, address)}` : '');
};

function writeNote(note: Note, source: Source, words: ReportWords): string {
  const tags = note.tags.flatMap((tag) => toTag(tag) ?? []).map((tag) => `#${tag}`);
  const meaning = `**${words.meanings[note.meaning]}**`;
  const about = note.about ? `: ${escapeMarkdown(note.about.label)}` : '';
  return [
    ...(note.target ? [quoteWithLink(note.target, source, words)] : [`*${words.wholeArticle}*`]),
    `${meaning}${about}${tags.length > 0 ? ` ${tags.join(' ')}` : ''}`,
    // The reader's own Markdown, as it was written.
    ...(note.body.trim() ? [note.body.toWellFormed().trimEnd()] : []),
  ].join('\n\n');
}

function writeClaim(
  claim: Claim,
  source: Source,
  { statuses }: ExportSettings,
  words: ReportWords,
  footnote: Footnote,
): string {
  const { claimant, stated } = claim;
  const status = statuses.find(({ id }) => id === claim.status)?.label ?? claim.status;
  const rows = [
    [words.claimant, [claimant?.name, claimant?.role].filter(Boolean).join(', ')],
    [words.stated, [stated.where, stated.when].filter(Boolean).join(', ')],
    [words.status, status],
    [words.confidence, claim.confidence ? words.confidences[claim.confidence] : ''],
  ].flatMap(([label = '', value = '']) => (toLine(value) ? [`- ${label}: ${escapeMarkdown(value)}`] : []));
  const open = claim.todos.filter(({ answeredBy }) => answeredBy.length === 0);
  return [
    `### ${escapeMarkdown(claim.statement || claim.target.quote) || words.untitled}`,
    quoteWithLink(claim.target, source, words),
    rows.join('\n'),
    ...(claim.evidence.length > 0 ? [`**${words.evidence}**`] : []),
    ...claim.evidence.map((entry) => writeEvidence(entry, words, footnote)),
    ...(open.length > 0
      ? [
          `**${words.openQuestions}**`,
          open.map(({ question }) => `- [ ] ${escapeMarkdown(question)}`).join('\n'),
        ]
      : []),
  ].join('\n\n');
}

function writeEvidence(entry: Evidence, words: ReportWords, footnote: Footnote): string {
  const [url, archive] = [toUri(entry.url), toUri(entry.archiveUrl)];
  const source = [
    escapeMarkdown(entry.title ?? ''),
    escapeMarkdown(entry.date ?? ''),
    url ? `<${url}>` : '',
    archive ? link(words.archived, archive) : '',
  ].filter(Boolean);
  const mark = source.length > 0 ? footnote(source.join(', ')) : '';
  const parts = [
    entry.quote.trim() && `“${escapeMarkdown(entry.quote)}”`,
    ...toLines(entry.note).map(escapeMarkdown),
  ].filter(Boolean);
  return `- **${words.stances[entry.stance]}**${mark}${parts.map((part) => `\n  ${part}`).join('  ')}`;
}
