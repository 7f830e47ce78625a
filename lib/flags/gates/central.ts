import type { ClauseReading } from '../../language/clause';
import type { Token } from '../../language/parse';
import { type Candidate, type Gate, noting } from '../gate';

/** Sentences in which the main claim stands. */
const LEAD = 3;
/** What the main claim may rest on. */
const BEARING = new Set(['absence', 'commitment', 'source', 'quantity', 'speculation']);
/** How many words of the main claim a sentence further down must take up to be about it, by category. */
const TAKEN_UP: Partial<Record<Candidate['rule'], number>> = { absence: 2, source: 5 };

/** What the main claim rests on is central: what is open in the lead, a gap or an unnamed source where the article comes back to it. */
export const central: Gate = (candidates, reading) => {
  const topic = topicOf(reading);
  return candidates.map((candidate) => {
    if (candidate.severity !== 2) return candidate;
    if (candidate.sentence < LEAD && BEARING.has(candidate.rule))
      return noting({ ...candidate, severity: 3 }, 'it stands in the lead: the main claim rests on it');
    const least = TAKEN_UP[candidate.rule];
    const shared = least ? sharedWith(reading, candidate, topic) : [];
    return least && shared.length >= least
      ? noting(
          { ...candidate, severity: 3 },
          `its sentence is about what the article is about: ${shared.slice(0, 3).join(', ')}`,
        )
      : candidate;
  });
};

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
