import fc from 'fast-check';
import { type Claim, CONFIDENCES, DEFAULT_STATUSES, type Evidence, STANCES } from '../../../lib/core/claim';
import type { Dossier } from '../../../lib/core/dossier';
import { FINDING_KINDS, NOTE_MEANINGS, type Note, type Source, type Target } from '../../../lib/core/note';

/** Texts that break formats: quotes, line ends, markup, directions, emoji, lone surrogates, formulas. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.oneof(
        fc.stringMatching(/^[a-zA-Z]{1,8}$/),
        fc.constantFrom(
          ...' |  |\n|\r\n|\r|\u2028|\u0085|\t|"|""|\'|`|```|\\|{|}|{{|$|&|%|#|_|~|^|<b>|</script>|-->|]]>|[[a]]|![x](y)|https://a.example/|=1+1|+1|@SUM(A1)|- |1. |---|: |, |;|é|ß|語|😀|👩‍👩‍👧|\u202eabc\u202c|مرحبا|\ud800|\udc00|\u0000|\u007f|\ufeff|\uffff|\u00ad|\u200b| and '.split(
            '|',
          ),
          '|',
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const uuid = fc.uuid();
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://news.example/a b',
    'https://news.example/ä?q=|^`{}',
    'https://news.example/#:~:text=old',
    'https://xn--bcher-kva.example/%zz',
    'no address',
    '',
  ),
);
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [key in K]?: T }> =>
  fc.option(value).map((made) => (made === null ? {} : ({ [key]: made } as { [key in K]: T })));

export const target: fc.Arbitrary<Target> = fc.record({
  start: fc.nat(200_000),
  end: fc.nat(200_000),
  quote: hostile,
  prefix: hostile,
  suffix: hostile,
});

export const source: fc.Arbitrary<Source> = fc
  .tuple(
    fc.record({
      id: uuid,
      url: address,
      otherUrls: fc.array(address, { maxLength: 2 }),
      title: hostile,
      bylines: fc.array(hostile, { maxLength: 3 }),
      lang: fc.constantFrom('en', 'de', 'pt-BR', 'und'),
      fingerprint: fc.array(fc.nat(), { maxLength: 3 }),
      about: fc.array(fc.record({ id: hostile, name: hostile }), { maxLength: 2 }),
      accessed: moment,
      modified: moment,
    }),
    optional('canonicalUrl', address),
    optional('publisher', hostile),
    optional('section', hostile),
    optional('published', fc.oneof(moment, hostile)),
  )
  .map((parts) => Object.assign({}, ...parts) as Source);

const noteOn = (sourceId: string): fc.Arbitrary<Note> =>
  fc
    .tuple(
      fc.record({
        id: uuid,
        sourceId: fc.constant(sourceId),
        meaning: fc.constantFrom(...NOTE_MEANINGS),
        body: hostile,
        tags: fc.array(hostile, { maxLength: 3 }),
        created: moment,
        modified: moment,
      }),
      optional('target', target),
      optional('about', fc.record({ kind: fc.constantFrom(...FINDING_KINDS), id: hostile, label: hostile })),
    )
    .map((parts) => Object.assign({}, ...parts) as Note);

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.record({
      id: uuid,
      stance: fc.constantFrom(...STANCES),
      quote: hostile,
      note: hostile,
      added: moment,
    }),
    optional('url', address),
    optional('title', hostile),
    optional('date', hostile),
    optional('archiveUrl', address),
  )
  .map((parts) => Object.assign({}, ...parts) as Evidence);

const claimOn = (sourceId: string): fc.Arbitrary<Claim> =>
  fc.record({
    id: uuid,
    sourceId: fc.constant(sourceId),
    target,
    claimant: fc.option(
      fc.record({
        name: hostile,
        kind: fc.constantFrom('named', 'institution', 'role', 'anonymous', 'none'),
      }),
    ),
    stated: fc.oneof(fc.constant({}), fc.record({ where: hostile, when: hostile })),
    statement: hostile,
    status: fc.oneof(fc.constantFrom(...DEFAULT_STATUSES.map(({ id }) => id)), hostile),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
    evidence: fc.array(evidence, { maxLength: 2 }),
    todos: fc.array(fc.record({ id: uuid, question: hostile, answeredBy: fc.constant([]) }), {
      maxLength: 2,
    }),
    history: fc.constant([]),
    tags: fc.array(hostile, { maxLength: 2 }),
    created: moment,
    modified: moment,
  });

/** Articles with notes and claims, all with ids of their own. */
export const dossiers: fc.Arbitrary<Dossier[]> = fc
  .uniqueArray(source, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .chain((sources) =>
    fc.tuple(
      ...sources.map((made) =>
        fc.record({
          source: fc.constant(made),
          notes: fc.uniqueArray(noteOn(made.id), { maxLength: 3, selector: ({ id }) => id }),
          claims: fc.array(claimOn(made.id), { maxLength: 2 }),
        }),
      ),
    ),
  )
  .filter((made) => {
    const ids = made.flatMap(({ notes, claims }) => [...notes, ...claims].map(({ id }) => id));
    return new Set(ids).size === ids.length;
  });

/** The same value with every text well-formed: what a format may make of it. */
export const wellFormed = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
