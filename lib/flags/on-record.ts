import type { ClauseReading } from '../language/clause';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

/** Papers that an office keeps for anybody to look up. */
const REGISTER =
  /\b(?:court|campaign[- ]finance|fundraising|property|land|tax|voting|voter|flight|shipping|company|corporate|regulatory|lobbying|police|jail|prison|payroll) (?:records?|filings?|documents?|reports?|data|disclosures?|papers?)\b/i;

/** "Campaign finance records show", "court documents show": kept where anybody may read them. */
export const isOnRecord = ({ text, tokens, sentences }: ClauseReading, { first, last }: Match): boolean => {
  const from = Math.max(sentences[tokens[first]?.sentence ?? 0]?.first ?? 0, first - 3);
  return (
    REGISTER.test(text.slice(tokens[from]?.start, tokens[last - 1]?.end)) ||
    (tokens
      .slice(first, last)
      .some(({ normal }) => /^(?:records?|documents?|filings?|reports?|papers?)$/.test(normal)) &&
      tokens
        .slice(Math.max(0, first - 3), last)
        .some((token) =>
          /^(?:finance|fundraising|court|police|property|voter|election|tax|elections|fec|probate|coroner|land)$/.test(
            wordOf(token),
          ),
        ))
  );
};

/** "Video of the incident shows": the film of one event. */
export const isFilmOf = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens
    .slice(first, last)
    .some(({ normal }) => /^(?:videos?|footage|recordings?|photographs?)$/.test(normal)) &&
  tokens
    .slice(first, last + 2)
    .some(
      (token, at) =>
        wordOf(token) === 'of' && /^(?:the|his|her|their|that)$/.test(wordOf(tokens[first + at + 1])),
    );
