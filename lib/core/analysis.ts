import type { Span } from './span';

export type EntityKind = 'person' | 'place' | 'organization';

/** One naming of an entity in the text. Mentions do not overlap and are in text order. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly entityId: string;
  /** The words name a place but mean who governs it ("Washington said"). */
  readonly metonym?: true;
}

/** What the article says somebody is ("U.S. Secretary of State"), and where it says so. */
export interface Role extends Span {
  readonly text: string;
  /** The whole sentence that says so. */
  readonly sentence?: Span;
}

export interface Entity {
  /** Stable for the same article text: kind and slug of the name ("person:marco-rubio"). */
  readonly id: string;
  readonly kind: EntityKind;
  /** Finer kind where known ("country", "city", "government", "alliance", ...). */
  readonly subkind?: string;
  readonly name: string;
  /** Other surface forms met in the article. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Mentions; none for a country that is named by its people alone (see `demonyms`). */
  readonly count: number;
  /** ISO 3166 code of the country that a place is or lies in, where the lists know it. */
  readonly country?: string;
  /** What the name stands for where it is not meant literally ("the government of Japan" for Tokyo). */
  readonly means?: string;
  /** Where the article names the country by its people or adjective ("Japanese"), in text order. */
  readonly demonyms?: readonly Span[];
}

export type RelationKind = 'meets' | 'succeeds' | 'appointed-by' | 'member-of' | 'buys' | 'with';

/** Two entities that the article brings together, and the sentence that does it. `with`: only named together. */
export interface Relation extends Span {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Major topic code of the Comparative Agendas Project's codebook (1 to 23). */
  readonly cap: number;
  /** IPTC Media Topic code ("20000638"). */
  readonly iptc?: string;
  /** 0 to 1: how far the article is about it. */
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** A term of diplomacy, law or money that the article uses. */
export interface Term {
  /** As a card is asked for ("term:readout"). */
  readonly id: string;
  readonly name: string;
  /** Everywhere that it stands, in text order. */
  readonly places: readonly Span[];
}

/** In the guideline's order of precedence, which is that of the learned judge's outputs, too. */
export const FLAG_CATEGORIES = [
  'absence',
  'commitment',
  'source',
  'voices',
  'evidence',
  'quantity',
  'time',
  'placeholder',
  'speculation',
] as const;
export type FlagCategory = (typeof FLAG_CATEGORIES)[number];

/** 3 central, 2 supporting, 1 grey: shown only on demand. */
export type Severity = 1 | 2 | 3;

/** A missing specific: words at which an attentive reader asks back. */
export interface Flag extends Span {
  readonly rule: FlagCategory;
  readonly severity: Severity;
  readonly question: string;
  /** Which gates looked at it and what they found, in plain words: answers "why this?". */
  readonly why: readonly string[];
}

/** An undertaking as a record: each slot a place in the text, or null where the text leaves it open. */
export interface Commitment extends Span {
  readonly who: Span | null;
  readonly what: Span;
  /** Toward whom ("with Japan", "to farmers"). */
  readonly toward: Span | null;
  readonly byWhen: Span | null;
  readonly howMuch: Span | null;
  /** Through which bill, fund, office or order. */
  readonly instrument: Span | null;
  /** Of the open slots, those that such a deed has; all of them where it is not told. */
  readonly asked?: readonly Slot[];
}

export const SLOTS = ['who', 'toward', 'byWhen', 'howMuch', 'instrument'] as const;
/** A part of an undertaking that the text may leave open. */
export type Slot = (typeof SLOTS)[number];

/** What the article says is missing, thing by thing, and the themes it bears on. */
export interface Absence extends Span {
  readonly things: readonly Span[];
  /** Ids of themes of the same article. */
  readonly themes: readonly string[];
}

export const SPEAKER_KINDS = ['named', 'institution', 'role', 'anonymous', 'none'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Who says (believes, promises) what. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Entity id of the speaker where the article names one. */
  readonly speaker: string | null;
  readonly kind: SpeakerKind;
  /** A feeling or a stand by deed ("officials resisted the change"): nobody passes on information. */
  readonly stance?: true;
  /** Index, in the list, of the attribution in which a named source gives the same later. */
  readonly creditedBy?: number;
}

export type ChecklistStatus = 'given' | 'partly' | 'missing' | 'n/a';

/** One question that the article as a whole should answer. */
export interface ChecklistItem {
  readonly id:
    | 'who-says'
    | 'who-acts'
    | 'what'
    | 'when-happened'
    | 'when-next'
    | 'how-much'
    | 'which-document'
    | 'force'
    | 'other-side'
    | 'basis';
  readonly status: ChecklistStatus;
  /** Where the answer stands, or where it was looked for. */
  readonly evidence: readonly Span[];
}

/** A part of the analysis that failed and was left out. */
export interface Problem {
  readonly part: string;
  readonly message: string;
}

/** Everything Readout found in one article. Plain JSON; the same text always gives the same value. */
export interface Analysis {
  /** Changes whenever the answer to the same text may change: part of the cache key. */
  readonly engine: string;
  readonly language: { readonly code: string; readonly supported: boolean };
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations?: readonly Relation[];
  readonly themes: readonly Theme[];
  /** The first met first. */
  readonly terms?: readonly Term[];
  readonly attributions: readonly Attribution[];
  readonly flags: readonly Flag[];
  readonly checklist: readonly ChecklistItem[];
  readonly commitments?: readonly Commitment[];
  readonly absences?: readonly Absence[];
  readonly problems: readonly Problem[];
}
