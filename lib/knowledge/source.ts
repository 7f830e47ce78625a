import type { EntityKind } from '../core/analysis';
import type { CardSource, Fact } from '../core/card';

/** What a card is asked for: an entity of the article, a theme or a term. */
export interface Subject {
  readonly id: string;
  readonly kind: EntityKind | 'theme' | 'term';
  readonly subkind?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What else the article names, with roles: it tells whose senate is meant, and which Georgia. */
  readonly around?: readonly string[];
  /** Names that stand right beside it: “London, Ontario”. */
  readonly beside?: readonly string[];
  /** What the article says that it is, for a person. */
  readonly own?: readonly string[];
  /** How much the article speaks of each country, by ISO code. */
  readonly countries?: ReadonlyMap<string, number>;
}

/** What one source knows of a subject. */
export interface Finding {
  /** Who or what is meant, in full. */
  readonly name?: string;
  readonly summary?: string;
  readonly facts: readonly Fact[];
  readonly source: CardSource;
}

/** A place to look a subject up. Sources declare what leaves the browser: the privacy table is made from it. */
export interface Source {
  /** The file's name. */
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  /** Hosts it talks to; none where everything comes with the extension. */
  readonly hosts: readonly string[];
  /** What it tells them, in plain words. */
  readonly sends: string;
  find(subject: Subject): Finding | undefined;
}
