import { type ClauseReading, sentenceOf } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';

const LOOK_AT = verbs('review evaluate assess examine discuss consider');
const WATCH = verbs('monitor assess review');
const WEATHER = nouns(
  'weather forecast storm wind tide rain snow temperature rainfall snowfall heat hurricane',
);

/** How many words after a deed its object stands. */
const OBJECT = 4;

/** "At the meeting the guilds will review the toll": an agenda. */
const AGENDA =
  /\b(?:at|during|in) (?:the|its|their|this|next|a) (?:\p{L}+['’]?s? ){0,3}?(?:meeting|summit|session|conference|talks|hearing|assembly|gathering)\b/iu;

/** Whether a deed is what is always done and promises nobody anything: to look at what is on the agenda of a meeting, or at the weather. */
export const isRoutine = (reading: ClauseReading, verb: VerbGroup, deed: string): boolean => {
  const { tokens, text } = reading;
  const { start } = sentenceOf(reading, verb.head);
  return (
    (LOOK_AT.has(deed) && AGENDA.test(text.slice(start, tokens[verb.first]?.start))) ||
    (WATCH.has(deed) &&
      tokens.slice(verb.last, verb.last + OBJECT).some((token) => WEATHER.has(wordOf(token))))
  );
};
