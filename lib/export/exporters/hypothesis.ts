import type { ExportSettings } from '../../core/dossier';
import type { Note, Source } from '../../core/note';
import { done, type Exporter } from '../exporter';
import { toJson, toLine, toMoment } from '../text';
import { toShortId } from '../uuid';

/**
 * The file that Hypothesis's client exports and imports: annotations of its API's shape
 * (https://h.readthedocs.io/en/latest/api-reference/) under a head. What Hypothesis has no field for stands under
 * `readout`, which its import passes over. `importers/hypothesis.ts` reads it back.
 */
export const hypothesis: Exporter = {
  id: 'hypothesis',
  name: 'Hypothesis',
  purpose: 'tools',
  extension: 'json',
  mediaType: 'application/json',
  write(dossiers, settings) {
    const annotations = dossiers.flatMap(({ source, notes }) =>
      notes.map((note, at) => toApi(note, source, settings, at === 0)),
    );
    if (annotations.length === 0) return { status: 'missing', missing: [{ what: 'note' }] };
    return done(
      toJson({
        export_date: settings.now,
        export_userid: userOf(settings),
        client_version: 'readout',
        annotations,
      }),
    );
  },
};

/** An annotation of the API. Positions are left out: Hypothesis counts them in the page's whole text, we in the article's. */
const toApi = (note: Note, source: Source, settings: ExportSettings, full: boolean): object => ({
  id: toShortId(note.id),
  created: toMoment(note.created) ?? settings.now,
  updated: toMoment(note.modified) ?? settings.now,
  user: userOf(settings),
  user_info: { display_name: settings.creator?.trim() || null },
  uri: source.canonicalUrl ?? source.url,
  document: { title: [source.title] },
  text: note.body,
  tags: note.tags,
  group: '__world__',
  permissions: { read: [userOf(settings)], update: [userOf(settings)], delete: [userOf(settings)] },
  hidden: false,
  flagged: false,
  references: [],
  target: [
    {
      source: source.canonicalUrl ?? source.url,
      ...(note.target && {
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: note.target.quote,
            prefix: note.target.prefix,
            suffix: note.target.suffix,
          },
        ],
      }),
    },
  ],
  links: {},
  readout: {
    meaning: note.meaning,
    ...(note.about && { about: note.about }),
    ...(note.target && { start: note.target.start, end: note.target.end }),
    source: full ? inOrder(source) : { id: source.id, url: source.url },
  },
});

/** The article with its fields in one order, so that the same export is the same text. */
const inOrder = ({ id, url, title, ...rest }: Source): object => ({
  id,
  url,
  title,
  ...Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))),
});

/** "acct:mina.castellan@readout.invalid": Hypothesis wants an account, and there is none. */
function userOf({ creator = '' }: ExportSettings): string {
  const name = toLine(creator)
    .normalize('NFKD')
    .replace(/[^\w.]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .toLowerCase();
  return `acct:${name || 'reader'}@readout.invalid`;
}
