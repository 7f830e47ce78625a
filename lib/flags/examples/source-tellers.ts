import type { Rule } from '../rule';

/** People at a place or of a calling who tell what they know, and news that only "media" have. */
export const TELLERS: Rule['examples'] = {
  flagged: [
    'The gate had been cut, [officials said]. They will meet on Monday.',
    '[Sources said] they would strike on Friday.',
    '[Sources in the harbour office had earlier said] the crane was rusty.',
    '[A cleaner at the depot told] the panel that the gate was open.',
    '[A guard at the north gate said] the lorry never stopped.',
    '[Staff at the brewery also revealed] that the vats were empty.',
    '[Two clerks at the ferry office told] the Herald that the tickets had run out.',
    '“The road was open,” [an officer with the harbour police said].',
    '[Rebels said] a column had shelled their camp by the river.',
    '[Inspectors say] the brakes were worn.',
    '[Survivors said] the boat turned over in the dark.',
    '[Representatives at the spring meeting said] the lock would close.',
    '[A producer for the Lund studio told] the Herald that he had walked out.',
    '[Deckhands who were aboard the ferry said] the alarm never rang.',
    '[It was learned that] the two had left the island.',
    'Three died in the clash, according to [local media].',
    'Eels return, [according to the latest information].',
  ],
  quiet: [
    'Ana Ruiz, a nurse at the harbour ward, said the beds were full.',
    'The officers in the yard were told to wait.',
    'Soldiers at the gate told drivers to turn back.',
    'It was learned by the pupils in a week.',
    'Guards at the gate waved.',
    'The officers said they will meet in May.',
    'Managers said that they would open the gate on Friday.',
    'A producer for the studio left.',
    'Representatives of the two towns met on Monday.',
    'The wheel is believed to bring good luck.',
  ],
};
