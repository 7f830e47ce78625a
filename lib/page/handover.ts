import type { Walk } from './walk';

interface Left {
  readonly walk: Walk;
  readonly url: string;
  readonly elements: number;
}

declare global {
  /** In our isolated world, which the detector and the reader share. */
  var readoutWalk: Left | undefined;
}

/** Leaves the body's walk for the reader, which comes within moments and would make the same. */
export function leaveWalk(document: Document, walk: Walk): void {
  globalThis.readoutWalk = { walk, url: document.URL, elements: countElements(document) };
}

/** The walk that was left, once; `undefined` where the page has changed since. */
export function takeWalk(document: Document): Walk | undefined {
  const left = globalThis.readoutWalk;
  globalThis.readoutWalk = undefined;
  const same = left?.url === document.URL && left.elements === countElements(document);
  return same ? left.walk : undefined;
}

const countElements = (document: Document): number => document.getElementsByTagName('*').length;
