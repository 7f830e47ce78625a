import * as v from 'valibot';
import { LIVE_MODES } from '../core/live';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { shortText, wiki } from './check';

/** Raise with `settingsItem`'s version, and read the older ones too. */
const VERSION = 1;

const rules = <T extends v.GenericSchema<string, string>>(rule: T) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(2_000)), rule),
    v.check((record) => Object.keys(record).length <= 10_000, 'has more than 10,000 entries'),
  );

/** On where a file is older than the kind. */
const kind = v.optional(v.boolean(), true);

const settingsSchema = v.object({
  mode: v.picklist(['auto', 'click']),
  paused: v.boolean(),
  kinds: v.object({
    person: kind,
    place: kind,
    organization: kind,
    theme: kind,
    term: kind,
    flag: kind,
  }),
  mentions: v.picklist(['first', 'all']),
  showGrey: v.boolean(),
  sites: rules(v.picklist(['off', 'on'])),
  pages: rules(v.picklist(['article', 'not-article'])),
  live: v.object({
    mode: v.picklist(LIVE_MODES),
    language: v.pipe(v.string(), v.maxLength(20)),
    wiki: v.nullable(wiki),
    thumbnails: v.boolean(),
  }),
  history: v.boolean(),
  noteBar: v.boolean(),
  archive: v.boolean(),
  statuses: v.pipe(
    v.array(
      v.object({
        id: shortText,
        label: shortText,
        rating: v.exactOptional(v.picklist([1, 2, 3, 4, 5])),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** What became of a settings file. `detail` names the field that is wrong, where one can be named. */
export type ParsedSettings =
  | { readonly status: 'done'; readonly settings: Settings }
  | { readonly status: 'not-json' | 'not-settings' | 'newer'; readonly detail?: string };

/** The settings as the text of a JSON file; `parseSettings` reads it back. */
export const formatSettings = (settings: Settings): string =>
  `${JSON.stringify({ readoutSettings: VERSION, ...settings }, null, 2)}\n`;

/** Settings from the text of a file; fields that an older file lacks come from the defaults. Never throws. */
export function parseSettings(text: string): ParsedSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { status: 'not-json' };
  }
  const head = v.safeParse(v.looseObject({ readoutSettings: v.number() }), file);
  if (!head.success) return { status: 'not-settings' };
  if (head.output.readoutSettings > VERSION) return { status: 'newer' };
  const checked = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...head.output });
  if (checked.success) return { status: 'done', settings: checked.output };
  const field = v.getDotPath(checked.issues[0]);
  return { status: 'not-settings', ...(field && { detail: field }) };
}
