import { type Gate, noting } from '../gate';
import { saidAround } from '../said';

/** "Doctors were divided. “It is a risk,” said Dr Ana Ruiz": the next sentence names one of those who feel so. */
export const owned: Gate = (candidates, reading, attributions) =>
  candidates.flatMap((candidate) => {
    if (candidate.answer !== 'owner' || candidate.rule !== 'voices') return candidate;
    const next = reading.sentences[candidate.sentence + 1];
    const named =
      next !== undefined &&
      saidAround(reading, attributions, next).some(
        ({ kind, source, cue, content }) =>
          kind === 'named' &&
          cue.some(({ start }) => start >= next.start && start < next.end) &&
          source.some(({ start, end }) => end - start > 3) &&
          content.some(({ start }) => /["“]/.test(reading.text.slice(start, start + 1))),
      );
    if (!named) return noting(candidate, 'no holder is named in the next sentence');
    return candidate.opinion
      ? noting({ ...candidate, severity: 1 }, 'somebody is quoted by name right after')
      : [];
  });
