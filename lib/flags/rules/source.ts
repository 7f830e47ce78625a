import type { Attribution } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import { type ClauseReading, lastWordOf, spanOf, tokenAt } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { INSIDERS } from '../../language/speakers';
import type { VerbGroup } from '../../language/verb-group';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/source';
import { HEARD } from '../examples/source-heard';
import { isMisheard, isOrder } from '../misheard';
import { isNoHearsay } from '../no-hearsay';
import { ANONYMOUS, NOBODY, PEOPLE } from '../patterns/source';
import { joinExamples, type Proposal, type Rule } from '../rule';
import { findTellers } from '../tellers';
import { isNamed, type Phrase, phraseOf } from '../unnamed';
import { findReports } from '../views';
import { ACTS, SIDES } from '../words/cues';
import { ONE } from '../words/informants';
import { TRAITS } from '../words/opinions';

export const source: Rule = {
  id: 'source',
  title: 'Unnamed source',
  why: 'Information from people who are not named cannot be checked or held against anyone.',
  question: 'Who says so, how would they know, and why is no name given?',
  examples: joinExamples(EXAMPLES, HEARD),
  find: (reading, attributions) => {
    const said = [
      ...attributions.flatMap((attribution) => person(reading, attribution)),
      ...[
        ...findMatches(reading, PEOPLE).filter((match) => !isOnlyThere(reading, match)),
        ...findReports(reading),
      ].map((match) => unnamed(reading, match)),
    ];
    return [
      ...said,
      ...findTellers(reading)
        .map((match) => unnamed(reading, match))
        .filter((proposal) => !said.some((other) => overlaps(other, proposal))),
      ...findMatches(reading, ANONYMOUS)
        .map((match) => unnamed(reading, match))
        .filter((proposal) => !said.some((other) => isJustBefore(reading, other, proposal))),
      ...findMatches(reading, NOBODY)
        .filter((match) => !isNoHearsay(reading, match, attributions))
        .map((match) => nobody(reading, match)),
    ];
  },
};

/** How far from people who were there a verb of saying may stand that makes informants of them, in words. */
const SAID = 4;

/** "The people involved in the suit have met", "a person involved in the crash": they took part, and tell nothing. */
const isOnlyThere = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'involved') &&
  !tokens
    .slice(Math.max(0, first - SAID), last + SAID)
    .some((token) =>
      /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|according|describe[ds]?|recall(?:s|ed)?|confirm(?:s|ed)?|add(?:s|ed)?)$/.test(
        wordOf(token),
      ),
    );

/** How far back one stands who goes on to ask not to be named, in sentences. */
const ASIDE = 2;

/** "One official said … The official spoke on condition of anonymity": the same one, marked already. */
const isJustBefore = (reading: ClauseReading, other: Span, { start }: Span): boolean => {
  const own = reading.tokens[tokenAt(reading, start)]?.sentence ?? 0;
  const others = reading.tokens[tokenAt(reading, other.start)]?.sentence ?? 0;
  return others <= own && own - others <= ASIDE;
};

/** "Officials said": the words of source and cue together, where they stand together. */
function person(reading: ClauseReading, attribution: Attribution): Proposal[] {
  const phrase = phraseOf(reading, attribution);
  if (!phrase || attribution.stance || isNamedAside(reading, phrase)) return [];
  const head = wordOf(reading.tokens[phrase.head]);
  const cue = attribution.cue[0];
  const isOne = /^(?:an?|one|another)$/.test(wordOf(reading.tokens[phrase.first]));
  if (
    !cue ||
    isMisheard(reading, phrase, cue) ||
    isOrder(reading, tokenAt(reading, cue.end - 1) + 1) ||
    isUnsaid(reading, cue) ||
    !(
      isInformant(reading, head, cue, isOne) ||
      isAuthorities(reading, phrase, cue) ||
      tellsFigures(reading, phrase, attribution)
    ) ||
    (BYSTANDER.test(head) && !isDescribed(reading, phrase, cue)) ||
    isNamed(reading, phrase, !INSIDERS.has(head))
  )
    return [];
  if (/^(?:what|which|that|whose|no)$/.test(wordOf(reading.tokens[phrase.first]))) return [];
  const from = (reading.tokens[phrase.first] as Token).start;
  const to = (reading.tokens[phrase.last - 1] as Token).end;
  const near = Math.abs(cue.start - to) < 3 || Math.abs(from - cue.end) < 3;
  return [
    {
      start: near ? Math.min(from, cue.start) : from,
      end: near ? Math.max(to, cue.end) : to,
      question: `${/^(?:those|some|others|many)$/.test(head) ? 'Who are they' : `Which ${head}`}${JUDGES.test(lastWordOf(reading, cue)) ? ', and' : '? How would they know, and'} why is no name given?`,
      because: `"${reading.text.slice(from, to)}" ${INSIDERS.get(head) === head ? 'passes' : 'pass'} on information and nobody is named`,
      answer: 'name',
      about: reading.text.slice(from, to).toLowerCase(),
    },
  ];
}

/** "Aides haven't said much", "officials will tell them": who says nothing, or nothing yet, passes nothing on. */
const isUnsaid = (reading: ClauseReading, { start, end }: Span): boolean =>
  /^(?:say|said|told|tell)$/.test(lastWordOf(reading, { start, end })) &&
  isUntold(reading.verbs[reading.verbAt[tokenAt(reading, end - 1)] ?? -1]);

const isUntold = (verb: VerbGroup | undefined): boolean => verb?.negated === true || verb?.modal === 'will';

/** "His chief aide, Per Lund, told", where nobody else is named so. */
const isNamedAside = ({ text, tokens, mentions }: ClauseReading, { first, head }: Phrase): boolean => {
  // "Tom Brandt, a clerk at the ministry, said"
  const start = tokens[first]?.start ?? 0;
  if (
    /, (?:then |now |once )?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:an?|the|his|her|its)$/.test(wordOf(tokens[first])) &&
    mentions.some((who) => who.kind === 'person' && who.end < start && start - who.end < 8)
  )
    return true;
  const end = tokens[head]?.end ?? 0;
  return /^, \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3},/u.test(text.slice(end, end + 60));
};

/** "Officials said", but also "party leaders told reporters": who reveals something has it from inside. */
const isInformant = (reading: ClauseReading, head: string, cue: Span, isOne: boolean): boolean => {
  if (INSIDERS.has(head)) return !isAct(reading, cue);
  const verb = lastWordOf(reading, cue);
  return (
    ((LEADERS.test(head) || ONE.has(head)) &&
      (TELLS.has(verb) || (ONE.has(head) && isOne && SAYS.test(verb)))) ||
    (BYSTANDER.test(head) && SAYS.test(verb))
  );
};

/** "Traders said it fell to $4", "managers say that two of five wards are shut": what people at their work count is no view. */
const tellsFigures = (
  { text, tokens }: ClauseReading,
  { first, head }: Phrase,
  { cue: [cue], content }: Attribution,
): boolean => {
  const one = wordOf(tokens[head]).replace(/s$/, '');
  return (
    ONE.has(one) &&
    !OFFICE.test(one) &&
    !/^(?:the|his|her|their|its)$/.test(wordOf(tokens[first])) &&
    cue !== undefined &&
    (SAYS.test(text.slice(cue.start, cue.end)) || /^according to$/i.test(text.slice(cue.start, cue.end))) &&
    content.some(({ start, end }) => /\d/.test(text.slice(start, end)))
  );
};

/** Whom a house's roll names. */
const OFFICE = /^(?:minister|senator|politician|lawmaker|member|delegate|prosecutor|lawyer)$/;

/** "Authorities say", "according to local authorities": whose they are is not said; "health authorities in Ghana" says it. */
const isAuthorities = (reading: ClauseReading, { first, last, head }: Phrase, cue: Span): boolean =>
  wordOf(reading.tokens[head]) === 'authorities' &&
  last === head + 1 &&
  (first === head || (first === head - 1 && /^(?:the|local|some)$/.test(wordOf(reading.tokens[first])))) &&
  !/^declare/.test(lastWordOf(reading, cue)) &&
  !isAct(reading, cue);

/** Anybody: an informant only where it is told what makes them one. */
const BYSTANDER = /^(?:person|man|woman|people|those)$/;

/** "A woman who lives near the dam | said", "several people present | said"; but "a man who | said he was a doctor". */
const isDescribed = (reading: ClauseReading, { first, last, head }: Phrase, cue: Span): boolean =>
  /^(?:an?|one|another|two|three|four|five|several|some|those)$/.test(wordOf(reading.tokens[first])) &&
  (/^ ?,? (?:who|present|there|inside|at|near|outside) \p{L}[^"“”]{4,60}$|^ present $/u.test(
    reading.text.slice(reading.tokens[head]?.end, cue.start),
  ) ||
    /^(?:present|there)$/.test(wordOf(reading.tokens[last - 1])));

const LEADERS = /^(?:leaders|executives|employees|workers|lawmakers|donors|members|managers|directors)$/;
const SAYS = /^(?:sa(?:y|ys|id)|recall(?:s|ed)?|t(?:ell|ells|old)|add(?:s|ed)?)$/;
const TELLS = verbs('tell confirm reveal disclose');

/** Whether who is inside acts or takes a side: "officials hope", "diplomats praised the choice", "weighed in". */
const isAct = (reading: ClauseReading, { start, end }: Span): boolean =>
  [tokenAt(reading, start), tokenAt(reading, end - 1)].some((at) => {
    const word = wordOf(reading.tokens[at]);
    // "had choice words for"
    return ACTS.has(word) || SIDES.has(word) || word === 'words';
  });

/** More than one. */
const MANY =
  /^(?:two|three|four|five|several|some|many|those|people|staff|crew|personnel|sources|a (?:few|number)|multiple|both)\b/i;

/** Where the words that say who it is end: "a worker | at the agency", "a person | close to the company". */
const WHERE = /^(?:of|in|at|from|with|within|inside|for|to|on|close|familiar|briefed|who|near|outside)$/;

/** The word for those who tell: the last noun before where they are, or what they do. */
function tellerIn({ tokens, verbAt }: ClauseReading, { first, last }: Match): Token | undefined {
  const from = wordOf(tokens[first]) === 'according' ? first + 2 : first;
  let teller: Token | undefined;
  for (let at = from; at < last; at += 1) {
    const token = tokens[at] as Token;
    if (teller && (WHERE.test(wordOf(token)) || (verbAt[at] ?? -1) >= 0)) break;
    if (token.tags.has('Noun') && !token.tags.has('ProperNoun') && !token.tags.has('Acronym')) teller = token;
  }
  return teller;
}

/** A house that passes something on. */
const HOUSE =
  /^(?:newspaper|daily|paper|tabloid|magazine|broadcaster|website|weekly|group|organi[sz]ation|company|firm|agency)$/;
/** To judge or to wish, for which nobody has to know anything. */
const JUDGES = /^(?:calls?|called|like|prefer|wondering|worried|scrambling|guessing|fuming)$/;

function askWho(reading: ClauseReading, match: Match, words: string): string {
  const said = reading.tokens.slice(match.first, match.last);
  const teller = tellerIn(reading, match);
  if (HOUSE.test(wordOf(teller)))
    return `Which ${wordOf(teller)} is it? How would it know, and why is it not named?`;
  const isMany =
    MANY.test(words) ||
    teller?.tags.has('Plural') === true ||
    /^(?:staff|crew|personnel|people)$/.test(wordOf(teller));
  const who = isMany ? 'Who are they' : 'Who is it';
  return said.some((token) => JUDGES.test(wordOf(token)) || TRAITS.has(wordOf(token)))
    ? `${who}, and why is no name given?`
    : `${who}? How would they know, and why is no name given?`;
}

function unnamed(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const words = reading.text.slice(span.start, span.end);
  return {
    ...span,
    question: askWho(reading, match, words),
    because: `"${words}" names nobody`,
    answer: 'name',
    about: words.toLowerCase(),
  };
}

function nobody(reading: ClauseReading, match: Match): Proposal {
  const said = spanOf(reading, match.first, match.last);
  const words = reading.text.slice(said.start, said.end);
  return {
    ...said,
    question: 'Who says so, and how would they know?',
    because: `"${words}" passes on information that nobody is said to have given`,
    answer: 'owner',
    // Who alleges it is mostly plain.
    ...(/^alleged/i.test(words) && { severity: 1 as const }),
    about: `nobody ${match.first}`,
  };
}
