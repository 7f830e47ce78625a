import { LIMITS } from '../core/limits';
import type { Note, Source } from '../core/note';
import { NOTE_LIMITS } from './check';
import { toTag } from './tags';

/** Other tools set other bounds: what is longer than a note of ours may be is cut, so that the rest of it is kept. */
export const fitNote = (note: Note): Note => ({
  ...note,
  ...(note.about && { about: { ...note.about, id: clip(note.about.id), label: clip(note.about.label) } }),
  tags: [...new Set(note.tags.flatMap((tag) => toTag(tag) ?? []))].slice(0, NOTE_LIMITS.tags),
});

/** The same of an article; an address that is none of the web's is left out. */
export function fitSource(source: Source): Source {
  const { canonicalUrl, publisher, section, published, ...rest } = source;
  return {
    ...rest,
    ...(canonicalUrl !== undefined && isWeb(canonicalUrl) && { canonicalUrl }),
    otherUrls: source.otherUrls.filter(isWeb).slice(0, NOTE_LIMITS.entries),
    title: clip(source.title),
    bylines: source.bylines.slice(0, LIMITS.list).map(clip),
    ...(publisher !== undefined && { publisher: clip(publisher) }),
    ...(section !== undefined && { section: clip(section) }),
    ...(published !== undefined && { published: clip(published) }),
    lang: clip(source.lang),
    fingerprint: source.fingerprint.slice(0, NOTE_LIMITS.entries),
    about: source.about
      .slice(0, NOTE_LIMITS.entries)
      .map(({ id, name }) => ({ id: clip(id), name: clip(name) })),
  };
}

const clip = (text: string): string => text.slice(0, LIMITS.field).toWellFormed();
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && url.length <= LIMITS.url;
