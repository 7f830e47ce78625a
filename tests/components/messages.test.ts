import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setMessages, t, tn } from '../../components/i18n';
import { type Messages, readMessages } from './messages';

const FOLDER = 'components/public/_locales';
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
const en = read('en');
const locales = readdirSync(FOLDER);

const code = [
  'wxt.config.ts',
  ...['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => join(folder, file)),
  ),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const placeholdersOf = (messages: Messages, key: string): unknown => messages[key]?.placeholders ?? {};

describe('messages', () => {
  it.each(locales)('%s has every message, and none that English has not', (locale) => {
    expect(Object.keys(read(locale)).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(locales)('%s says something everywhere, with the same placeholders', (locale) => {
    const messages = read(locale);
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholdersOf(messages, key), key).toEqual(placeholdersOf(en, key));
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect(Object.keys(placeholders), key).toEqual(expect.arrayContaining(named));
    }
  });

  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => {
      const name = key.replace(/_(one|other)$/, '');
      return !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });

  it('that the manifest and pages name do exist', () => {
    const named = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !(key in en))).toEqual([]);
  });

  it('come in both numbers where they count', () => {
    const counted = Object.keys(en).filter((key) => key.endsWith('_one'));
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.map((key) => key.replace(/one$/, 'other')).filter((key) => !(key in en))).toEqual([]);
  });
});

describe('t and tn', () => {
  it.each([
    ['en', 1, 'named once'],
    ['en', 3, 'named 3 times'],
    ['de', 1, 'einmal genannt'],
    ['de', 3, '3-mal genannt'],
  ])('in %s choose the words for %d', (locale, count, expected) => {
    setMessages(readMessages(read(locale)), locale);
    expect(tn('timesInArticle', count)).toBe(expected);
  });

  it('put page text in as it is, even where it looks like a placeholder', () => {
    setMessages(readMessages(en), 'en');
    expect(t('byline', '$1 $NAMES$ <b>')).toBe('By $1 $NAMES$ <b>');
  });
});
