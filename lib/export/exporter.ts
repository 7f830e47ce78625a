import type { Dossier, ExportSettings } from '../core/dossier';
import type { ReportWords } from './words';

/** What a reader wants to do with an export: the menu asks for this, not for formats. */
export const PURPOSES = ['hand-in', 'notes-app', 'cite', 'publish', 'tools'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Something that a format requires and that nobody has written yet: told in the UI's language by the view. */
export interface Missing {
  readonly what: 'claim' | 'statement' | 'verdict' | 'evidence' | 'reviewer' | 'review-url' | 'note';
  /** The claim it is missing in, by its words. */
  readonly of?: string;
}

export type Exported =
  | {
      readonly status: 'done';
      readonly text: string;
      /** What could not be taken along, while the rest was. */
      readonly leftOut: readonly Missing[];
    }
  /** Nothing can be exported until this is there. */
  | { readonly status: 'missing'; readonly missing: readonly Missing[] };

/** A format that dossiers go out in. Pure: dates, names and words are given. */
export interface Exporter {
  /** The file's name. */
  readonly id: string;
  /** The format's own name, alike in every language. */
  readonly name: string;
  readonly purpose: Purpose;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(dossiers: readonly Dossier[], settings: ExportSettings, words: ReportWords): Exported;
}

/** What a reader takes away. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

/** What a menu of exports works with (`desk.ts`): loaded when it is opened. */
export interface ExportDesk {
  readonly exporters: readonly Exporter[];
  toFileName(dossiers: readonly Dossier[], exporter: Pick<Exporter, 'extension'>, now: string): string;
}

/** An export that holds all it should. */
export const done = (text: string, leftOut: readonly Missing[] = []): Exported => ({
  status: 'done',
  text,
  leftOut,
});
