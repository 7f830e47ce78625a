import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { uiMessages } from '../../../lib/extension/ui-messages';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['en-GB', 'en', 'en-GB'],
  ['de', 'de', 'de'],
  ['fr-CA', 'en', 'en'],
])('in a browser that speaks %s texts in %s are of the language %s', (ui, texts, expected) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(ui);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(texts);
  expect(uiMessages.language()).toBe(expected);
});
