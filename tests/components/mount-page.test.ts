import { expect, it } from 'vitest';
import { mountPage } from '../../components/mount-page';
import de from '../../components/public/_locales/de/messages.json';
import { readMessages } from './messages';

it.each([
  ['libraryTitle', 'Ihre Bibliothek · Readout'],
  ['extensionName', 'Readout'],
] as const)('a page says in which language it speaks, and what it is: %s', (title, shown) => {
  document.body.innerHTML = '<div id="app"></div>';
  mountPage('seen', title, { getMessage: readMessages(de), language: () => 'de-AT' });
  expect(document.documentElement.lang).toBe('de-AT');
  expect(document.title).toBe(shown);
  expect(document.getElementById('app')?.textContent).toBe('seen');
});
