import * as v from 'valibot';
import { LIMITS } from '../core/limits';

export const shortText = v.pipe(v.string(), v.maxLength(LIMITS.field));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const webUrl = v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//i));
export const span = v.object({ start: offset, end: offset });
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `Wiki` of lib/core as a settings file may bring it. */
export const wiki = v.object({
  name: shortText,
  api: webUrl,
  language: shortText,
  licence: v.exactOptional(shortText),
  licenceUrl: v.exactOptional(webUrl),
});

const shortList = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LIMITS.list));

/** `Article` of lib/core as a content script may send it: bounded in every shortText. */
export const article = v.pipe(
  v.object({
    url: webUrl,
    canonicalUrl: v.exactOptional(webUrl),
    title: shortText,
    bylines: shortList(shortText),
    publisher: v.exactOptional(shortText),
    section: v.exactOptional(shortText),
    published: v.exactOptional(shortText),
    modified: v.exactOptional(shortText),
    dateline: v.exactOptional(
      v.object({ ...span.entries, place: shortText, agency: v.exactOptional(shortText) }),
    ),
    lang: shortText,
    text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
    blocks: v.pipe(
      v.array(
        v.object({
          ...span.entries,
          kind: v.picklist(['paragraph', 'heading', 'quote', 'list-item', 'table-row', 'preformatted']),
        }),
      ),
      v.maxLength(LIMITS.blocks),
    ),
    disclosures: shortList(
      v.object({ kind: v.picklist(['ai', 'wire', 'sponsored', 'correction']), text: shortText }),
    ),
  }),
  v.check(
    ({ text, blocks, dateline }) =>
      [...blocks, ...(dateline ? [dateline] : [])].every(
        ({ start, end }) => start <= end && end <= text.length,
      ),
    'a part that is not in the text',
  ),
);
