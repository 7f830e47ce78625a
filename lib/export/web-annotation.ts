import type { Claim } from '../core/claim';
import type { Dossier, ExportSettings } from '../core/dossier';
import type { Note, Source, Target } from '../core/note';
import { toMoment, toUri } from './text';

/** The shape of https://www.w3.org/TR/annotation-model/ as this house writes it. Keys of ours are `readout:…`. */
export interface Annotation {
  readonly '@context'?: typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly [key: string]: unknown;
}

/** The prefix of what the standard has no word for: told in the context, so that every JSON-LD reader takes it. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { readout: 'urn:x-readout:' }] as const;

const PREFIX = 'readout:';

export const SOFTWARE = { id: 'urn:x-readout:extension', type: 'Software', name: 'Readout' } as const;

/** A note as an annotation; `full`: its article is described whole, which the first one on an article does. */
export const fromNote = (
  note: Note,
  source: Source,
  settings: ExportSettings,
  full: boolean,
): Annotation => ({
  id: `urn:uuid:${note.id}`,
  type: 'Annotation',
  motivation: motivationOf(note),
  ...when('created', toMoment(note.created)),
  ...when('modified', toMoment(note.modified)),
  ...(settings.creator?.trim() && { creator: { type: 'Person', name: settings.creator } }),
  generator: SOFTWARE,
  ...when('generated', toMoment(settings.now)),
  ...bodies([
    note.body !== '' && {
      type: 'TextualBody',
      value: note.body,
      format: 'text/markdown',
      purpose: note.meaning === 'question' ? 'questioning' : 'commenting',
    },
    ...note.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    note.about && {
      type: 'TextualBody',
      value: note.about.label,
      purpose: 'identifying',
      'readout:finding': note.about.kind,
      'readout:id': note.about.id,
    },
  ]),
  target: toTarget(source, note.target, full),
  'readout:meaning': note.meaning,
});

function motivationOf({ body, meaning }: Note): string {
  if (meaning === 'question') return 'questioning';
  return body === '' ? 'highlighting' : 'commenting';
}

/** A claim as an assessment of its words: statement and verdict for every reader, all that is known of it for ours. */
export const fromClaim = (
  claim: Claim,
  source: Source,
  settings: ExportSettings,
  full: boolean,
): Annotation => ({
  id: `urn:uuid:${claim.id}`,
  type: 'Annotation',
  motivation: 'assessing',
  ...when('created', toMoment(claim.created)),
  ...when('modified', toMoment(claim.modified)),
  ...(settings.creator?.trim() && { creator: { type: 'Person', name: settings.creator } }),
  generator: SOFTWARE,
  ...when('generated', toMoment(settings.now)),
  ...bodies([
    claim.statement !== '' && { type: 'TextualBody', value: claim.statement, purpose: 'describing' },
    {
      type: 'TextualBody',
      value: settings.statuses.find(({ id }) => id === claim.status)?.label ?? claim.status,
      purpose: 'assessing',
    },
    ...claim.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ]),
  target: toTarget(source, claim.target, full),
  'readout:is': 'claim',
  'readout:claim': withPrefix(recordOf(claim)),
});

/** What of a claim the standard has no word for; the importer reads the same back. */
export const CLAIM_RECORD = [
  'claimant',
  'stated',
  'statement',
  'status',
  'confidence',
  'evidence',
  'todos',
  'history',
] as const satisfies readonly (keyof Claim)[];

const recordOf = (claim: Claim): object =>
  Object.fromEntries(CLAIM_RECORD.map((name) => [name, claim[name]]));

/** The same value with all keys in this house's namespace, so that no JSON-LD reader takes them for its own. */
const withPrefix = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withPrefix);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)); // the same export is the same text
  return Object.fromEntries(entries.map(([key, part]) => [PREFIX + key, withPrefix(part)]));
};

/** What `withPrefix` was given; whatever has no such prefix is left out. */
export const withoutPrefix = (value: unknown, depth = 0): unknown => {
  if (Array.isArray(value)) return value.map((part) => withoutPrefix(part, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), withoutPrefix(part, depth + 1)]] : [],
    ),
  );
};

/** What the analysis found, as annotations by the software: entities identify their words, flags question them. */
export function fromFindings({ source, reading }: Dossier, settings: ExportSettings): Annotation[] {
  if (!reading) return [];
  const { text, analysis } = reading;
  const { entities, mentions, flags } = analysis;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = (
    kind: string,
    at: number,
    motivation: string,
    span: { start: number; end: number },
    body: object[],
  ): Annotation => ({
    id: `urn:x-readout:${source.id}:${kind}:${at}`,
    type: 'Annotation',
    motivation,
    creator: SOFTWARE,
    generator: SOFTWARE,
    ...when('generated', toMoment(settings.now)),
    ...bodies(body),
    target: toTarget(source, quoteOf(text, span), false),
    'readout:is': kind,
  });
  return [
    ...mentions.map((mention, at) =>
      found('entity', at, 'identifying', mention, [
        {
          type: 'TextualBody',
          value: byId.get(mention.entityId)?.name ?? mention.entityId,
          purpose: 'identifying',
        },
        { type: 'TextualBody', value: mention.kind, purpose: 'classifying' },
      ]),
    ),
    ...flags.map((flag, at) =>
      found('flag', at, 'questioning', flag, [
        { type: 'TextualBody', value: flag.question, format: 'text/plain', purpose: 'questioning' },
        { type: 'TextualBody', value: flag.rule, purpose: 'classifying' },
      ]),
    ),
  ];
}

/** Characters of context on each side of a finding, as much as notes have. */
const CONTEXT_LENGTH = 32;

function quoteOf(text: string, { start, end }: { start: number; end: number }): Target {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** The article, or words of it. Positions count UTF-16 units of the article's text as it was read, blocks joined by "\n\n". */
function toTarget(source: Source, target: Target | undefined, full: boolean): object {
  const resource = full
    ? describeSource(source)
    : { id: addressOf(source), 'schema:identifier': `urn:uuid:${source.id}` };
  if (!target) return resource;
  return {
    type: 'SpecificResource',
    source: resource,
    selector: [
      { type: 'TextQuoteSelector', exact: target.quote, prefix: target.prefix, suffix: target.suffix },
      { type: 'TextPositionSelector', start: target.start, end: target.end },
    ],
  };
}

const addressOf = (source: Source): string => toUri(source.url) ?? `urn:uuid:${source.id}`;

/** All that is known of an article, in the words of schema.org where it has them. */
const describeSource = (source: Source): object => ({
  id: addressOf(source),
  type: 'Text',
  format: 'text/html',
  language: source.lang,
  'schema:identifier': `urn:uuid:${source.id}`,
  'schema:headline': source.title,
  'schema:author': source.bylines,
  ...when('schema:publisher', source.publisher),
  ...when('schema:articleSection', source.section),
  ...when('schema:datePublished', source.published),
  'schema:about': source.about.map(({ id, name }) => ({ 'schema:identifier': id, 'schema:name': name })),
  'readout:url': source.url,
  ...when('readout:canonicalUrl', source.canonicalUrl),
  'readout:otherUrls': source.otherUrls,
  'readout:fingerprint': source.fingerprint,
  'readout:accessed': source.accessed,
  'readout:modified': source.modified,
});

/** One body as it is, several as a list, none not at all. */
function bodies(all: readonly (object | false | undefined)[]): { body?: object } {
  const there = all.filter((body) => typeof body === 'object');
  if (there.length === 0) return {};
  return { body: there.length === 1 ? (there[0] as object) : there };
}

const when = <T>(key: string, value: T | null | undefined): Record<string, T> =>
  value === null || value === undefined ? {} : { [key]: value };
