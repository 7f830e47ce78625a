import * as v from 'valibot';
import { FINDING_KINDS, NOTE_MEANINGS, type Note, type Source, type Target } from '../../core/note';
import { field, fields, IMPORT_LIMITS, type Importer, offset, text } from '../importer';
import { toMoment } from '../text';
import { fromShortId, toUuid } from '../uuid';

/**
 * Exports of Hypothesis's client (`annotations`), answers of its API's search (`rows`), and bare lists of such
 * annotations. A reply becomes a note on the article, as it names no words of its own.
 */
export const hypothesis: Importer = {
  id: 'hypothesis',
  find(file) {
    if (typeof file !== 'object' || file === null) return null;
    const { annotations, rows } = file as Record<string, unknown>;
    const list = [file, annotations, rows].find(Array.isArray);
    return list && (list === annotations || list.some(isAnnotation)) ? list : null;
  },
  read(entry, now) {
    const read = v.safeParse(schema, entry);
    if (!read.success) return null;
    const { readout, ...annotation } = read.output;
    const source = readSource(read.output, now);
    const target = readTarget(annotation.target[0]?.selector ?? [], readout);
    const created = toMoment(annotation.created) ?? now;
    const note: Note = {
      id:
        fromShortId(annotation.id ?? '') ??
        toUuid(`hypothesis:${annotation.id ?? JSON.stringify(annotation)}`),
      sourceId: source.id,
      ...(target && { target }),
      ...(readout?.about && { about: readout.about }),
      meaning: readout?.meaning ?? 'key',
      body: annotation.text,
      tags: annotation.tags,
      created,
      modified: toMoment(annotation.updated) ?? created,
    };
    return { note, source };
  },
};

const isAnnotation = (entry: unknown): boolean =>
  v.is(v.object({ uri: v.string(), target: v.array(v.unknown()) }), entry);

const ours = v.object({
  meaning: v.picklist(NOTE_MEANINGS),
  about: v.exactOptional(v.object({ kind: v.picklist(FINDING_KINDS), id: field, label: field })),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
  source: v.union([
    v.object({
      id: v.pipe(v.string(), v.uuid()),
      url: field,
      canonicalUrl: v.exactOptional(field),
      otherUrls: fields,
      title: field,
      bylines: fields,
      publisher: v.exactOptional(field),
      section: v.exactOptional(field),
      published: v.exactOptional(field),
      lang: field,
      fingerprint: v.pipe(v.array(v.number()), v.maxLength(10_000)),
      about: v.pipe(v.array(v.object({ id: field, name: field })), v.maxLength(10_000)),
      accessed: field,
      modified: field,
    }),
    v.object({ id: v.pipe(v.string(), v.uuid()), url: field }),
  ]),
});
type Ours = v.InferOutput<typeof ours>;

const schema = v.object({
  id: v.optional(field),
  created: v.optional(field),
  updated: v.optional(field),
  uri: field,
  /** The API answers with a list of titles, older exports with one. */
  document: v.optional(v.object({ title: v.optional(v.union([field, v.array(field)])) })),
  text: v.optional(text, ''),
  tags: v.optional(fields, []),
  target: v.optional(
    v.pipe(
      v.array(
        v.object({ selector: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(IMPORT_LIMITS.list))) }),
      ),
      v.maxLength(IMPORT_LIMITS.list),
    ),
    [],
  ),
  readout: v.fallback(v.optional(ours), undefined),
});

const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});

function readTarget(selectors: readonly unknown[], readout: Ours | undefined): Target | undefined {
  const selector = selectors.find((candidate) => v.is(quoteSchema, candidate));
  if (!selector) return undefined;
  const { exact, prefix, suffix } = v.parse(quoteSchema, selector);
  // Hypothesis's own positions count the page's whole text: they say nothing about ours.
  return { start: readout?.start ?? 0, end: readout?.end ?? exact.length, quote: exact, prefix, suffix };
}

function readSource({ uri, document, created, readout }: v.InferOutput<typeof schema>, now: string): Source {
  if (readout && 'title' in readout.source) return readout.source;
  const accessed = toMoment(created) ?? now;
  return {
    id: readout?.source.id ?? toUuid(`source:${uri}`),
    url: readout?.source.url ?? uri,
    otherUrls: [],
    title: [document?.title].flat()[0] ?? '',
    bylines: [],
    lang: 'und',
    fingerprint: [],
    about: [],
    accessed,
    modified: accessed,
  };
}
