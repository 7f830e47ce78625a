import { browser } from 'wxt/browser';

/** The browser's own messages for the UI's texts, and the language that they are in. */
export const uiMessages = {
  getMessage: (key: string, substitutions: string[] = []): string =>
    // WXT narrows the keys to those of one locale; the views' own list is checked by a test.
    (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions),
  language: (): string => browser.i18n.getUILanguage(),
};
