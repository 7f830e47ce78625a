import type { Flag } from '../lib/core/analysis';
import type { Card } from '../lib/core/card';
import type { ArchiveAnswer, Claim, ClaimStatus } from '../lib/core/claim';
import type { Dossier } from '../lib/core/dossier';
import type { HoverItem } from '../lib/core/hover';
import type { LookUp, WikiCheck } from '../lib/core/live';
import type { Finding, Note, NoteDraft } from '../lib/core/note';
import type { PageState } from '../lib/core/page-state';
import type { PastArticle } from '../lib/core/past';
import type { Saved, StorageTrouble } from '../lib/core/saving';
import type { MarkKind, Settings, SiteRule } from '../lib/core/settings';
import type { Span } from '../lib/core/span';
import type { ExportDesk, ExportFile } from '../lib/export/exporter';
import type { Placed } from '../lib/notes/place';

/**
 * What the views are given and what they ask for. Data in, callbacks out: no view knows a browser API.
 * Callbacks are plain functions, handed on as they are: they must not lean on `this`.
 */

/** What the reader noted on the article in the tab, as far as it is known. */
export interface NotesShown {
  /** In reading order. */
  readonly notes: readonly Placed<Note>[];
  readonly claims: readonly Placed<Claim>[];
  /** Entries that are stored but can't be read. */
  readonly damaged: number;
  /** Why the notes can't be shown. */
  readonly trouble: StorageTrouble | null;
  /** Changes since the last backup, where it is time for the next. */
  readonly backupDue: number | null;
  readonly statuses: readonly ClaimStatus[];
  /** Whether the Wayback Machine may be asked, or the reader is to be asked first. */
  readonly archive: 'ask' | 'allowed';
}

/** A note's text that is being written. */
export interface KeptDraft {
  readonly text: string;
  /** `modified` of the version that it was begun from; null where the note is new. */
  readonly before: string | null;
}

/** What the reader may do with notes and claims. Nothing here throws: what went wrong is an answer. */
export interface NoteActions {
  /** A new note on words of the article. */
  draftNote(place: Span, about?: Finding): NoteDraft;
  /** `before` is the `modified` of the version that was changed, null where it is new. */
  saveNote(draft: NoteDraft, before: string | null): Promise<Saved<Note>>;
  removeNote(note: Note): Promise<Saved<Note | null>>;
  /** Tags used before that begin so. */
  findTags(prefix: string): Promise<readonly string[]>;
  /**
   * Begins a claim at the sentence that words of the article stand in, with what is still to be found out; it opens in
   * the side panel.
   */
  startClaim(place: Span, questions: readonly string[]): Promise<Saved<Claim>>;
  saveClaim(claim: Claim, before: string | null): Promise<Saved<Claim>>;
  removeClaim(claim: Claim): Promise<Saved<Claim | null>>;
  /** The reader allows to ask the Wayback Machine; false where the browser does not. First thing on a click. */
  allowArchive(): Promise<boolean>;
  findArchived(url: string): Promise<ArchiveAnswer>;
  /** What was typed at a place and not stored yet. */
  readDraft(place: string): KeptDraft | null;
  /** Keeps what was typed at a place; null forgets it. */
  keepDraft(place: string, draft: KeptDraft | null): void;
  makeBackup(): Promise<BackupMade>;
  putOffBackup(): void;
}

/** What an export of the article shown needs. */
export interface ExportActions {
  /** The article as it is stored, or as it would be, with all that the reader made of it; null where it can't be read. */
  readDossier(): Promise<Dossier | null>;
  /** Brings the exporters: always the same function. */
  loadDesk(): Promise<ExportDesk>;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Hands the reader a file. */
  save(file: ExportFile): void;
}

/** What the reader may ask for in the popup and the side panel. */
export interface PanelActions extends NoteActions, ExportActions {
  /** Read this page although detection said no, waits for a click, or only offered it. */
  annotateAnyway(): void;
  /** The reader says that this page is no article. */
  markNotArticle(): void;
  /** Once more, after a failure. */
  retry(): void;
  /** Scroll the page to these words and show them. */
  jumpTo(span: Span): void;
  dismissFlag(flag: Flag): void;
  /** Bring back all flags dismissed in this article. */
  restoreFlags(): void;
  /** The reader's word on this site; null forgets it. */
  setSite(rule: SiteRule | null): void;
  setPaused(paused: boolean): void;
  /** Mark a kind in pages, or not. */
  setKind(kind: MarkKind, on: boolean): void;
  openSidePanel(): void;
  openSettings(): void;
  /** Background for an entity, a theme or a term, by its id. */
  loadCard(id: string): Promise<Card>;
  /** Articles read before that speak of an entity or a theme, without the one shown. */
  loadPast(id: string): Promise<readonly PastArticle[]>;
  /**
   * Looks an entity or a theme up in the reader's wiki, or the page of it that the reader chose. Where no button was
   * `pressed` nothing is sent, unless the settings say "always".
   */
  lookUp(id: string, chosen: string | null, pressed: boolean): Promise<LookUp>;
}

export interface PanelProps {
  /** What is known about the page in the tab; null until the first answer is there. */
  readonly state: PageState | null;
  readonly settings: Settings;
  readonly surface: 'popup' | 'sidepanel';
  /** Host name of the page in the tab, as in `Settings.sites`; null where there is none. */
  readonly host: string | null;
  /** Keys (`flagKey`) of the flags that the reader dismissed in this article. */
  readonly dismissed: ReadonlySet<string>;
  /** Entity or theme whose card opens at once: the reader came from "open" in the page. */
  readonly opened?: string | null;
  /** Null until they are known, and where there is no article. */
  readonly notes: NotesShown | null;
  readonly actions: PanelActions;
}

export interface HoverCardActions {
  /** Show the whole card of an entity or theme in popup or side panel. */
  open(id: string): void;
  dismissFlag(flag: Flag): void;
  /**
   * Begins a note on a finding, and opens it where it can be written; answers what kept it from being stored, or null.
   * Absent, as `claim`, in an example: there is nothing to note on.
   */
  note?(finding: Finding, place: Span): Promise<StorageTrouble | null>;
  /** Begins a claim at the sentence that these words stand in, with what is still to be found out. */
  claim?(place: Span, questions: readonly string[]): Promise<StorageTrouble | null>;
  /** Escape was pressed, or the close button. */
  close(): void;
}

export interface HoverCardProps {
  /** All things at one point, e.g. a person within a flag. Never empty. */
  readonly items: readonly HoverItem[];
  readonly actions: HoverCardActions;
}

/** A keyboard command as `browser.commands.getAll()` tells it. */
export interface KeyCommand {
  readonly name: string;
  readonly description: string;
  /** Empty where none is set. */
  readonly shortcut: string;
}

/** What became of a settings file that the reader picked. */
export type ImportOutcome =
  | { readonly status: 'done' }
  /** `detail` names the field that is wrong, where one can be named. */
  | { readonly status: 'not-json' | 'not-settings' | 'newer'; readonly detail?: string };

/** What became of a backup that the reader picked. */
export type RestoreOutcome =
  | {
      readonly status: 'done';
      readonly added: number;
      readonly updated: number;
      readonly same: number;
      /** Entries of the file that can't be read. */
      readonly damaged: number;
    }
  | { readonly status: 'not-json' | 'not-backup' | 'newer' }
  | { readonly status: 'failed'; readonly trouble: StorageTrouble };

/** Everything that the reader wrote, as a file; or why there is none. */
export type BackupMade =
  | { readonly status: 'done'; readonly name: string; readonly text: string }
  | { readonly status: 'failed'; readonly trouble: StorageTrouble };

export interface NotesOptionsActions {
  makeBackup(): Promise<BackupMade>;
  restoreBackup(text: string): Promise<RestoreOutcome>;
}

export interface OptionsActions extends NotesOptionsActions {
  /** Change some settings; the others stay. */
  change(patch: Partial<Settings>): void;
  reset(): void;
  /** The settings as the text of a JSON file. */
  exportSettings(): string;
  /** Check the text of a settings file and, where it is right, take it over. */
  importSettings(text: string): Promise<ImportOutcome>;
  /** The browser's own page for keyboard shortcuts. */
  openShortcuts(): void;
  /** Forget which articles were read. */
  forgetHistory(): Promise<void>;
  /** Ask whether there is a wiki at an address; the browser may ask the reader for access to it first. */
  checkWiki(address: string): Promise<WikiCheck>;
  /** Forget what wikis answered. */
  forgetLookUps(): Promise<void>;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly commands: readonly KeyCommand[];
  /** How many articles the history holds. */
  readonly remembered: number;
  /** How many notes are stored, and when they were last saved to a file (ISO 8601), or why that can't be told; null until it is read. */
  readonly stored:
    | { readonly notes: number; readonly lastBackup: string | null }
    | { readonly trouble: StorageTrouble }
    | null;
  readonly version: string;
  readonly actions: OptionsActions;
}

export interface WelcomeActions {
  setMode(mode: Settings['mode']): void;
  openSettings(): void;
}

export interface WelcomeProps {
  readonly mode: Settings['mode'];
  readonly actions: WelcomeActions;
}
