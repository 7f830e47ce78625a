import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIVE_MODES } from '../../../lib/core/live';
import { DEFAULT_SETTINGS, MARK_KINDS, type Settings } from '../../../lib/core/settings';
import { formatSettings, parseSettings } from '../../../lib/extension/settings-file';

/** Any key but the three that valibot leaves out of every record, for they could reach the prototype. */
const name = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key));
const settings: fc.Arbitrary<Settings> = fc.record({
  mode: fc.constantFrom('auto', 'click'),
  paused: fc.boolean(),
  kinds: fc.record(
    Object.fromEntries(MARK_KINDS.map((kind) => [kind, fc.boolean()])) as Record<
      (typeof MARK_KINDS)[number],
      fc.Arbitrary<boolean>
    >,
  ),
  mentions: fc.constantFrom('first', 'all'),
  showGrey: fc.boolean(),
  history: fc.boolean(),
  noteBar: fc.boolean(),
  archive: fc.boolean(),
  statuses: fc.array(
    fc.record(
      {
        id: fc.string({ maxLength: 40 }),
        label: fc.string({ maxLength: 40 }),
        rating: fc.constantFrom(1, 2, 3, 4, 5),
      },
      { requiredKeys: ['id', 'label'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 8 },
  ),
  sites: fc.dictionary(name, fc.constantFrom('off', 'on'), { noNullPrototype: true }),
  pages: fc.dictionary(name, fc.constantFrom('article', 'not-article'), { noNullPrototype: true }),
  live: fc.record({
    mode: fc.constantFrom(...LIVE_MODES),
    language: fc.constantFrom('', 'de', 'zh-yue'),
    wiki: fc.constantFrom(null, { name: 'Desk', api: 'http://wiki.example/w/api.php', language: 'en' }),
    thumbnails: fc.boolean(),
  }),
});

const file = (fields: object) => JSON.stringify({ readoutSettings: 1, ...fields });

describe('settings file', () => {
  it('gives back the settings that were written', () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(parseSettings(formatSettings(value))).toEqual({ status: 'done', settings: value });
      }),
    );
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSettings(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseSettings(text)));
  });

  it('completes a file that lacks fields, and leaves out what it does not know', () => {
    expect(parseSettings(file({ paused: true, colour: 'red' }))).toEqual({
      status: 'done',
      settings: { ...DEFAULT_SETTINGS, paused: true },
    });
  });

  it.each([
    ['', { status: 'not-json' }],
    ['readout', { status: 'not-json' }],
    ['{"readoutSettings": 1', { status: 'not-json' }],
    ['null', { status: 'not-settings' }],
    ['[]', { status: 'not-settings' }],
    ['"readoutSettings"', { status: 'not-settings' }],
    ['{"paused": true}', { status: 'not-settings' }],
    ['{"readoutSettings": "1"}', { status: 'not-settings' }],
    ['{"readoutSettings": 2}', { status: 'newer' }],
    [file({ mode: 'loud' }), { status: 'not-settings', detail: 'mode' }],
    [file({ paused: 'yes' }), { status: 'not-settings', detail: 'paused' }],
    [file({ showGrey: 1 }), { status: 'not-settings', detail: 'showGrey' }],
    [file({ mentions: 'none' }), { status: 'not-settings', detail: 'mentions' }],
    [
      file({ kinds: { ...DEFAULT_SETTINGS.kinds, flag: null } }),
      { status: 'not-settings', detail: 'kinds.flag' },
    ],
    [file({ sites: ['a.example'] }), { status: 'not-settings', detail: 'sites.0' }],
    [file({ sites: { shop: 'maybe' } }), { status: 'not-settings', detail: 'sites.shop' }],
    [file({ pages: { shop: 'off' } }), { status: 'not-settings', detail: 'pages.shop' }],
    [file({ pages: 7 }), { status: 'not-settings', detail: 'pages' }],
  ])('%j: %j', (text, expected) => {
    expect(parseSettings(text)).toEqual(expected);
  });

  it('completes the kinds of a file that knows fewer', () => {
    expect(parseSettings(file({ kinds: { place: false } }))).toEqual({
      status: 'done',
      settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, place: false } },
    });
  });

  it('refuses one that would fill the storage', () => {
    const sites = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`s${i}.example`, 'off']));
    expect(parseSettings(file({ sites }))).toMatchObject({ status: 'not-settings' });
    expect(parseSettings(file({ sites: { [`${'a'.repeat(2_001)}.example`]: 'off' } }))).toMatchObject({
      status: 'not-settings',
    });
  });
});
