import { nouns } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { INSIDERS } from '../../language/speakers';

/** Those who tell: without a name they are a source. */
export const INFORMANTS = new Map([
  ...INSIDERS,
  ...nouns('person employee executive lawmaker caller tipster user'),
]);

/** What nobody can put a name to ("an unidentified fossil"), and who is never named to readers. */
const FINDS = nouns('fossil bone specimen species object aircraft plant insect bird fish minor child');

/** Whether a missing name is missed: of neither a source nor a find. */
export const isStrange = ({ normal }: Token): boolean => !INFORMANTS.has(normal) && !FINDS.has(normal);

/** Who or what is unknown where somebody will find it out, unlike "the unknown soldier". */
export const STRANGE = nouns(
  `condition assailant attacker assassin gunman killer intruder hacker person man woman individual people group substance pollutant
  chemical gas cause origin reason motive destination location date price buyer donor amount quantity`,
);
