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
  var readoutLeft: Left | undefined;
}

/** The page that the reader is called to, as it stood then. */
interface Left {
  readonly url: string;
  readonly paragraphs: number;
  readonly read: Read | undefined;
}

/** Leaves what was read, if anything, for the reader, which comes within moments and would read the same. */
export function leaveRead(document: Document, read: Read | undefined): void {
  globalThis.readoutLeft = { read, url: document.URL, paragraphs: countParagraphs(document) };
}

/** Whether the detector has called the reader to this page and the reader has not begun. */
export const isCalled = (): boolean => globalThis.readoutLeft !== undefined;

/** What was left, once; `undefined` where the page has changed since. */
export function takeRead(document: Document): Read | undefined {
  const left = globalThis.readoutLeft;
  globalThis.readoutLeft = undefined;
  // Adverts that came meanwhile change nothing; a paragraph may be the body's.
  const same = left?.url === document.URL && left.paragraphs === countParagraphs(document);
  return same ? left?.read : undefined;
}
