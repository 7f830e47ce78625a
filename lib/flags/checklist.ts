import type { Attribution, ChecklistItem } from '../core/analysis';
import type { Reading } from '../language/reading';

/** What the article as a whole says or leaves out, in the guideline's order. */
export function fillChecklist(_reading: Reading, _attributions: readonly Attribution[]): ChecklistItem[] {
  return [];
}
