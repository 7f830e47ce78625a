import type { Gate } from '../gate';

/** "So what are some of the biggest changes?": a question claims nothing. */
export const asked: Gate = (candidates, { sentences, text }) =>
  candidates.filter(
    ({ sentence }) =>
      !/\?["”’]?$/.test(text.slice(sentences[sentence]?.start, sentences[sentence]?.end).trimEnd()),
  );
