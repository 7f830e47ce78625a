import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { breakAfter, wordOf } from '../../language/words';
import { askSource } from '../evidence-questions';
import { EXAMPLES } from '../examples/evidence';
import { namesPoll } from '../measured';
import { isFilmOf, isOnRecord } from '../on-record';
import { AGENTLESS, EVIDENCE, FINDINGS, PATTERNS } from '../patterns/evidence';
import { SOMEWHERE, UNSEEN } from '../patterns/unseen';
import { findPolls } from '../polls';
import type { Rule } from '../rule';
import { isShownSomewhere } from '../shown';
import { isTraced } from '../traced';
import { findUnownedFigures } from '../unowned-figures';

export const evidence: Rule = {
  id: 'evidence',
  title: 'Evidence that cannot be found',
  why: 'A study, poll or document that is not identified cannot be read by anybody else.',
  question: 'Which study or document is it, who made it and where can it be read?',
  examples: EXAMPLES,
  find: (reading, attributions) => [
    ...findUnownedFigures(reading, attributions).map(({ start, end, kind, of }) => ({
      start,
      end,
      question:
        kind === 'survey'
          ? 'Which survey? Who asked how many people, and when?'
          : 'Who worked this out, from what, and where can it be read?',
      because:
        kind === 'survey'
          ? 'nobody near is said to have asked them'
          : 'the figure is of something still to come, and nobody near is said to have worked it out',
      answer: 'document' as const,
      about: of,
    })),
    ...[
      ...findMatches(reading, PATTERNS).filter(
        (match) => !isIdentified(reading, match) && !isTraced(reading, match, attributions),
      ),
      ...findPolls(reading),
      ...findMatches(reading, UNSEEN),
      ...findMatches(reading, SOMEWHERE),
      ...findMatches(reading, AGENTLESS).filter((match) => !isShownSomewhere(reading, match)),
    ].map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const what = sourceOf(reading, match);
      return {
        ...span,
        question: askSource(wordIn(reading, match) ?? what),
        because: `a claim leans on "${reading.text.slice(span.start, span.end)}" and does not say which`,
        answer: 'document' as const,
        // "Cross-sectional research" is other research than "research"; polls are polls.
        about: /^poll/.test(what) ? what : `${reading.tokens[match.first]?.normal} ${what}`,
      };
    }),
  ],
};

/** Its word in the article: "video footage" is footage, and what is no paper may be asked for, too. */
function wordIn({ tokens }: ClauseReading, { first, last }: Match): string | undefined {
  const said = tokens.slice(first, last).map(wordOf);
  if (
    /\b(?:most|least) \w+ (?:politician|senator|governor|president|democrat|republican)/.test(said.join(' '))
  )
    return 'poll';
  if (said.some((word, at) => word === 'poll' && said[at + 1] === 'numbers')) return 'polls';
  return (
    said.find((word, at) => EVIDENCE.has(word) && !EVIDENCE.has(said[at + 1] ?? '')) ??
    said.find((word) => LEANED_ON.test(word))
  );
}

/** What else a claim may lean on. */
const LEANED_ON =
  /^(?:clips?|rankings?|information|revelations?|disclosures?|leaks?|signs?|indications?|material)$/;

/** What the claim leans on, as it is asked for: researchers stand for their study, a rank for its ranking. */
function sourceOf({ tokens }: ClauseReading, { first, last }: Match): string {
  const said = tokens.slice(first, last);
  const found = said.find(({ normal }) => EVIDENCE.has(normal));
  if (found) return found.text.toLowerCase();
  if (said.some(({ normal }) => /^(?:researchers?|scientists?|scans?|tests?)$/.test(normal))) return 'study';
  return said.some(({ normal }) => /^(?:named|ranked|rated|listed)$/.test(normal)) ? 'ranking' : 'evidence';
}

/** Words that point back to, or on to, the document: "the report", "its figures", "figures from the ministry". */
const DEFINITE = new Set(words('no zero the this that these those its his her their our such'));
const MAKER = new Set(words('by from in of at'));

/** Where the noun phrase around a token begins: "its | annual accounts". */
const phraseStart = (reading: ClauseReading, first: number, from: number): number => {
  const { tokens } = reading;
  let at = first;
  // The tagger may take "scans" or "documents" for a verb.
  if (!EVIDENCE.has(wordOf(tokens[at])) && !/^(?:Adjective|Noun)$/.test(plainTag(tokens[at] as Token)))
    return at;
  while (
    at - 1 > from &&
    !breakAfter(reading, at - 1) &&
    (/^(?:Adjective|Noun)$/.test(plainTag(tokens[at - 1] as Token)) ||
      // "these damning figures": a participle describes them
      (/ing$/.test(wordOf(tokens[at - 1])) && DEFINITE.has(wordOf(tokens[at - 2]))))
  )
    at -= 1;
  return at;
};
const plainTag = (token: Token): string =>
  token.tags.has('Pronoun') || token.tags.has('Possessive') || isProper(token)
    ? ''
    : token.tags.has('Adjective')
      ? 'Adjective'
      : token.tags.has('Noun')
        ? 'Noun'
        : '';

/** Whether the document is one the reader has met or could look up: named, dated, owned or pointed at. */
function isIdentified(reading: ClauseReading, match: Match): boolean {
  const { first, last } = match;
  const { tokens } = reading;
  const isPoll = tokens.slice(first, last).some(({ normal }) => /^poll(?:s|ing)?$/.test(normal));
  if (isPoll && namesPoll(reading)) return true;
  // "He tests shows": a verb
  if (EVIDENCE.has(wordOf(tokens[first])) && /^(?:he|she|i|we|they|who|it)$/.test(wordOf(tokens[first - 1])))
    return true;
  if (isOwnTest(reading, match) || isDeed(reading, first)) return true;
  // "Other polls will show": still to be made.
  if (/^(?:will|would)$/.test(wordOf(tokens[last]))) return true;
  const { first: from, last: to } = sentenceOf(reading, first);
  const opening = phraseStart(reading, first, from);
  const before = tokens[opening - 1];
  if (isOnRecord(reading, match) || isOwned(reading, first) || isFilmOf(reading, match)) return true;
  if (
    before &&
    wordOf(tokens[first]) !== 'according' &&
    opening > from &&
    !breakAfter(reading, opening - 1) &&
    ((DEFINITE.has(wordOf(before)) &&
      !isFirstThe(reading, opening - 1, last) &&
      !isThatClause(reading, opening - 1, first)) ||
      (isProper(before) &&
        !(opening - 1 === from && OPENS.test(wordOf(before))) &&
        !before.tags.has('Pronoun') &&
        !before.tags.has('Determiner') &&
        !before.tags.has('Demonym')) ||
      /^(?:19|20)\d\d$/.test(before.text) ||
      before.tags.has('Possessive'))
  )
    return true;
  // "A document Ruiz prepared"
  const maker = tokens[last];
  if (last + 1 < to && maker && isProper(maker) && tokens[last + 1]?.tags.has('PastTense')) return true;
  for (let at = first; at < Math.min(to, last + 7); at += 1) {
    const token = tokens[at] as Token;
    if (
      at > from &&
      at < last &&
      isProper(token) &&
      !token.tags.has('Place') &&
      !token.tags.has('Determiner')
    )
      return true;
    const link = /^(?:the|a|an)$/.test(wordOf(tokens[at - 1])) ? at - 2 : at - 1;
    if (at >= last && MAKER.has(wordOf(tokens[link])) && isProper(token) && !isWhere(tokens, link, at))
      return true;
    if (
      at >= last &&
      at < last + 4 &&
      wordOf(tokens[first]) !== 'published' &&
      /^(?:published|released|commissioned|conducted|carried|filed|submitted|public|unveiled|issued)$/.test(
        wordOf(token),
      ) &&
      !/^(?:last|this|earlier|recently)$/.test(wordOf(tokens[at + 1]))
    )
      return true;
  }
  return false;
}

/** "Blood tests revealed that he", "scans showed": those of one patient, whose case is told. */
const isOwnTest = ({ tokens }: ClauseReading, { first, last }: Match): boolean => {
  const said = tokens.slice(first, last).map(wordOf);
  return (
    said.some((word) => /^(?:tests?|scans?|autopsy|x-rays?|biops(?:y|ies))$/.test(word)) &&
    said.some((word) => /^(?:showed|revealed|found|confirmed|suggested|indicated)$/.test(word)) &&
    !said.some((word) => /^(?:preliminary|initial|early|independent|internal|recent)$/.test(word))
  );
};

/** "Did extensive research into its readers": what somebody did, nothing leans on it. */
const isDeed = ({ tokens }: ClauseReading, first: number): boolean =>
  /^(?:do|does|did|doing|done|conduct|conducts|conducted|conducting)$/.test(wordOf(tokens[first - 1]));

/** "The data suggest", where no data were spoken of before: "the" points back to nothing. */
function isFirstThe({ tokens }: ClauseReading, the: number, last: number): boolean {
  if (wordOf(tokens[the]) !== 'the') return false;
  const found = tokens.slice(the, last).find((token) => FINDINGS.has(wordOf(token)));
  const kind = FINDINGS.get(wordOf(found)) ?? '';
  return (
    /^(?:study|survey|poll|polling|research|data|statistic|estimate)$/.test(kind) &&
    !tokens.slice(0, the).some((token) => kindOf(FINDINGS.get(token.normal)) === kindOf(kind))
  );
}

/** Words that open a sentence with a capital and name nobody: "As studies have shown". */
const OPENS =
  /^(?:as|in|despite|although|though|while|but|and|yet|because|since|if|when|where|for|with|amid|after)$/;

/** "Says that studies prove": before many, or a mass, the word opens what is said and does not point back. */
const isThatClause = ({ tokens, verbAt }: ClauseReading, that: number, first: number): boolean =>
  wordOf(tokens[that]) === 'that' &&
  (verbAt[that - 1] ?? -1) >= 0 &&
  tokens
    .slice(that + 1, first + MANY)
    .some(
      (token) =>
        /^(?:research|polling|data|evidence|\p{L}+[^s]s)$/u.test(wordOf(token)) &&
        EVIDENCE.has(wordOf(token)),
    );

/** How many words on the first noun of evidence stands. */
const MANY = 3;

/** A survey may be called a study, or the research, further on. */
const kindOf = (kind = ''): string => (/^(?:survey|research|analysis|review)$/.test(kind) ? 'study' : kind);

/** "Ruiz's latest budget documents", where the tagger may take "documents" for a verb; "the Herald reported that, according to a study". */
const isOwned = ({ text, tokens }: ClauseReading, first: number): boolean => {
  const start = tokens[first]?.start ?? 0;
  return /\p{L}['’]s(?: \p{L}+){0,2} $|\p{Lu}\p{L}+ (?:reported|found|noted|wrote|said)(?: that)?, $/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
};

/** "Polls in Ohio", "a poll of Ohio voters": says where or of whom, not whose. */
const isWhere = (tokens: readonly Token[], link: number, at: number): boolean =>
  /^(?:in|of)$/.test(wordOf(tokens[link])) &&
  Boolean(tokens[at]?.tags.has('Place') || tokens[at + 1]?.tags.has('Plural'));

const isProper = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.tags.has('Date');
