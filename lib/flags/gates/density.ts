import { type Candidate, type Gate, noting } from '../gate';

/** Most flags a sentence may carry. */
const PER_SENTENCE = 2;
/** Words of an article for each flag shown: half of what the guideline calls usual, so that only floods are cut. */
const WORDS_EACH = 32;
/** Shown in the shortest of texts. */
const ALWAYS = 3;
/** What readers ask first where there is too much to ask. */
const WANTED: readonly Candidate['rule'][] = [
  'absence',
  'source',
  'commitment',
  'evidence',
  'voices',
  'quantity',
  'time',
  'speculation',
  'placeholder',
];

/** At most two to a sentence and one for 32 words: the others turn grey, those most wanted stay. */
export const density: Gate = (candidates, reading) => {
  const room = Math.max(ALWAYS, Math.round(reading.tokens.length / WORDS_EACH));
  const shown = candidates.filter(({ severity }) => severity > 1).sort(byWant);
  const inSentence = new Map<number, number>();
  const kept = new Set<Candidate>();
  for (const candidate of shown) {
    const beside = inSentence.get(candidate.sentence) ?? 0;
    if (beside >= PER_SENTENCE || kept.size >= room) continue;
    inSentence.set(candidate.sentence, beside + 1);
    kept.add(candidate);
  }
  return candidates.map((candidate) =>
    candidate.severity === 1 || kept.has(candidate)
      ? candidate
      : noting({ ...candidate, severity: 1 }, 'others here are worth more of a reader’s time'),
  );
};

const byWant = (a: Candidate, b: Candidate): number =>
  b.severity - a.severity || WANTED.indexOf(a.rule) - WANTED.indexOf(b.rule) || a.start - b.start;
