import type { ClauseReading } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';
import { isRoutine } from './routine';
import { WH } from './words/information';
import {
  DEGREE_DEEDS,
  GIVE_DEEDS,
  PHRASAL,
  VAGUE_DEEDS,
  VAGUE_OBJECTS,
  WEAK_DEEDS,
} from './words/undertakings';

export type Kind = 'vague' | 'weak';

/** Deeds that are vague with "more" or "some" after them: "invest more", "do whatever it takes". */
const HANDS_OVER = /^(?:do|invest|spend|give|offer|provide|build|create|hire|pay|bring|make|add|put|take)$/;

/** "Will seek to strengthen": to try is as vague as what is tried. */
const STRIVES = /^(?:seek|try|strive|aim|attempt|begin|start)$/;

/** Whether nobody could tell the deed done from undone, or it is only thought about; null where one could see it. */
export function kindOfDeed(reading: ClauseReading, verb: VerbGroup, deed: string, end: number): Kind | null {
  const { tokens } = reading;
  if (isOnesOwn(reading, verb, end) || isBare(reading, verb, end) || isRoutine(reading, verb, deed))
    return null;
  // "Deliver that message": a thing known.
  if (deed === 'deliver' && /^(?:that|this|it|them|him)$/.test(wordOf(tokens[verb.last]))) return null;
  // "Take part in the action", "take place": nothing is taken.
  if (deed === 'take' && /^(?:part|place)$/.test(wordOf(tokens[verb.last]))) return null;
  // "They will go on facing pressure": what befalls them.
  const borne = reading.verbs[reading.verbAt[verb.last + 1] ?? -1];
  if (/^(?:go|carry)$/.test(deed) && borne?.gerund && BORNE.test(wordOf(tokens[borne.head]))) return null;
  // "Will investigate how it came about": what is asked is told, and an inquiry can be seen.
  if (INQUIRES.has(deed) && WH.has(wordOf(tokens[verb.last]))) return 'weak';
  // "The matter would work out": it comes right by itself; "work for the mill", "for you": a post, a flourish.
  if (VAGUE_DEEDS.get(deed) === 'work' && /^(?:out|for|as|at)$/.test(wordOf(tokens[verb.head + 1])))
    return null;
  // "It will raise questions": an effect.
  if (
    DEGREE_DEEDS.has(deed) &&
    tokens.slice(verb.last, Math.min(end, verb.last + 3)).some((token) => STIRRED.test(wordOf(token)))
  )
    return null;
  if (/^(?:continue|keep)$/.test(VAGUE_DEEDS.get(deed) ?? '') || STRIVES.test(deed)) {
    // "will seek a new partnership"
    if (
      STRIVES.test(deed) &&
      tokens
        .slice(verb.last, Math.min(end, verb.last + 4))
        .some((token) => VAGUE_OBJECTS.has(wordOf(token)) && !ASKED_FOR.test(wordOf(token)))
    )
      return 'vague';
    // "will continue its ongoing discussion"
    if (
      !STRIVES.test(deed) &&
      tokens.slice(verb.last, Math.min(end, verb.last + 4)).some((token) => GOES_ON.test(wordOf(token)))
    )
      return 'vague';
    const next = reading.verbs[reading.verbAt[verb.last] ?? -1];
    const done = wordOf(tokens[next?.head ?? -1]);
    if (next && isOwnStand(reading, next, done, end)) return null;
    return next && (next.infinitive || next.gerund) ? kindOfDeed(reading, next, done, end) : null;
  }
  // "to look at several ways of trimming the queue": of all that could be done nothing is said
  if (WEAK_DEEDS.has(deed))
    return tokens.slice(verb.last, Math.min(end, verb.last + 4)).some((token) => WAYS.test(wordOf(token)))
      ? 'vague'
      : 'weak';
  if (isOwnStand(reading, verb, deed, end)) return null;
  if (isByMeans(reading, verb, deed, end)) return 'vague';
  if (VAGUE_DEEDS.has(deed) || isPhrasal(reading, verb, deed) || isStemming(reading, verb, deed, end))
    return 'vague';
  if ((verb.infinitive || isSaidOfItself(reading, verb)) && DEGREE_DEEDS.has(deed) && end > verb.last)
    return 'vague';
  for (let at = verb.last; at < Math.min(end, verb.last + 4); at += 1) {
    const word = wordOf(tokens[at]);
    if (GIVE_DEEDS.has(deed) && VAGUE_OBJECTS.has(word)) return 'vague';
    if (
      HANDS_OVER.test(deed) &&
      at < verb.last + 2 &&
      /^(?:certain|some|more|whatever|everything)$/.test(word) &&
      (deed === 'do' ? word !== 'some' : at + 1 < end)
    )
      return 'vague';
  }
  if (
    deed === 'make' &&
    BETTER.test(
      tokens
        .slice(verb.last, Math.min(end, verb.last + 5))
        .map(wordOf)
        .join(' '),
    )
  )
    return 'vague';
  if (deed === 'make' && !isText(reading, verb) && hasComparative(reading, verb.last, end)) return 'vague';
  return null;
}

const INQUIRES = verbs('investigate examine review assess evaluate');

/** What is undergone. */
const BORNE = /^(?:facing|suffering|losing|having|being|experiencing|enduring)$/;

/** What one seeks from others. */
const ASKED_FOR = /^(?:support|help|assistance|aid|relief|attention|jobs?|orders?|control|power|guidance)$/;

/** What is raised in others. */
const STIRRED = /^(?:questions?|concerns?|doubts?|fears?|hopes?|awareness|eyebrows|alarms?|prospects?)$/;

/** Deeds that need nobody and nothing to be done to. */
const ALONE = verbs('act respond retaliate intervene cooperate collaborate invest resist fight work');

/** "Something we like and will keep", "they would expand on it": no deed of its own is named. */
const isBare = ({ tokens }: ClauseReading, { head, last }: VerbGroup, end: number): boolean =>
  last === head + 1 &&
  !ALONE.has(wordOf(tokens[head])) &&
  ((last >= end && wordOf(tokens[last]) !== 'that') ||
    (wordOf(tokens[last]) === 'on' && !PHRASAL.has(`${wordOf(tokens[head])} on`)));

/** What goes on without anybody seeing how. */
const GOES_ON =
  /^(?:talks?|discussions?|dialogue|negotiations?|consultations?|conversations?|efforts?|work|fight|struggle|cooperation|engagement|partnership|support|reforms?|pursuit|outreach|push)$/;

/** "The agency said it would increase checks": what somebody says of itself, where "the law would raise fees" is an effect. */
const isSaidOfItself = ({ tokens, sentences }: ClauseReading, { modal, subject }: VerbGroup): boolean => {
  const at = subject?.head ?? -1;
  const opens = sentences[tokens[at]?.sentence ?? 0]?.first === at;
  return (
    (modal === 'will' || modal === 'would') &&
    /^(?:it|we|they|i)$/.test(wordOf(tokens[at])) &&
    !(opens && wordOf(tokens[at]) === 'it')
  );
};

/** "His own projects": an affair of one's own. */
const isOnesOwn = ({ tokens }: ClauseReading, { last }: VerbGroup, end: number): boolean =>
  tokens
    .slice(last, end)
    .some((token, at) => wordOf(token) === 'own' && /^(?:his|her|my)$/.test(wordOf(tokens[last + at - 1])));

/** What is put to use for an end. */
const MEANS = verbs('use employ deploy harness mobilize mobilise leverage spend devote');

/** "Would finance the pier by easing the rules", "will use the fleet to protect the bay": the means or the end is what is promised, and vague. */
function isByMeans(reading: ClauseReading, { last }: VerbGroup, deed: string, end: number): boolean {
  const { tokens, verbs: groups, verbAt } = reading;
  for (let at = last; at < end; at += 1) {
    const next = groups[verbAt[at] ?? -1];
    if (!next || next.first !== at) continue;
    const done = wordOf(tokens[next.head]);
    if (!next.infinitive && !next.gerund) return false;
    if (next.gerund && wordOf(tokens[at - 1]) === 'by')
      return VAGUE_DEEDS.has(done) || DEGREE_DEEDS.has(done);
    if (next.infinitive) return MEANS.has(deed) && VAGUE_DEEDS.has(done);
  }
  return false;
}

/** What is looked at before anything is chosen. */
const WAYS = /^(?:ways|options|avenues|alternatives|possibilities|opportunities)$/;

/** Whom or what a government or a firm supports with means of its own, where a person gives a vote or a voice. */
const HELPED = nouns(
  `farmer family worker business industry community student economy growth victim resident household school child teacher veteran
  patient effort recovery region area trade development research police troop force programme program project survivor refugee
  company people job parent employer woman energy charity service sector training initiative peace stability ally partner
  modernisation modernization border fisherman grower manufacturer supplier exporter`,
);

/** "Would support the bill", "will support Ana Ruiz": a vote, a side taken. */
function isOwnStand(reading: ClauseReading, verb: VerbGroup, deed: string, end: number): boolean {
  const { tokens } = reading;
  const object = tokens.slice(verb.last, Math.min(end, verb.last + OBJECT));
  const subject = wordOf(tokens[verb.subject?.head ?? -1]);
  if (VAGUE_DEEDS.get(deed) === 'support') {
    const isForSome = object.some((token) => HELPED.has(wordOf(token)) || token.tags.has('Place'));
    return !isForSome && object.length > 0 && !/^(?:efforts?|that|more)$/.test(wordOf(object[0]));
  }
  return VAGUE_DEEDS.get(deed) === 'fight' && /^(?:i|he|she)$/.test(subject);
}

const STEM = verbs('stop halt end reverse stem curb prevent');
/** What is not stopped by one act. */
const FLOOD = nouns(
  'outflow flow violence crime abuse rise decline spread corruption war fighting conflict smuggling discrimination poverty exodus loss waste fraud bloodshed chaos suffering crisis influx bloodletting shortage',
);

/** "Would halt the outflow of tutors": nobody could tell when it has stopped. */
const isStemming = ({ tokens }: ClauseReading, verb: VerbGroup, deed: string, end: number): boolean =>
  STEM.has(deed) &&
  tokens.slice(verb.last, Math.min(end, verb.last + 4)).some((token) => FLOOD.has(wordOf(token)));

/** How many words after a deed its object is looked for. */
const OBJECT = 6;

/** "Make the town safe again". */
const BETTER =
  /\b(?:safe|great|strong|prosperous|fair|whole|right) (?:again|for|and)\b|\b(?:safe|great|strong|fair)$/;

/** "crack down", "stand by". */
const isPhrasal = ({ tokens }: ClauseReading, verb: VerbGroup, deed: string): boolean =>
  PHRASAL.has(`${deed} ${wordOf(tokens[verb.head + 1])}`);

/** "The bill would make us safer": an effect, which a text does not undertake. */
const isText = ({ tokens }: ClauseReading, { subject }: VerbGroup): boolean =>
  /^(?:bill|law|act|plan|deal|budget|measure|policy|package|agreement)$/.test(
    wordOf(tokens[subject?.head ?? -1]),
  );

const hasComparative = (reading: ClauseReading, first: number, end: number): boolean =>
  reading.tokens.slice(first, end).some((token) => token.normal === 'more' || token.tags.has('Comparative'));
