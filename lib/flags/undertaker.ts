import type { ClauseReading } from '../language/clause';
import { nouns, words } from '../language/inflect';
import type { Token } from '../language/parse';
import { BODIES, HOLDERS, INSIDERS, ROLES } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';

/** Bodies that bind themselves: "the ministry will", and what two have settled: "the deal will"; of a law or a plan it is an effect. */
const BINDERS = nouns(
  `government ministry minister department agency council committee commission company firm union bank university administration
  party board authority state country nation side office court police force army ally deal agreement framework team leader city county town district hospital school campaign coalition cabinet
  parliament congress senate house alliance bloc group organization organisation industry foundation partner chairman family
  institution service regulator utility airline carrier retailer manufacturer employer operator club league
  chain network studio museum startup maker brand bureau embassy palace church diocese trust association federation confederation
  chamber tribunal junta regime military navy taskforce`,
);
/** Bare plurals that stand for all of their kind: "companies will spend more" is foreseen, not promised. */
const GENERIC =
  /^(?:companies|firms|organi[sz]ations|businesses|enterprises|banks|employers|retailers|manufacturers|operators|utilities|insurers|airlines|schools|hospitals|universities|states|governments|investors|consumers|customers|voters|workers|users|people)$/;
/** "Americans would support that": a people is foreseen, it undertakes nothing. */
const PEOPLES = /^\p{Lu}\p{Ll}+(?:ans|crats|icans)$/u;
const PEOPLE = new Set(words('we i he she they who both all sides two three four'));

/** Whether the subject of a verb is one who can undertake something. */
export function isUndertaker(reading: ClauseReading, { subject, first }: VerbGroup): boolean {
  const { tokens } = reading;
  // "We're going to": the subject is part of the verb's first word.
  if (!subject) return tokens[first]?.parts?.some((part) => PEOPLE.has(part.normal)) ?? false;
  const head = tokens[subject.head] as Token;
  const word = wordOf(head);
  if ((GENERIC.test(word) || PEOPLES.test(head.text)) && subject.first === subject.head) return false;
  if (
    PEOPLE.has(word) ||
    BINDERS.has(word) ||
    ROLES.has(word) ||
    INSIDERS.has(word) ||
    HOLDERS.has(word) ||
    BODIES.has(word)
  )
    return true;
  if (word === 'it') return isBody(reading, subject.head);
  if (/^\p{Lu}{2,}$/u.test(head.text)) return true;
  const isFirst = reading.sentences[head.sentence]?.first === subject.head;
  return (
    head.tags.has('Person') ||
    head.tags.has('Organization') ||
    (/^\p{Lu}/u.test(head.text) && !isFirst) ||
    (isFirst && head.tags.has('ProperNoun'))
  );
}

/** Whether "it" is one who spoke or promised in the same sentence ("the firm said it would"), or opens the sentence. */
function isBody(reading: ClauseReading, at: number): boolean {
  const first = reading.sentences[reading.tokens[at]?.sentence ?? 0]?.first ?? 0;
  return at === first || reading.tokens.slice(first, at).some((token) => SPOKE.test(wordOf(token)));
}

const SPOKE =
  /^(?:sa(?:id|ys?)|promise[ds]?|pledge[ds]?|vow(?:ed|s)|announce[ds]?|warn(?:ed|s)|add(?:ed|s)|agree[ds]?|insist(?:ed|s)|confirm(?:ed|s)|and|statement)$/;
