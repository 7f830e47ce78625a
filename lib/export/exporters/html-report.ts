import type { Claim, Evidence } from '../../core/claim';
import type { Dossier, ExportSettings } from '../../core/dossier';
import type { Note, Source, Target } from '../../core/note';
import { citeApa } from '../cite/apa';
import { citeSource } from '../cite/list';
import { done, type Exporter } from '../exporter';
import { Html, html, paragraphs } from '../html';
import { inReadingOrder } from '../in-order';
import { markdownToHtml } from '../markdown-html';
import { REPORT_STYLE } from '../report-style';
import { toDay, toLine, toUri } from '../text';
import { toFragmentLink } from '../text-fragment';
import type { ReportWords } from '../words';

/** A report to read and print: one file without scripts, which loads nothing from anywhere. */
export const htmlReport: Exporter = {
  id: 'html-report',
  name: 'HTML',
  purpose: 'hand-in',
  extension: 'html',
  mediaType: 'text/html',
  write(dossiers, settings, words) {
    const title =
      dossiers.length === 1 ? toLine(dossiers[0]?.source.title ?? '') || words.untitled : words.notes;
    const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(REPORT_STYLE)}</style>
</head>
<body>
<main>
${dossiers.map((dossier) => writeArticle(dossier, settings, words))}
<section class="sources"><h2>${words.sources}</h2>
<ol>${dossiers.map(({ source }) => html`<li>${writeCitation(source)}</li>`)}</ol></section>
</main>
<footer>${[settings.creator?.trim(), 'Readout', toDay(settings.now)].filter(Boolean).join(' · ')}</footer>
</body>
</html>
`;
    return done(page.code);
  },
};

const writeCitation = (source: Source): Html[] =>
  citeSource(citeApa, source).map((piece) =>
    typeof piece === 'string' ? html`${piece}` : html`<i>${piece.italic}</i>`,
  );

function writeArticle(
  { source, notes, claims }: Dossier,
  settings: ExportSettings,
  words: ReportWords,
): Html {
  const url = toUri(source.canonicalUrl) ?? toUri(source.url);
  const facts = [
    source.bylines.map(toLine).join(', '),
    toLine(source.publisher ?? ''),
    toDay(source.published),
  ];
  const accessed = toDay(source.accessed);
  return html`<article lang="${source.lang}">
<h1 dir="auto">${toLine(source.title) || words.untitled}</h1>
<p class="facts">${facts.filter(Boolean).join(' · ')}${accessed && ` · ${words.accessed} ${accessed}`}</p>
${url && html`<p class="facts"><a href="${url}">${url}</a></p>`}
${
  notes.length > 0 &&
  html`<section><h2>${words.notes}</h2>
${inReadingOrder(notes).map((note) => writeNote(note, source, words))}</section>`
}
${
  claims.length > 0 &&
  html`<section><h2>${words.claims}</h2>
${inReadingOrder(claims).map((claim) => writeClaim(claim, source, settings, words))}</section>`
}
</article>
`;
}

function writeQuote(target: Target, source: Source, words: ReportWords): Html {
  const link = toFragmentLink(source.url, target);
  return html`<blockquote>${paragraphs(target.quote)}${link && html`<p class="link"><a href="${link}">${words.inArticle}</a></p>`}</blockquote>
`;
}

const writeNote = (
  note: Note,
  source: Source,
  words: ReportWords,
): Html => html`<div class="note ${note.meaning}">
${note.target ? writeQuote(note.target, source, words) : html`<p class="facts">${words.wholeArticle}</p>`}
<p class="meaning">${words.meanings[note.meaning]}${note.about && `: ${toLine(note.about.label)}`}</p>
${note.body.trim() !== '' && html`<div class="text">${markdownToHtml(note.body)}</div>`}
${writeTags(note.tags, words)}</div>
`;

const writeTags = (tags: readonly string[], words: ReportWords): Html | false =>
  tags.length > 0 && html`<p class="facts">${words.tags}: ${tags.map(toLine).join(', ')}</p>`;

function writeClaim(claim: Claim, source: Source, { statuses }: ExportSettings, words: ReportWords): Html {
  const { claimant, stated } = claim;
  const rows: [string, string | undefined][] = [
    [words.claimant, [claimant?.name, claimant?.role].filter(Boolean).join(', ')],
    [words.stated, [stated.where, stated.when].filter(Boolean).join(', ')],
    [words.status, statuses.find(({ id }) => id === claim.status)?.label ?? claim.status],
    [words.confidence, claim.confidence ? words.confidences[claim.confidence] : ''],
  ];
  const open = claim.todos.filter(({ answeredBy }) => answeredBy.length === 0);
  return html`<div class="claim">
<h3 dir="auto">${toLine(claim.statement || claim.target.quote) || words.untitled}</h3>
${writeQuote(claim.target, source, words)}
<dl>${rows.flatMap(([label, value]) => (value ? [html`<div><dt>${label}</dt><dd dir="auto">${toLine(value)}</dd></div>`] : []))}</dl>
${claim.evidence.length > 0 && html`<h4>${words.evidence}</h4><ul>${claim.evidence.map((entry) => writeEvidence(entry, words))}</ul>`}
${open.length > 0 && html`<h4>${words.openQuestions}</h4><ul>${open.map(({ question }) => html`<li dir="auto">${toLine(question)}</li>`)}</ul>`}
${writeTags(claim.tags, words)}</div>
`;
}

function writeEvidence(entry: Evidence, words: ReportWords): Html {
  const [url, archive] = [toUri(entry.url), toUri(entry.archiveUrl)];
  const title = toLine(entry.title ?? '') || url;
  return html`<li><b>${words.stances[entry.stance]}</b> ${url ? html`<a href="${url}">${title}</a>` : title}
${[toLine(entry.date ?? '')].filter(Boolean).map((date) => ` (${date})`)}
${archive && html` · <a href="${archive}">${words.archived}</a>`}
${entry.quote.trim() !== '' && html`<blockquote>${paragraphs(entry.quote)}</blockquote>`}
${paragraphs(entry.note)}</li>
`;
}
