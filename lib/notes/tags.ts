import { NOTE_LIMITS } from './check';

/** A tag as it is stored: white space tidied, no commas, no sign in front; null where nothing is left. */
export function toTag(text: string): string | null {
  const tag = text
    .replace(/[,\s]+/g, ' ')
    .replace(/^[\s#]+/, '')
    .trim()
    .slice(0, NOTE_LIMITS.tag)
    .trim();
  return tag === '' ? null : tag;
}

/** The tags with others added; the same word in other letters is not added twice. */
export function addTags(tags: readonly string[], text: string): string[] {
  const all = [...tags];
  for (const part of text.split(',')) {
    const tag = toTag(part);
    if (tag && !all.some((one) => one.toLowerCase() === tag.toLowerCase())) all.push(tag);
  }
  return all.slice(0, NOTE_LIMITS.tags);
}
