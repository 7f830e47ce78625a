import type { Attribution, Entity } from '../core/analysis';
import { overlaps } from '../core/span';
import { type ClauseReading, sentenceOf, tokenAt } from '../language/clause';

/** A refusal or an answer in so many words. */
const REFUSED =
  /\b(?:declin|refus)(?:e[sd]?|ing) (?:\p{L}+ ){0,3}(?:comment|answer|respond|discuss|say|interview)|\bdid(?:n['’]t| not) (?:\p{L}+ ){0,2}(?:respond|reply|return|answer|comment)|\bno (?:immediate )?(?:response|comment|reply)\b|\b(?:could not|couldn['’]t|not immediately) be reached|\bpleaded not guilty|\breached out to|\bhas been (?:contacted|approached)|\basked (?:\p{L}+ ){0,3}for comment/giu;

const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed|ing)|wr(?:ite|ites|ote)|tweet(?:s|ed)|posted|den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|defend(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|answered|insist(?:s|ed)|argue[sd]?|maintain(?:s|ed)|explain(?:s|ed)|counter(?:s|ed)|announced?|state[sd]?|claim(?:s|ed|ing)|acknowledge[sd]?|admit(?:s|ted)|apologi[sz]e[sd]|call(?:s|ed)|according to|has said|have said|declare[sd]?|note[sd]?|continue[sd]?|vow(?:s|ed)|pledge[sd]?|express(?:es|ed)|:)/i;

/** Whether somebody speaks or writes here, rather than thinks, wants or takes a stand. */
export const isSpeech = ({ text }: ClauseReading, { stance, cue: [cue], content }: Attribution): boolean =>
  !stance &&
  cue !== undefined &&
  (SPEECH.test(text.slice(cue.start, cue.end)) ||
    content.some(({ start, end }) => /["“]/.test(text.slice(start, end))));

/** Whether a refusal stands in a sentence that names the one, or nobody. */
function isRefused(reading: ClauseReading, id: string): boolean {
  for (const { index } of reading.text.matchAll(REFUSED)) {
    const sentence = sentenceOf(reading, tokenAt(reading, index));
    const isNamed = reading.mentions.some((m) => m.entityId === id && overlaps(m, sentence));
    const others = reading.tokens
      .slice(sentence.first + 1, sentence.last)
      .some(({ text, tags }) => /^\p{Lu}\p{Ll}/u.test(text) && !tags.has('Date'));
    if (isNamed || !others) return true;
  }
  return false;
}

/** How far after the one named the colon may stand that opens a quotation, in characters. */
const TO_COLON = 80;

/** "This statement by Ruiz on June 11: “It rains.”" */
const isQuotedAfterColon = ({ mentions, text }: ClauseReading, id: string): boolean =>
  mentions.some(
    ({ entityId, end }) =>
      entityId === id && /^[^.:"“”\n]*:\s{1,3}["“]/.test(text.slice(end, end + TO_COLON)),
  );

/** Whether one who is accused is heard, in person or through somebody who speaks for them, or somebody refuses to be. */
export function isHeard(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { id, name, aliases, kind }: Entity,
): boolean {
  if (isRefused(reading, id) || isQuotedAfterColon(reading, id)) return true;
  const names = [name, ...aliases].map((known) => (kind === 'person' ? lastWord(known) : known));
  return attributions.some((said) => {
    if (!isSpeech(reading, said)) return false;
    if (said.speaker === id) return true;
    const who = said.source.map(({ start, end }) => reading.text.slice(start, end)).join(' ');
    return names.some((known) => known.length > 1 && who.includes(known));
  });
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;
