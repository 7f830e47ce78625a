import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { AGENTLESS, EVIDENCE, PATTERNS } from '../patterns/evidence';
import type { Rule } from '../rule';

export const evidence: Rule = {
  id: 'evidence',
  title: 'Evidence that cannot be found',
  why: 'A study, poll or document that is not identified cannot be read by anybody else.',
  question: 'Which study or document is it, who made it and where can it be read?',
  examples: {
    flagged: [
      '[Studies show that] such schemes pay for themselves.',
      '[Polls suggest] voters have cooled on the idea.',
      '[By some estimates], a third of the wells are dry.',
      '[According to internal documents], the valve was known to be faulty.',
      '[A recent study found that] tea helps.',
      `Sleep [has been shown to] lower the risk.`,
      `[Recent polls in Ohio] have shown her lead shrinking.`,
      `[Researchers have found that] the method works.`,
      `[There is also emerging evidence suggesting] that it works.`,
      `[According to federal statistics], nine in ten pupils live there.`,
      '[A report said] the valve was faulty.',
      '[The latest figures suggest] that crossings have slowed.',
      '[Some estimates put] the toll at 300.',
      'The mayor is [trailing in the polls].',
      '[Evidence is mounting] that the valve was faulty.',
      '[There are signs that] the economy is slowing.',
      'It [is well documented] that the valve was faulty.',
      'There are four million of them in the country, [according to federal statistics].',
    ],
    quiet: [
      'A 2021 study in Water Policy found the scheme paid for itself.',
      'An audit published by the state comptroller in May found 14 faulty valves.',
      'According to the lawsuit, filed on Monday in Denver, the valve was faulty.',
      'The minister studied the report before speaking.',
      'Census figures put the town’s population at 8,410 in 2020.',
      'A Harbor University poll found that voters had cooled.',
      'The report also found 14 cracks.',
      'The evidence does not prove it.',
      'The police obtained internal documents.',
      'Marks were weighted according to a survey completed by members of the board.',
      `Researchers at Lund University have found that the method works.`,
      `The researchers found that it works.`,
      `There is no evidence that it works.`,
      `The man has been found to be fit for trial, the court said.`,
      `The pair have been linked to a move to Leeds.`,
      `Researchers found a seat in the hall.`,
      'The mayor trails in the Harbor University polls.',
      'There are signs on the road.',
      'A report lay on the table.',
      'The estimates were late.',
      'Documents obtained by the Lund Herald were burnt.',
      'The mayor fell in the hall.',
      'According to an email from the president of the Harbour Guild, the vote is off.',
      'It is well built.',
    ],
  },
  find: (reading) =>
    [
      ...findMatches(reading, PATTERNS).filter((match) => !isIdentified(reading, match)),
      ...findMatches(reading, AGENTLESS).filter((match) => !isShownSomewhere(reading, match)),
    ].map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const found = reading.tokens.slice(match.first, match.last).find(({ normal }) => EVIDENCE.has(normal));
      const what = found?.text.toLowerCase() ?? 'evidence';
      return {
        ...span,
        question: `Which ${what}? Who made it, when, and where can it be read?`,
        because: `a claim leans on "${reading.text.slice(span.start, span.end)}" and does not say which`,
        answer: 'document' as const,
        about: what,
      };
    }),
};

/** Words that point back to, or on to, the document: "the report", "its figures", "figures from the ministry". */
const DEFINITE = new Set(words('no zero the this that these those its his her their our such'));
const MAKER = new Set(words('by from in of at'));

/** Where the noun phrase around a token begins: "its | annual accounts". */
const phraseStart = ({ tokens }: ClauseReading, first: number, from: number): number => {
  let at = first;
  if (!/^(?:Adjective|Noun)$/.test(plainTag(tokens[at] as Token))) return at;
  while (at - 1 > from && /^(?:Adjective|Noun)$/.test(plainTag(tokens[at - 1] as Token))) at -= 1;
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
function isIdentified(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  const { first: from, last: to } = sentenceOf(reading, first);
  const opening = phraseStart(reading, first, from);
  const before = tokens[opening - 1];
  if (
    before &&
    opening > from &&
    (DEFINITE.has(wordOf(before)) ||
      (isProper(before) && !before.tags.has('Pronoun') && !before.tags.has('Determiner')) ||
      /\d/.test(before.text) ||
      before.tags.has('Possessive'))
  )
    return true;
  for (let at = first; at < Math.min(to, last + 7); at += 1) {
    const token = tokens[at] as Token;
    if (at > from && at < last && isProper(token) && !token.tags.has('Place')) return true;
    const link = /^(?:the|a|an)$/.test(wordOf(tokens[at - 1])) ? at - 2 : at - 1;
    if (at >= last && MAKER.has(wordOf(tokens[link])) && isProper(token) && !isWhere(tokens, link, at))
      return true;
    if (
      at >= last &&
      at < last + 4 &&
      /^(?:published|released|commissioned|conducted|completed|carried|filed|submitted)$/.test(wordOf(token))
    )
      return true;
  }
  return false;
}

/** "Has been shown by a court", "The man was found to be fit", "linked to a move": somebody showed it, or nothing is shown. */
function isShownSomewhere(reading: ClauseReading, { first, last }: Match): boolean {
  const { start, end } = sentenceOf(reading, first);
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  const head = reading.tokens[subject?.head ?? -1];
  return (
    wordOf(reading.tokens[last]) === 'by' ||
    !head ||
    head.tags.has('Pronoun') ||
    head.tags.has('Person') ||
    head.tags.has('Actor') ||
    /^(?:man|woman|pair|couple|player|suspect|defendant|people)$/.test(head.normal) ||
    /\b(?:according to|court|judge|jury|police|prosecutors)\b/.test(reading.text.slice(start, end))
  );
}

/** "Polls in Ohio": says where, not whose. */
const isWhere = (tokens: readonly Token[], link: number, at: number): boolean =>
  wordOf(tokens[link]) === 'in' && Boolean(tokens[at]?.tags.has('Place'));

const isProper = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.tags.has('Date');
