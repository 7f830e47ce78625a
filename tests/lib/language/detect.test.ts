import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect';

const ENGLISH =
  'The council of the old town voted on Monday to close the bridge, and the mayor said that it would not be open again until next spring.';
const GERMAN =
  'Der Rat der Stadt hat am Montag beschlossen, die Brücke zu schließen, und die Bürgermeisterin sagte, dass sie nicht vor dem Ende des Jahres wieder geöffnet werde.';
const FRENCH =
  'Le conseil de la ville a décidé lundi de fermer le pont, et la maire a dit que les travaux ne seraient pas finis avant la fin de cette année.';
const DUTCH =
  'De raad van de stad heeft maandag besloten om de brug te sluiten, en de burgemeester zei dat het werk niet voor het einde van het jaar klaar is.';
const JAPANESE = '市議会は月曜日、古い橋を閉鎖することを決めた。市長は年末まで再開しないと述べた。';
const RUSSIAN =
  'Городской совет решил в понедельник закрыть старый мост, и мэр сказал, что он не откроется до конца года.';
const HEADLINES =
  'Council votes to close bridge. Mayor: No work before winter. Ferry prices rise again. Shops in old town fear loss of trade.';

describe('detectLanguage', () => {
  it.each([
    [ENGLISH, 'en', 'en', true],
    [ENGLISH, 'en-GB', 'en-gb', true],
    [ENGLISH, undefined, 'en', true],
    [ENGLISH, 'und', 'en', true],
    [ENGLISH, 'fr', 'en', true],
    [HEADLINES, 'en', 'en', true],
    [GERMAN, 'en', 'de', false],
    [GERMAN, undefined, 'de', false],
    [FRENCH, 'en-US', 'fr', false],
    [FRENCH, 'fr-CA', 'fr-ca', false],
    [DUTCH, undefined, 'nl', false],
    [JAPANESE, 'en', 'ja', false],
    [RUSSIAN, undefined, 'ru', false],
    ['Short text.', 'en', 'en', true],
    ['Short text.', undefined, 'und', true],
    ['Kurzer Text.', 'de', 'de', false],
    ['', undefined, 'und', true],
  ])('%#: %s stated as %s is %s', (text, lang, code, supported) => {
    expect(detectLanguage({ text, ...(lang && { lang }) })).toEqual({ code, supported });
  });
});
