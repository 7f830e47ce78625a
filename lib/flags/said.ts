import type { Attribution } from '../core/analysis';
import { contains, type Span } from '../core/span';
import { type ClauseReading, tokenAt } from '../language/clause';

const known = new WeakMap<readonly Attribution[], Map<number, Attribution[]>>();

/** The attributions that have their cue or some of their content in the sentence of a span. */
export function saidAround(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { start }: Span,
): readonly Attribution[] {
  let bySentence = known.get(attributions);
  if (!bySentence) {
    bySentence = arrange(reading, attributions);
    known.set(attributions, bySentence);
  }
  return bySentence.get(sentenceAt(reading, start)) ?? [];
}

/** Those of them in whose words the whole span stands. */
export const saidIn = (
  reading: ClauseReading,
  attributions: readonly Attribution[],
  span: Span,
): readonly Attribution[] =>
  saidAround(reading, attributions, span).filter(({ content }) =>
    content.some((said) => contains(said, span)),
  );

/** Whether one can ask who said it: a person, a body or an office. */
export const isAnswerable = ({ kind }: Attribution): boolean => kind !== 'none' && kind !== 'anonymous';

const sentenceAt = (reading: ClauseReading, offset: number): number =>
  reading.tokens[tokenAt(reading, offset)]?.sentence ?? -1;

function arrange(reading: ClauseReading, attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    for (const sentence of sentencesOf(reading, attribution)) {
      const list = bySentence.get(sentence);
      if (list) list.push(attribution);
      else bySentence.set(sentence, [attribution]);
    }
  }
  return bySentence;
}

/** Most sentences one attribution is looked for in: a quotation longer than that is read at its ends. */
const MOST = 40;

function sentencesOf(reading: ClauseReading, { cue, content }: Attribution): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of [...cue, ...content]) {
    const last = sentenceAt(reading, Math.max(start, end - 1));
    for (let at = sentenceAt(reading, start); at <= Math.min(last, at + MOST) && found.size < MOST; at += 1)
      found.add(at);
  }
  return found;
}
