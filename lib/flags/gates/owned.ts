import { type Candidate, type Gate, noting } from '../gate';
import { saidAround } from '../said';

/** "Doctors were divided. “It is a risk,” said Ana Ruiz, a doctor": the next sentence names one of those who feel so. */
export const owned: Gate = (candidates, reading, attributions) =>
  candidates.flatMap((candidate) => {
    if (candidate.answer !== 'owner' || candidate.rule !== 'voices') return candidate;
    const next = reading.sentences[candidate.sentence + 1];
    const named =
      next !== undefined &&
      isOneOf(candidate, reading.text.slice(next.start, next.end)) &&
      saidAround(reading, attributions, next).some(
        ({ kind, source, cue }) =>
          kind === 'named' &&
          cue.some(({ start }) => start >= next.start && start < next.end) &&
          source.some(({ start, end }) => end - start > 3),
      );
    return named ? [] : noting(candidate, 'the next sentence names none of them');
  });

/** Whether a sentence speaks of one of a group: "a doctor", "one of the critics". */
function isOneOf({ about }: Candidate, sentence: string): boolean {
  const [group = ''] = about.split(/ (?:in|from|of|at|with|for|on|who) /);
  const one = group.split(' ').at(-1)?.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
  return (
    /^\p{L}{4,}$/u.test(one) &&
    new RegExp(
      `\\b(?:an?|one|the|another|fellow) (?:\\p{L}+ ){0,3}${one}\\b|\\bone of the(?:m|se)?\\b`,
      'iu',
    ).test(sentence)
  );
}
