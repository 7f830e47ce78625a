import { flagKey } from '../../lib/core/mark';
import type { Result } from '../../lib/core/result';
import type { Saved, StorageTrouble } from '../../lib/core/saving';
import type { OpenCard } from '../card';
import { ask } from './background';
import type { PlacedMark, Session } from './sessions';

/** The card in the page: open over some words, or not. */
export interface PageCard {
  /** Shows what is known of these marks beside the words; `focus` moves the keyboard into the card. */
  open(marks: readonly PlacedMark[], words: DOMRect, focus?: boolean): Promise<void>;
  close(): void;
  holds(x: number, y: number): boolean;
}

/**
 * Creates the card; nothing is added to the page until it opens, and the script that draws it comes then. `renew`
 * brings an article back that the background has forgotten.
 */
export function createPageCard(renew: (session: Session) => Promise<void>): PageCard {
  let card: OpenCard | null = null;
  let opening = 0;

  const close = () => {
    opening += 1;
    card?.close();
    card = null;
  };

  const findItems = async (marks: readonly PlacedMark[], session: Session) => {
    const data = {
      key: session.key,
      marks: marks.map(({ mark: { kind, id, start, end } }) => ({ kind, id, start, end })),
    };
    const answer = await ask('itemsAt', data);
    if (answer.ok) return answer.value;
    await renew(session);
    const again = await ask('itemsAt', data);
    return again.ok ? again.value : [];
  };

  /** Stores what was begun and opens it where it can be written; else what kept it from being stored. */
  const begin = async <T extends { readonly id: string }>(
    kind: 'note' | 'claim',
    session: Session,
    store: (key: string) => Promise<Result<Saved<T>>>,
  ): Promise<StorageTrouble | null> => {
    let answer = await store(session.key);
    if (!answer.ok) {
      await renew(session);
      answer = await store(session.key);
    }
    if (!answer.ok || answer.value.status === 'conflict') return 'failed';
    if (answer.value.status === 'failed') return answer.value.trouble;
    close();
    await ask('openNote', { id: `${kind}:${answer.value.value.id}` });
    return null;
  };

  return {
    close,
    holds: (x, y) => card?.holds(x, y) ?? false,
    async open(marks, words, focus = false) {
      close();
      const mine = opening;
      const session = marks[0]?.session;
      if (!session) return;
      const [items] = await Promise.all([
        findItems(marks, session),
        globalThis.readoutCard ? null : ask('bringCard', {}),
      ]);
      if (mine !== opening || items.length === 0 || !globalThis.readoutCard) return;
      card = globalThis.readoutCard(items, words, {
        close,
        open: (id) => {
          close();
          void ask('openCard', { id });
        },
        dismissFlag: (flag) => {
          close();
          void ask('dismissFlag', { key: session.key, flag: flagKey(flag) });
        },
        note: (finding, place) =>
          begin('note', session, (key) => ask('noteFinding', { key, finding, place })),
        claim: (place, questions) =>
          begin('claim', session, (key) => ask('startClaim', { key, place, questions, whole: true })),
      });
      if (focus) card.focus();
    },
  };
}
