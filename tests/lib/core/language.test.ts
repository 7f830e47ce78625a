import { describe, expect, it } from 'vitest';
import { guessLanguage, isPlainlyEnglish } from '../../../lib/core/language';

const ENGLISH =
  'The council voted on Tuesday to close the two libraries by the river, and the mayor said that it would save the town a million a year. Parents who were at the meeting said they had not been told of the plan until last week.';
const OTHERS = {
  de: 'Der Rat hat am Dienstag beschlossen, die beiden Bibliotheken am Fluss zu schließen, und der Bürgermeister sagte, dass die Stadt damit im Jahr eine Million spart. Eltern, die in der Sitzung waren, sagten, sie hätten von dem Plan nichts gewusst.',
  nl: 'De raad heeft dinsdag besloten om de twee bibliotheken aan de rivier te sluiten, en de burgemeester zei dat het de stad een miljoen per jaar scheelt. Ouders die in de vergadering waren zeiden dat zij niet van het plan wisten.',
  da: 'Rådet har tirsdag besluttet at lukke de to biblioteker ved floden, og borgmesteren sagde, at det vil spare byen for en million om året. Forældre, som var til mødet, sagde, at de ikke havde hørt om planen før i sidste uge.',
  fr: 'Le conseil a décidé mardi de fermer les deux bibliothèques au bord du fleuve, et la maire a dit que la ville y gagnera un million par an. Des parents qui étaient dans la salle ont dit que le plan ne leur était pas connu.',
};

describe('the language of a text', () => {
  it('is plainly English only where it is', () => {
    expect(isPlainlyEnglish(ENGLISH)).toBe(true);
    expect(guessLanguage(ENGLISH)).toBe('en');
    for (const [code, text] of Object.entries(OTHERS)) {
      expect(isPlainlyEnglish(text), code).toBe(false);
      expect(guessLanguage(text), code).toBe(code);
    }
  });

  it('is not told from a few words', () => {
    expect(isPlainlyEnglish('The end of the road.')).toBe(false);
    expect(guessLanguage('The end of the road.')).toBeNull();
  });
});
