import type { Gate } from '../gate';

/** "So which of the new fees hurt most?": a question claims nothing. */
export const asked: Gate = (candidates, { sentences, text }) =>
  candidates.filter(
    ({ sentence }) =>
      !/\?["”’]?$/.test(text.slice(sentences[sentence]?.start, sentences[sentence]?.end).trimEnd()),
  );
