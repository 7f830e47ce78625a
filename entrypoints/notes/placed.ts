import { readLetters } from '../../lib/anchoring/letters';
import { createMatcher } from '../../lib/anchoring/match';
import type { Note, Target } from '../../lib/core/note';
import { ask } from '../../lib/extension/send';
import { placeAll } from '../../lib/notes/place';
import type { Session } from '../reader/sessions';

/** A note or claim whose words stand in the page. */
export interface PlacedNote {
  readonly id: string;
  /** Null: a claim. */
  readonly note: Note | null;
  readonly status: 'same' | 'moved' | 'changed';
  readonly session: Session;
  readonly range: Range;
}

/** What the reader noted on an article, as far as its words still stand there, in reading order. */
export async function loadPlaced(session: Session): Promise<PlacedNote[]> {
  const { key, article, textMap } = session;
  const answer = await ask('listNotes', { key });
  if (!answer.ok) return [];
  const { notes, claims } = answer.value;
  if (notes.length + claims.length === 0) return [];
  const matcher = createMatcher(readLetters(article.text));
  const find = (target: Target) => matcher.match(target);
  const items: { id: string; target?: Target; created: string; note: Note | null }[] = [
    ...notes.map((note) => ({ ...note, note })),
    ...claims.map(({ id, target, created }) => ({ id, target, created, note: null })),
  ];
  return placeAll(items, find).flatMap(({ item: { id, note }, status, span }) => {
    const range = span && textMap.toRange(span);
    if (!range || status === 'orphan' || status === 'whole') return [];
    return [{ id, note, status, session, range }];
  });
}
