import { createContext } from 'preact';

/** Which rows the reader has opened: they stay open when the panel is drawn anew. */
export interface OpenRows {
  has(id: string): boolean;
  /** Notes that a row was opened or folded. */
  set(id: string, open: boolean): void;
}

/** Without a keeper every row begins folded. */
export const OpenRowsContext = createContext<OpenRows>({ has: () => false, set: () => undefined });
