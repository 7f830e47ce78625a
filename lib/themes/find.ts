import type { Theme } from '../core/analysis';
import type { Reading } from '../language/reading';

/** Policy themes of the article, most central first; none where it is no policy story. */
export function findThemes(_reading: Reading): Theme[] {
  return [];
}
