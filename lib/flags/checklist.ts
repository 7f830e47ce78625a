import type { Attribution, ChecklistItem, Flag } from '../core/analysis';
import type { Span } from '../core/span';
import { clausesOf } from '../language/clause';
import type { Reading } from '../language/reading';
import { headlineOf } from './checklist-article';
import { ASK } from './checklist-questions';

/** Sentences of the lead. */
const LEAD = 3;
/** Sentences of the main claim, for what is asked of it alone. */
const CLAIM = 2;
/** Most items called missing: the most important; more would be scolding. */
const MOST_MISSING = 3;
/** Which missing item a reader would ask for first. */
const IMPORTANCE: readonly ChecklistItem['id'][] = [
  'who-says',
  'when-next',
  'other-side',
  'which-document',
  'force',
  'what',
  'who-acts',
  'basis',
  'how-much',
  'when-happened',
];

/** What the article as a whole says or leaves out, in the guideline's order; at most three items are called missing. */
export function fillChecklist(
  reading: Reading,
  attributions: readonly Attribution[],
  flags: readonly Flag[],
): ChecklistItem[] {
  if (reading.sentences.length === 0) return [];
  const opening = (sentences: number): Span => ({
    start: 0,
    end: reading.sentences[Math.min(sentences, reading.sentences.length) - 1]?.end ?? 0,
  });
  const headings = headlineOf(reading.text) ? 1 : 0;
  const article = {
    reading: clausesOf(reading),
    attributions,
    flags: flags.filter(({ severity }) => severity > 1),
    lead: opening(LEAD + headings),
    claim: opening(CLAIM + headings),
  };
  const items = (Object.keys(ASK) as ChecklistItem['id'][]).map((id) => ({ id, ...ASK[id](article) }));
  const shown = IMPORTANCE.filter((id) => items.find((item) => item.id === id)?.status === 'missing').slice(
    0,
    MOST_MISSING,
  );
  return items.map((item) =>
    item.status === 'missing' && !shown.includes(item.id) ? { ...item, status: 'partly' as const } : item,
  );
}
