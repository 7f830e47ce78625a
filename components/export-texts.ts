import type { Missing, Purpose } from '../lib/export/exporter';
import type { MessageKey } from './i18n';

/** What each purpose is called, and what it gives. */
export const PURPOSE_TEXTS: Readonly<
  Record<Purpose, { readonly name: MessageKey; readonly more: MessageKey }>
> = {
  'hand-in': { name: 'exportHandIn', more: 'exportHandInMore' },
  'notes-app': { name: 'exportNotesApp', more: 'exportNotesAppMore' },
  cite: { name: 'exportCite', more: 'exportCiteMore' },
  publish: { name: 'exportPublish', more: 'exportPublishMore' },
  tools: { name: 'exportTools', more: 'exportToolsMore' },
};

/** What each format is for, by the exporter's id. */
export const FORMAT_TEXTS: Readonly<Record<string, MessageKey>> = {
  'html-report': 'formatReport',
  csv: 'formatCsv',
  markdown: 'formatMarkdown',
  apa: 'formatStyle',
  mla: 'formatStyle',
  chicago: 'formatStyle',
  ris: 'formatManager',
  bibtex: 'formatLatex',
  'csl-json': 'formatManager',
  'claim-review': 'formatClaimReview',
  'web-annotation': 'formatWebAnnotation',
  hypothesis: 'formatHypothesis',
};

/** What is still to be done, where a format can't be written yet. */
export const MISSING_TEXTS: Readonly<Record<Missing['what'], MessageKey>> = {
  claim: 'missingClaim',
  statement: 'missingStatement',
  verdict: 'missingVerdict',
  evidence: 'missingEvidence',
  reviewer: 'missingReviewer',
  'review-url': 'missingReviewUrl',
  note: 'missingNote',
};
