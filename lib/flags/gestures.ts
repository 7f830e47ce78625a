import { type ClauseReading, sentenceOf } from '../language/clause';
import { type Lexicon, verbs, words } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { BE, breakAfter, isAdverb, wordOf } from '../language/words';
import { ATTITUDES, LETTERS } from './words/attitudes';

/** What begins, goes on or seems so before the verb that tells of it: "have begun to doubt", "keep asking". */
const PHASES = verbs('begin start continue keep stop cease tend seem appear come grow');

/** How one is before one speaks: "were quick | to condemn". */
const MINDED = /^(?:quick|swift|keen|eager|fast|inclined|unwilling|reluctant|loath|slow|hesitant|careful)$/;

/** The end of "have begun urging": a view that begins, goes on or shows; -1 where there is none. */
export function begins(reading: ClauseReading, { head, last }: VerbGroup, views: Lexicon): number {
  const { tokens, verbs: groups, verbAt } = reading;
  const isSo = BE.has(wordOf(tokens[head])) && MINDED.test(wordOf(tokens[last]));
  if (!(isSo || PHASES.has(wordOf(tokens[head]))) || breakAfter(reading, last - 1)) return -1;
  const from = isSo ? last + 1 : last;
  const next = groups[verbAt[from] ?? -1];
  const isShown = !isSo && /^(?:seem|appear|come|tend|grow)/.test(wordOf(tokens[head]));
  return next &&
    next.first === from &&
    (next.infinitive || next.gerund) &&
    views.has(wordOf(tokens[next.head])) &&
    !/^(?:see|seeing|feel|feeling|add|adding)$/.test(wordOf(tokens[next.head])) &&
    !(isShown && wordOf(tokens[next.head]) === 'say')
    ? next.last
    : -1;
}

interface Gesture {
  readonly by: Lexicon;
  /** What is given, had or lost. */
  readonly of: Lexicon | ReadonlySet<string>;
}

/** Doing something with a view: "voiced doubts", "sent a letter", "lost patience", "took issue". */
const GESTURES: readonly Gesture[] = [
  {
    by: verbs(
      `express voice raise share air register lodge vent show signal display convey direct heap pour level cast articulate
      reiterate unleash harbor harbour nurse hold`,
    ),
    of: ATTITUDES,
  },
  {
    by: verbs('send write sign deliver submit file circulate launch start address draft pen post'),
    of: LETTERS,
  },
  {
    by: verbs('have retain'),
    of: new Set(
      words(
        'doubts doubt reservations misgivings concerns concern fears hopes questions qualms complaints objections suspicions feelings confidence faith',
      ),
    ),
  },
  {
    by: verbs('lose find gain take'),
    of: new Set(words('patience faith confidence trust hope heart interest')),
  },
  { by: verbs('take'), of: new Set(words('issue exception offense offence umbrage comfort aim fault')) },
  { by: verbs('find'), of: new Set(words('fault')) },
  { by: verbs('sound raise ring'), of: new Set(words('alarm alarms')) },
  { by: verbs('make'), of: new Set(words('clear plain known')) },
  { by: verbs('cry'), of: new Set(words('foul')) },
  { by: verbs('point'), of: new Set(words('finger fingers')) },
  { by: verbs('give award'), of: new Set(words('marks reviews credit praise blessing ovation')) },
  { by: verbs('breathe heave'), of: new Set(words('sigh')) },
  { by: verbs('lash hit speak cry'), of: new Set(words('out')) },
  { by: verbs('come'), of: new Set(words('against')) },
  { by: verbs('push fire hit'), of: new Set(words('back')) },
  { by: verbs('rally unite coalesce'), of: new Set(words('behind around')) },
  { by: verbs('turn sour'), of: new Set(words('against on')) },
  { by: verbs('seize pounce'), of: new Set(words('on upon')) },
  { by: verbs('shrug'), of: new Set(words('off')) },
  { by: verbs('rail inveigh bristle bridle chafe seethe'), of: new Set(words('against at over')) },
];

/** How many words may stand between a verb and what is done with it. */
const REACH = 5;

/** The end of "voiced grave doubts"; -1 where nothing of the kind is done. */
export function gestures(reading: ClauseReading, { head, last }: VerbGroup): number {
  const { tokens } = reading;
  const word = wordOf(tokens[head]);
  const own = GESTURES.filter(({ by }) => by.has(word));
  if (own.length === 0) return -1;
  const end = Math.min(sentenceOf(reading, head).last, last + REACH);
  for (let at = head + 1; at < end && !breakAfter(reading, at - 1); at += 1) {
    const token = tokens[at];
    if (!token || (/^(?:that|which|who|for|from|by|with|as)$/.test(wordOf(token)) && at >= last)) return -1;
    if (own.some(({ of }) => of.has(wordOf(token)))) return at + 1;
    if (at >= last && (reading.verbAt[at] ?? -1) >= 0 && !isAdverb(token)) return -1;
  }
  return -1;
}
