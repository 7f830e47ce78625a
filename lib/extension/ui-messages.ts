import { browser } from 'wxt/browser';

/** The browser's own messages for the UI's texts, and the language that they are in. */
export const uiMessages = {
  getMessage: (key: string, substitutions: string[] = []): string =>
    // WXT narrows the keys to those of one locale; the views' own list is checked by a test.
    (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions),
  /** Of the browser, where the texts are in it ("en-GB"); else that of the texts ("en"). */
  language: (): string => {
    const [texts, ui] = [uiMessages.getMessage('language'), browser.i18n.getUILanguage()];
    return ui.split('-')[0] === texts ? ui : texts;
  },
};
