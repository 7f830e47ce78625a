import * as v from 'valibot';
import {
  FINDING_KINDS,
  type Finding,
  NOTE_MEANINGS,
  type Note,
  type NoteMeaning,
  type Source,
  type Target,
} from '../../core/note';
import { claimSchema } from '../../notes/check';
import { field, fields, type Importer, offset, oneOrMore, text } from '../importer';
import { toMoment } from '../text';
import { isUuid, toUuid } from '../uuid';
import { CLAIM_RECORD, withoutPrefix } from '../web-annotation';

/**
 * Annotations of https://www.w3.org/TR/annotation-model/, of ours and of other tools: single, as a list, a page, a
 * collection with its first page inside, or a JSON-LD graph. Claims come from our own; what the analysis found is not
 * taken for a note.
 */
export const webAnnotation: Importer = {
  id: 'web-annotation',
  find: (file) => findAnnotations(file),
  read(entry, now) {
    const read = v.safeParse(annotationSchema, entry);
    if (!read.success) return null;
    const annotation = read.output;
    const place = readPlace(annotation.target[0], now);
    if (!place) return null;
    const { source, target } = place;
    const created = toMoment(annotation.created) ?? now;
    const known = {
      id: readId(annotation.id),
      sourceId: source.id,
      created,
      modified: toMoment(annotation.modified) ?? created,
    };
    const { body, tags, about } = readBodies(annotation);
    if (annotation['readout:is'] === 'claim') {
      const record = v.safeParse(recordSchema, withoutPrefix(annotation['readout:claim']));
      return target && record.success
        ? { claim: { ...known, target, tags, ...record.output }, source }
        : null;
    }
    if (annotation['readout:is'] !== undefined) return null;
    const note: Note = {
      ...known,
      ...(target && { target }),
      body,
      tags,
      ...(about && { about }),
      meaning: readMeaning(annotation),
    };
    return { note, source };
  },
};

/** A collection nests its page, and that its items: no deeper. */
function findAnnotations(file: unknown, depth = 0): readonly unknown[] | null {
  if (Array.isArray(file)) return file.length > 0 && file.every(isAnnotation) ? file : null;
  if (typeof file !== 'object' || file === null || depth > 2) return null;
  if (isAnnotation(file)) return [file];
  const type = [(file as { type?: unknown }).type].flat();
  const { first, items, '@graph': graph } = file as Record<string, unknown>;
  if (type.includes('AnnotationCollection')) return findAnnotations(first, depth + 1);
  if (type.includes('AnnotationPage')) return Array.isArray(items) ? items : null;
  return Array.isArray(graph) && graph.some(isAnnotation) ? graph : null;
}

const isAnnotation = (entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  [(entry as { type?: unknown }).type].flat().includes('Annotation');

const bodySchema = v.union([
  field,
  v.object({
    id: v.optional(field),
    value: v.optional(v.union([text, v.pipe(v.array(text), v.maxLength(1))])),
    source: v.optional(v.union([field, v.object({ id: field })])),
    purpose: v.optional(oneOrMore(field)),
    'readout:finding': v.optional(v.picklist(FINDING_KINDS)),
    'readout:id': v.optional(field),
  }),
]);

const selectorSchema = v.looseObject({ type: field });
const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});
const positionSchema = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

const resourceSchema = v.union([
  v.pipe(
    field,
    v.transform((id) => ({ id })),
  ),
  v.object({
    id: field,
    language: v.optional(oneOrMore(field)),
    'schema:identifier': v.optional(field),
    'schema:headline': v.optional(field),
    'schema:author': v.optional(fields),
    'schema:publisher': v.optional(field),
    'schema:articleSection': v.optional(field),
    'schema:datePublished': v.optional(field),
    'schema:about': v.optional(v.array(v.object({ 'schema:identifier': field, 'schema:name': field }))),
    'readout:url': v.optional(field),
    'readout:canonicalUrl': v.optional(field),
    'readout:otherUrls': v.optional(fields),
    'readout:fingerprint': v.optional(v.array(v.number())),
    'readout:accessed': v.optional(field),
    'readout:modified': v.optional(field),
  }),
]);

const targetSchema = v.union([
  v.object({ source: resourceSchema, selector: v.optional(oneOrMore(v.union([field, selectorSchema]))) }),
  resourceSchema,
]);

/** What `fromClaim` writes beside what the standard has words for. */
const recordSchema = v.pick(claimSchema, CLAIM_RECORD);

const annotationSchema = v.object({
  id: v.optional(field),
  motivation: v.optional(oneOrMore(field)),
  created: v.optional(field),
  modified: v.optional(field),
  body: v.optional(oneOrMore(bodySchema)),
  bodyValue: v.optional(text),
  target: v.pipe(oneOrMore(targetSchema), v.minLength(1)),
  'readout:is': v.optional(v.string()),
  'readout:claim': v.optional(v.unknown()),
  'readout:meaning': v.optional(v.picklist(NOTE_MEANINGS)),
});
type Read = v.InferOutput<typeof annotationSchema>;

function readId(id: string | undefined): string {
  const uuid = id?.replace(/^urn:uuid:/i, '') ?? '';
  return isUuid(uuid) ? uuid.toLowerCase() : toUuid(`annotation:${id ?? ''}`);
}

function readMeaning({ 'readout:meaning': meaning, motivation = [] }: Read): NoteMeaning {
  return meaning ?? (motivation.includes('questioning') ? 'question' : 'key');
}

function readBodies({ body = [], bodyValue, motivation = [] }: Read): Pick<Note, 'body' | 'tags' | 'about'> {
  const texts: string[] = bodyValue === undefined ? [] : [bodyValue];
  const tags: string[] = [];
  let about: Finding | undefined;
  for (const part of body) {
    if (typeof part === 'string') {
      texts.push(part);
      continue;
    }
    const value =
      [part.value].flat()[0] ?? (typeof part.source === 'object' ? part.source.id : part.source) ?? part.id;
    if (value === undefined) continue;
    const [finding, id] = [part['readout:finding'], part['readout:id']];
    if (finding && id !== undefined) about = { kind: finding, id, label: value };
    else if ((part.purpose ?? motivation).includes('tagging')) tags.push(value);
    else texts.push(value);
  }
  return { body: texts.join('\n\n'), tags, ...(about && { about }) };
}

function readPlace(
  target: Read['target'][number] | undefined,
  now: string,
): { source: Source; target?: Target } | null {
  if (!target) return null;
  if (!('source' in target)) return { source: readSource(target, now) };
  const selectors = (target.selector ?? []).flatMap((selector) =>
    typeof selector === 'string' ? [] : unfold(selector),
  );
  const quote = selectors.map((selector) => v.safeParse(quoteSchema, selector)).find(({ success }) => success)
    ?.output as v.InferOutput<typeof quoteSchema> | undefined;
  const position = selectors
    .map((selector) => v.safeParse(positionSchema, selector))
    .find(({ success }) => success)?.output as v.InferOutput<typeof positionSchema> | undefined;
  const source = readSource(target.source, now);
  if (!quote) return { source };
  const { exact, prefix, suffix } = quote;
  const { start = 0, end = exact.length } = position ?? {};
  return { source, target: { start, end, quote: exact, prefix, suffix } };
}

/** A selector and those that refine it. */
function unfold(selector: Record<string, unknown>, depth = 0): Record<string, unknown>[] {
  const inner = selector['refinedBy'];
  const next =
    typeof inner === 'object' && inner !== null && depth < 8
      ? unfold(inner as Record<string, unknown>, depth + 1)
      : [];
  return [selector, ...next];
}

function readSource(resource: v.InferOutput<typeof resourceSchema>, now: string): Source {
  const full: Exclude<v.InferOutput<typeof resourceSchema>, { id: string } & { language?: never }> = resource;
  const uuid = full['schema:identifier']?.replace(/^urn:uuid:/i, '') ?? '';
  const url = full['readout:url'] ?? full.id;
  const accessed = full['readout:accessed'] ?? now;
  return {
    id: isUuid(uuid) ? uuid.toLowerCase() : toUuid(`source:${url}`),
    url,
    ...when('canonicalUrl', full['readout:canonicalUrl']),
    otherUrls: full['readout:otherUrls'] ?? [],
    title: full['schema:headline'] ?? '',
    bylines: full['schema:author'] ?? [],
    ...when('publisher', full['schema:publisher']),
    ...when('section', full['schema:articleSection']),
    ...when('published', full['schema:datePublished']),
    lang: full.language?.[0] ?? 'und',
    fingerprint: full['readout:fingerprint'] ?? [],
    about: (full['schema:about'] ?? []).map((about) => ({
      id: about['schema:identifier'],
      name: about['schema:name'],
    })),
    accessed,
    modified: full['readout:modified'] ?? accessed,
  };
}

const when = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: string });
