import type en from './public/_locales/en/messages.json';

/** Every message that the views may show; `_locales/en` is the list. */
export type MessageKey = keyof typeof en;
/** Messages that change with a number: `key_one` and `key_other` stand in the list. */
type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** `browser.i18n.getMessage`, or a stand-in over a messages.json. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

let getMessage: GetMessage = (key) => key;
let language = 'en';

/** Called once by each entry point before it renders: where messages come from, and in which language dates are told. */
export function setMessages(source: GetMessage, uiLanguage: string): void {
  getMessage = source;
  language = uiLanguage;
}

/** The UI's language as a BCP 47 tag, for `Intl`. */
export const uiLanguage = (): string => language;

/** A message of the UI in the reader's language. */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  getMessage(key, substitutions.map(String));

/** A message that speaks of a number of things; the number is its first substitution. */
export function tn(key: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return getMessage(`${key}_${form}`, [count, ...substitutions].map(String));
}
