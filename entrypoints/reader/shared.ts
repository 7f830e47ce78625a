import type { Session } from './sessions';

/** What the scripts of ours in a page know of each other; each may be there before the other. */
export interface SharedPage {
  readonly sessions: readonly Session[];
  closeCard(): void;
  /** Set by the notes' script, which is brought in when there is something to note or to show. */
  notes?: { update(sessions: readonly Session[]): void };
}

declare global {
  /** In our isolated world. */
  var readoutPage: SharedPage | undefined;
}

/** Tells what is read in the page now. */
export function shareSessions(sessions: readonly Session[], closeCard: () => void): void {
  globalThis.readoutPage = { ...globalThis.readoutPage, sessions, closeCard };
  globalThis.readoutPage.notes?.update(sessions);
}

/** Makes the notes' script known, be what reads the page there yet or not; null where it was brought in before. */
export function joinPage<Notes extends NonNullable<SharedPage['notes']>>(create: () => Notes): Notes | null {
  if (globalThis.readoutPage?.notes) return null;
  const { sessions = [], closeCard = () => undefined } = globalThis.readoutPage ?? {};
  const notes = create();
  globalThis.readoutPage = { sessions, closeCard, notes };
  notes.update(sessions);
  return notes;
}

/** Calls back, once, when words were first selected with a pointer: only then is more of ours brought into the page. */
export function whenSelected(callback: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  signal.addEventListener('abort', () => once.abort(), { once: true });
  window.addEventListener(
    'pointerup',
    () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      once.abort();
      callback();
    },
    { signal: once.signal, passive: true, capture: true },
  );
}
