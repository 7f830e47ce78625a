import { type ClauseReading, tokenAt } from '../../language/clause';
import type { Token } from '../../language/parse';
import { wordOf } from '../../language/words';
import { type Candidate, type Gate, noting } from '../gate';

/** Sentences in which the main claim stands. */
const LEAD = 3;
/** What the main claim may rest on. */
const BEARING = new Set(['absence', 'commitment', 'source', 'quantity']);
/** How many words of the main claim a sentence must take up to be about it: in the lead, and further down by category. */
const IN_LEAD = 2;
const TAKEN_UP: Partial<Record<Candidate['rule'], number>> = { absence: 2, source: 5 };

/** What the main claim rests on is central: what the lead leaves open of it, a gap or an unnamed source where the article comes back to it. */
export const central: Gate = (candidates, reading) => {
  const topic = topicOf(reading);
  return candidates.map((candidate) => {
    if (candidate.severity !== 2) return candidate;
    const shared = sharedWith(reading, candidate, topic);
    if (candidate.sentence < LEAD && isMain(reading, candidate, topic, shared))
      return noting({ ...candidate, severity: 3 }, 'it stands in the lead: the main claim rests on it');
    const least = TAKEN_UP[candidate.rule];
    return least && shared.length >= least
      ? noting(
          { ...candidate, severity: 3 },
          `its sentence is about what the article is about: ${shared.slice(0, 3).join(', ')}`,
        )
      : candidate;
  });
};

/** Whether a candidate in the lead belongs to what the article is about; of a text with nothing but a lead all does. */
function isMain(
  reading: ClauseReading,
  candidate: Candidate,
  topic: ReadonlySet<string>,
  shared: readonly string[],
): boolean {
  if (!BEARING.has(candidate.rule) || (candidate.rule !== 'absence' && stepsAside(reading, candidate)))
    return false;
  if (reading.sentences.length <= LEAD) return true;
  return shared.length >= IN_LEAD && (candidate.rule !== 'quantity' || isMeasured(reading, candidate, topic));
}

/** Whether a size is that of what the article is about: its noun or the subject of its verb. */
function isMeasured(reading: ClauseReading, { start, end }: Candidate, topic: ReadonlySet<string>): boolean {
  const { tokens, verbs, verbAt } = reading;
  const at = tokenAt(reading, start);
  const own = tokens.slice(at, tokenAt(reading, end - 1) + 1);
  const subject = tokens[verbs[verbAt[at] ?? -1]?.subject?.head ?? -1];
  return [...own, ...(subject ? [subject] : [])].some(
    (token) => isContent(token) && topic.has(stemOf(token)),
  );
}

/** Words that lead away from the main clause. */
const ASIDE =
  /^(?:who|whom|whose|which|where|when|while|as|amid|despite|after|following|although|though|since|because|unlike|like)$/;

/** Told in passing: "…, who allegedly …", "amid a wave of …". A source that closes its sentence bears all of it. */
function stepsAside(reading: ClauseReading, { rule, sentence, start, end }: Candidate): boolean {
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: 0 };
  const at = tokenAt(reading, start);
  const isLast = reading.verbAt.slice(tokenAt(reading, end), last).every((verb) => verb < 0);
  if (rule === 'source' && isLast) return false;
  return reading.tokens.slice(first, at).some((token) => ASIDE.test(wordOf(token)));
}

/** How often a word of the lead comes back in an article that is about it. */
const OFTEN = 3;

/** The words of title and lead that the article goes on to use. */
function topicOf({ tokens, article }: ClauseReading): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const token of tokens)
    if (isContent(token)) counts.set(stemOf(token), (counts.get(stemOf(token)) ?? 0) + 1);
  const title = new Set(
    (article.title ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => word.replace(/s$/, '')),
  );
  return new Set(
    tokens
      .filter((token) => isContent(token) && (token.sentence < LEAD || title.has(stemOf(token))))
      .map(stemOf)
      .filter((word) => (counts.get(word) ?? 0) >= OFTEN),
  );
}

const sharedWith = (
  { tokens, sentences }: ClauseReading,
  { sentence }: Candidate,
  topic: ReadonlySet<string>,
): string[] => {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return [...new Set(tokens.slice(first, last).filter(isContent).map(stemOf))].filter((word) =>
    topic.has(word),
  );
};

const isContent = ({ tags, normal }: Token): boolean =>
  normal.length > 3 &&
  (tags.has('Noun') || tags.has('Adjective')) &&
  !tags.has('Pronoun') &&
  !tags.has('Date');

const stemOf = ({ normal }: Token): string => normal.replace(/['’]s$/, '').replace(/s$/, '');
