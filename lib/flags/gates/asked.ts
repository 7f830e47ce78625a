import { isQuotedAt, tokenAt } from '../../language/clause';
import type { Gate } from '../gate';

/** "So which of the new fees hurt most?": a question claims nothing; what stands before a quoted one ("He is said to have asked: “Why?”") does. */
export const asked: Gate = (candidates, reading) =>
  candidates.filter(({ sentence, start }) => {
    const { text, sentences } = reading;
    const said = text.slice(sentences[sentence]?.start, sentences[sentence]?.end).trimEnd();
    if (!/\?["”’]?$/.test(said)) return true;
    const last = (sentences[sentence]?.last ?? 0) - 1;
    return !/^["“]/.test(said) && isQuotedAt(reading, last) && !isQuotedAt(reading, tokenAt(reading, start));
  });
