import type { Mention, SpeakerKind } from '../core/analysis';
import { nouns } from '../language/inflect';
import type { Token } from '../language/parse';
import { BODIES, HOLDERS, INSIDERS, ROLES, SOME } from '../language/speakers';
import { DOCUMENTS } from './complement';

/** What follows the head of a noun phrase: "officials | from three islands", "people | familiar with its books". */
const AFTER_HEAD =
  /[,(]|\s(?:of|for|in|at|with|who|which|that|from|on|to|by|near|inside|familiar|close|involved|briefed|released|published|obtained|conducted|speaking|working|including)\s/;

/** What kind of speaker the words of a source name. */
export function kindOf(words: string, mention: Mention | undefined, last: Token | undefined): SpeakerKind {
  if (!words) return 'none';
  if (mention?.kind === 'person') return 'named';
  const phrase = words.split(AFTER_HEAD)[0] ?? words;
  const head = /[\p{L}'’-]+$/u.exec(phrase.trim())?.[0].toLowerCase() ?? '';
  if (PRONOUN.test(phrase)) return mention ? 'institution' : 'role';
  if (/^(?:the )?police$/i.test(phrase)) return 'institution';
  if (/['’]s (?:chief|top|lead|head) \p{Ll}+$/u.test(phrase)) return 'role';
  if (INSIDERS.has(head) || HOLDERS.has(head) || UNNAMED.test(head) || SOME.has(head)) return 'anonymous';
  if (ROLES.has(head)) return 'role';
  if (DOCUMENTS.has(head)) return 'institution';
  if (SOME_OF.test(phrase) || last?.tags.has('Demonym')) return 'anonymous';
  if (isTitled(phrase)) return 'named';
  if (mention) return 'institution';
  if (PEOPLE.has(head) && !/\s\p{Lu}\p{L}+$/u.test(phrase))
    return /^(?:the|his|her|their|its|.*['’]s)\s.*[^s]$/i.test(phrase) ? 'role' : 'anonymous';
  // "Republicans" are a body, if without a house
  if (/\p{Lu}\p{L}+$/u.test(phrase))
    return /^the\s/i.test(phrase) || last?.tags.has('Plural') ? 'institution' : 'named';
  return /^(?:an?\s\p{Ll}+|\p{Ll}\p{Ll}+)$/u.test(phrase) && BODIES.has(head) ? 'anonymous' : 'institution';
}

/** People by what they do or are, where no list of speakers has them. */
const PEOPLE = nouns(
  `guard clerk crew soldier driver pilot officer waiter writer singer actor artist player neighbor neighbour friend father mother
  son daughter wife husband brother sister host guest visitor reader viewer user rider passenger tourist trustee juror librarian reporter
  journalist correspondent columnist blogger moderator`,
);

/** "union chairman Tom Brandt": a name after an office. */
function isTitled(phrase: string): boolean {
  const [, before = ''] = /(\p{L}+) (?:\p{Lu}[\p{L}.'’-]+ ?){1,3}$/u.exec(phrase) ?? [];
  return ROLES.has(before.toLowerCase());
}

/** "Most Peruvians", "two mines": some of a group, whoever they are. */
const SOME_OF =
  /^(?:most|many|some|several|(?:a )?few|other|both|two|three|four|five|six|seven|eight|nine|ten|a (?:number|group|handful) of|scores of|dozens of|hundreds of|thousands of)\s/i;

const PRONOUN = /^(?:he|his|she|her|they|their|it|its|we|our|i|my|you|your|who|whose)$/i;
const UNNAMED =
  /^(?:person|people|someone|anyone|others|man|woman|men|women|witnesses|one|everybody|nobody|insiders|neighbors|neighbours|aides|half|majority|percent|quarter|third)$/;
