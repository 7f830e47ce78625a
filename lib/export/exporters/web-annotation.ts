import { done, type Exporter } from '../exporter';
import { toJson, toMoment } from '../text';
import { CONTEXT, fromClaim, fromFindings, fromNote, SOFTWARE } from '../web-annotation';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a single annotation where there is one, else a
 * collection with all of them on its one page. `importers/web-annotation.ts` reads it back.
 */
export const webAnnotation: Exporter = {
  id: 'web-annotation',
  name: 'W3C Web Annotation',
  purpose: 'tools',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write(dossiers, settings, words) {
    const items = dossiers.flatMap((dossier) => [
      ...dossier.notes.map((note, at) => fromNote(note, dossier.source, settings, at === 0)),
      ...dossier.claims.map((claim, at) =>
        fromClaim(claim, dossier.source, settings, at === 0 && dossier.notes.length === 0),
      ),
      ...fromFindings(dossier, settings),
    ]);
    const [only] = items;
    if (!only) return { status: 'missing', missing: [{ what: 'note' }] };
    if (items.length === 1) return done(toJson({ '@context': CONTEXT, ...only }));
    const titles = dossiers.map(({ source }) => source.title || words.untitled);
    const id = `urn:x-readout:collection:${encodeURIComponent(settings.now)}`;
    const generated = toMoment(settings.now);
    return done(
      toJson({
        '@context': CONTEXT,
        id,
        type: 'AnnotationCollection',
        label: titles.length > 3 ? `${titles.slice(0, 3).join('; ')}; …` : titles.join('; '),
        generator: SOFTWARE,
        ...(generated && { generated }),
        total: items.length,
        first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items },
      }),
    );
  },
};
