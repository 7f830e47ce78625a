import type { Candidate } from '../gate';
import { type Gate, noting } from '../gate';

/** Sentences after which a reader has lost sight of the first mark. */
const FAR = 15;

/** The same unnamed group is marked once; later mentions are grey. So is the same promise or size in the same words. */
export const repeats: Gate = (candidates) => {
  const seen = new Map<string, Candidate>();
  return [...candidates]
    .sort((a, b) => a.start - b.start)
    .map((candidate) => {
      const keys = keysOf(candidate);
      // "The source" is the one met before, however far back.
      const far = /^the /.test(candidate.about) ? Number.POSITIVE_INFINITY : FAR;
      const earlier =
        !OTHERS.test(candidate.about) &&
        keys.some((key) => {
          const first = seen.get(key)?.sentence;
          return first !== undefined && candidate.sentence - first < far;
        });
      if (!earlier) for (const key of [...keys, headKey(candidate)]) seen.set(key, candidate);
      return earlier ? noting({ ...candidate, severity: 1 }, 'the same was marked earlier') : candidate;
    });
};

/** "Another official said": one who was not heard before, and is as open as the first. */
const OTHERS = /^(?:another|(?:two |three |several |some )?other) (?!critics|experts|analysts)/;

/** Words that do not make another group of it: "some critics" are the critics met before. */
const LIGHT = /^(?:the|a|an|some|many|most|several|other|another|one|two|three|of|these|those|also) /;

/** A bare group repeats any of its kind; one with a word of its own ("Florida officials") only itself. */
function keysOf(candidate: Candidate): string[] {
  let about = candidate.about;
  while (LIGHT.test(about)) about = about.replace(LIGHT, '');
  const own = `${candidate.rule} ${about.replace(/s$/, '')}`;
  return /^the /.test(candidate.about) ? [own, headKey(candidate)] : [own];
}

const headKey = (candidate: Candidate): string =>
  `${candidate.rule} ${
    candidate.about
      .split(/ (?:in|from|of|at|with|for|on|who|close|familiar|briefed) /)[0]
      ?.split(' ')
      .at(-1)
      ?.replace(/s$/, '') ?? ''
  }`;
