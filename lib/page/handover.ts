import type { Head } from './head';
import type { Walk } from './walk';
import { countParagraphs } from './watch';

/** What detection has read of a page. */
export interface Read {
  readonly walk: Walk;
  readonly head: Head;
}

declare global {
  /** In our isolated world, which the detector and the reader share. */
  var readoutLeft: (Read & { readonly url: string; readonly paragraphs: number }) | undefined;
}

/** Leaves what was read for the reader, which comes within moments and would read the same. */
export function leaveRead(document: Document, read: Read): void {
  globalThis.readoutLeft = { ...read, url: document.URL, paragraphs: countParagraphs(document) };
}

/** What was left, once; `undefined` where the page has changed since. */
export function takeRead(document: Document): Read | undefined {
  const left = globalThis.readoutLeft;
  globalThis.readoutLeft = undefined;
  // Adverts that came meanwhile change nothing; a paragraph may be the body's.
  const same = left?.url === document.URL && left.paragraphs === countParagraphs(document);
  return same ? left : undefined;
}
