import * as v from 'valibot';
import { SPEAKER_KINDS } from '../core/analysis';
import { type Claim, CONFIDENCES, STANCES } from '../core/claim';
import { LIMITS } from '../core/limits';
import { FINDING_KINDS, NOTE_MEANINGS, type Note, type Source, type Target } from '../core/note';

/** Bounds on what a reader, a backup or an import may store; far beyond what anybody writes by hand. */
export const NOTE_LIMITS = { body: 2_000_000, tags: 200, tag: 200, entries: 2_000 } as const;

const field = v.pipe(v.string(), v.maxLength(LIMITS.field));
const long = v.pipe(v.string(), v.maxLength(NOTE_LIMITS.body));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** ISO 8601 as we write it ourselves; sorts as text. */
const time = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/));
const webUrl = v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//i));
const list = <T extends v.GenericSchema>(item: T, most: number = NOTE_LIMITS.entries) =>
  v.pipe(v.array(item), v.maxLength(most));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const tags = list(v.pipe(v.string(), v.minLength(1), v.maxLength(NOTE_LIMITS.tag)), NOTE_LIMITS.tags);

export const targetSchema = v.object({
  start: offset,
  end: offset,
  quote: long,
  prefix: long,
  suffix: long,
  occurrences: v.exactOptional(offset),
}) satisfies v.GenericSchema<Target>;

/** `Finding` of lib/core. */
export const findingSchema = v.object({
  kind: v.picklist(FINDING_KINDS),
  id: field,
  label: field,
});

/** What the reader decides of a note; the rest is the repository's. */
export const noteDraftSchema = v.object({
  id,
  target: v.exactOptional(targetSchema),
  about: v.exactOptional(findingSchema),
  meaning: v.picklist(NOTE_MEANINGS),
  body: long,
  tags,
});

/** `Note` of lib/core. */
export const noteSchema = v.object({
  ...noteDraftSchema.entries,
  sourceId: id,
  created: time,
  modified: time,
}) satisfies v.GenericSchema<Note>;

/** `Source` of lib/core. */
export const sourceSchema = v.object({
  id,
  url: webUrl,
  canonicalUrl: v.exactOptional(webUrl),
  otherUrls: list(webUrl),
  title: field,
  bylines: list(field, LIMITS.list),
  publisher: v.exactOptional(field),
  section: v.exactOptional(field),
  published: v.exactOptional(field),
  lang: field,
  fingerprint: list(offset),
  about: list(v.object({ id: field, name: field })),
  accessed: time,
  modified: time,
}) satisfies v.GenericSchema<Source>;

const evidenceSchema = v.object({
  id,
  stance: v.picklist(STANCES),
  url: v.exactOptional(webUrl),
  title: v.exactOptional(field),
  quote: long,
  note: long,
  date: v.exactOptional(field),
  archiveUrl: v.exactOptional(webUrl),
  added: time,
});

const changeSchema = v.object({
  at: time,
  field: v.picklist(['statement', 'status', 'confidence', 'claimant', 'stated', 'evidence', 'todos', 'tags']),
  before: long,
  after: long,
});

/** What the reader decides of a claim; history and times are the repository's. */
export const claimDraftSchema = v.object({
  id,
  target: targetSchema,
  claimant: v.nullable(
    v.object({
      name: field,
      kind: v.picklist(SPEAKER_KINDS),
      role: v.exactOptional(field),
    }),
  ),
  stated: v.object({ where: v.exactOptional(field), when: v.exactOptional(field) }),
  statement: long,
  status: id,
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  evidence: list(evidenceSchema),
  todos: list(v.object({ id, question: long, answeredBy: list(id) })),
  tags,
});

/** `Claim` of lib/core. */
export const claimSchema = v.object({
  ...claimDraftSchema.entries,
  sourceId: id,
  history: v.array(changeSchema),
  created: time,
  modified: time,
}) satisfies v.GenericSchema<Claim>;
