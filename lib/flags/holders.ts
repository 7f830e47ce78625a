import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import { BODIES, HOLDERS, INSIDERS, ROLES } from '../language/speakers';
import { breakAfter, wordOf } from '../language/words';
import { isCounted, isNamed, type Phrase } from './unnamed';

/** Whether a group is one the reader could find: counted, named, exemplified, or in an office. */
export const isKnown = (reading: ClauseReading, phrase: Phrase): boolean =>
  isCounted(reading, phrase) ||
  isNamed(reading, phrase, true) ||
  isExemplified(reading, phrase) ||
  isInOffice(reading, phrase);

/** "Ana Ruiz, and other critics", "several agencies said …, including Parks Canada": somebody is named as one of them. */
function isExemplified(reading: ClauseReading, { first, head }: Phrase): boolean {
  const { text } = reading;
  const sentence = sentenceOf(reading, first);
  const from = reading.tokens[first]?.start ?? 0;
  const to = reading.tokens[head]?.end ?? from;
  return (
    (/\p{Lu}\p{Ll}+,? (?:and|or) (?:many |some )?$/u.test(text.slice(sentence.start, from)) &&
      /^other\b/.test(text.slice(from, to))) ||
    /^, (?:the )?\p{Lu}\p{L}+ (?:\p{L}+ ){0,3}and (?:the )?\p{Lu}/u.test(text.slice(to, sentence.end)) ||
    /(?:, (?:including|among them|such as)|:) (?:the |Sens?\. |Reps?\. )?\p{Lu}\p{L}+ \p{Lu}/u.test(
      text.slice(to, sentence.end),
    )
  );
}

/** "Peru's political leaders", "California's regulators": the reader can look up who holds these offices. */
const isInOffice = (reading: ClauseReading, { first, head }: Phrase): boolean =>
  /^(?:leaders?|regulators?)$/.test(wordOf(reading.tokens[head])) &&
  reading.tokens
    .slice(first, head)
    .some((token) => /^\p{Lu}/u.test(token.text) && /['’]s?$/.test(token.text));

/** Voters and the like in a sentence or two about a poll were counted. */
export const isPolled = (reading: ClauseReading, { head, first }: Phrase): boolean => {
  if (
    !/^(?:voters?|americans?|adults?|respondents?|some|most|many|others)$/.test(wordOf(reading.tokens[head]))
  )
    return false;
  const sentence = reading.tokens[first]?.sentence ?? 0;
  const from = reading.sentences[Math.max(0, sentence - 2)]?.start ?? 0;
  const to = reading.sentences[sentence + 1]?.end ?? reading.text.length;
  return /\b(?:polls?|exit poll|three-quarters|two-thirds|polled|survey(?:ed)?|percent|per cent|in 10|in ten)\b|\d%/.test(
    reading.text.slice(from, to),
  );
};

/** "Doctors don't consider": what people do not think is seldom a voice. */
export const isNegated = (reading: ClauseReading, { end }: Span): boolean => {
  const verb = reading.verbs[reading.verbAt[tokenAt(reading, end - 1)] ?? -1];
  return Boolean(verb?.negated || /^(?:should|must|may|might|could|can|would)$/.test(verb?.modal ?? ''));
};

/** "Researchers said", where a study with a university behind it was named before. */
export const isTheirStudy = (reading: ClauseReading, head: string, before: number): boolean =>
  /^(?:researchers|scientists|authors|academics)$/.test(head) &&
  /\b(?:University|Institute|Journal|College|published in)\b/.test(
    reading.text.slice(Math.max(0, before - 3000), before),
  );

export const isPlural = (reading: ClauseReading, { first, last }: Phrase): boolean =>
  last - first === 1 ||
  /^(?:in|of|within|among|inside|around|at|on)$/.test(wordOf(reading.tokens[first + 1]));

/** A plural common noun that a verb of opinion makes into people: "lawyers", "senators"; not "prosecutors", who speak in court. */
export const isPeople = (token: Token): boolean =>
  token.tags.has('Plural') &&
  !token.tags.has('Pronoun') &&
  !/^\p{Lu}/u.test(token.text.slice(1)) &&
  !(/^\p{Lu}/u.test(token.text) && token.tags.has('ProperNoun') && !HOLDERS.has(token.normal)) &&
  !INSIDERS.has(token.normal) &&
  !BODIES.has(token.normal) &&
  (ROLES.has(token.normal) ||
    (PEOPLE_ENDING.test(token.normal) &&
      !/ments$|(?:ti|cli|pri)mates$|^(?:nutrients|ingredients|components|currents|variants|plants|papers|numbers|orders|letters|matters|computers|powers|offers|towers|borders|centers|centres|waters|posters|banners|answers|chapters|rivers|trailers|headquarters|quarters|cars|colors|colours|errors|doors|floors|factors|mirrors|motors|tremors|talents|events|patents|contents|moments|accents|plants|grants|warrants|restaurants)$/.test(
        token.normal,
      ))) &&
  !/^(?:prosecutors|authorities|ministers|representatives|organizers|organisers)$/.test(token.normal);

/** Endings of nouns for people: "protesters", "economists", "technicians", "residents". */
const PEOPLE_ENDING =
  /(?:[^aeiou]ers|[eiu]ors|ists|ians|ants|ents|ees|ogues|agues|riends|latives|mates|men|women|people|owners|buyers|players|employers)$/;

/** "Environmental groups", "some companies": a body is unnamed only with a describing word before it. */
export const isBody = (reading: ClauseReading, { first, head: at }: Phrase, head: string): boolean =>
  BODIES.has(head) &&
  /s$/.test(head) &&
  (at > first || /^(?:rights|aid|advocacy|watchdog|trade)$/.test(wordOf(reading.tokens[at - 1]))) &&
  reading.tokens[first]?.start !== sentenceOf(reading, at).end;

/** How many words may stand between a person and the office held for that person: "Lund's | former campaign | strategist". */
const DESCRIBING = 4;

/** "Lund's former campaign strategist", "his lawyer": one whom the words before point to. */
export const isSomebodys = (reading: ClauseReading, { first, head }: Phrase): boolean => {
  const { tokens } = reading;
  if (tokens[head]?.tags.has('Plural') || /^(?:an?|one|another)$/.test(wordOf(tokens[first]))) return false;
  const floor = Math.max(0, head - DESCRIBING);
  for (let at = head - 1; at >= floor && tokens[at]?.sentence === tokens[head]?.sentence; at -= 1) {
    const token = tokens[at] as Token;
    if (/['’]s?$/.test(token.text) || /^(?:his|her|their|its|my|our|the)$/.test(wordOf(token))) return true;
    // The tagger may take "campaign" for a verb.
    const isDescribing = ['Noun', 'Adjective', 'Infinitive'].some((tag) => token.tags.has(tag));
    if (!isDescribing || token.tags.has('Pronoun') || breakAfter(reading, at)) return false;
  }
  return false;
};
