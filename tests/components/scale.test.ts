import { expect, it } from 'vitest';
import { setMessages } from '../../components/i18n';
import de from '../../components/public/_locales/de/messages.json';
import en from '../../components/public/_locales/en/messages.json';
import { inOwnWords } from '../../components/scale';
import { DEFAULT_STATUSES } from '../../lib/core/claim';
import { readMessages } from './messages';

const labels = (statuses = DEFAULT_STATUSES) => inOwnWords(statuses).map(({ label }) => label);

it('steps that came with Readout speak the language of the UI, those of the reader their own', () => {
  setMessages(readMessages(en), 'en');
  expect(inOwnWords(DEFAULT_STATUSES)).toEqual(DEFAULT_STATUSES);
  setMessages(readMessages(de), 'de');
  expect(labels()).toEqual([
    'Ungeprüft',
    'In Arbeit',
    'Belegt',
    'Widerlegt',
    'Nicht belegt',
    'Nicht zu klären',
  ]);
  expect(
    labels([
      { id: 'supported', label: 'True' },
      { id: 'x', label: 'Supported' },
    ]),
  ).toEqual(['True', 'Supported']);
});
