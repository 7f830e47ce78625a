import { storage } from 'wxt/utils/storage';

/** Names the article whose notes or claims were changed last; in storage that content scripts can watch too. */
const item = storage.defineItem<{ sourceId: string; at: number } | null>('local:notesChanged', {
  fallback: null,
});

/** Tells every view and page that notes or claims on an article were changed. Never throws: what was saved is saved. */
export async function tellChange(sourceId: string): Promise<void> {
  try {
    await item.setValue({ sourceId, at: Date.now() + Math.random() });
  } catch {
    // the disk is full, perhaps: views show it when they are opened next
  }
}

/** Calls back when notes or claims were changed anywhere, with the article's id ("*": of many); returns the undo. */
export const watchNotes = (callback: (sourceId: string) => void): (() => void) =>
  item.watch((change) => change && callback(change.sourceId));
