import type { Attribution, Entity } from '../core/analysis';
import type { ClauseReading } from '../language/clause';

/** A refusal or an answer in so many words. */
const REFUSED =
  /\b(?:declin|refus)(?:e[sd]?|ing) (?:\p{L}+ ){0,3}(?:comment|answer|respond|discuss|say|interview)|\bdid(?:n['’]t| not) (?:\p{L}+ ){0,2}(?:respond|reply|return|answer|comment)|\bno (?:immediate )?(?:response|comment|reply)\b|\b(?:could not|couldn['’]t|not immediately) be reached|\bpleaded not guilty|\breached out to|\bhas been (?:contacted|approached)|\basked (?:\p{L}+ ){0,3}for comment/iu;

const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed|ing)|wr(?:ite|ites|ote)|tweet(?:s|ed)|posted|den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|defend(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|answered|insist(?:s|ed)|argue[sd]?|maintain(?:s|ed)|explain(?:s|ed)|counter(?:s|ed)|announced?|state[sd]?|claim(?:s|ed|ing)|acknowledge[sd]?|admit(?:s|ted)|apologi[sz]e[sd]|call(?:s|ed)|according to|has said|have said|declare[sd]?|note[sd]?|continue[sd]?|vow(?:s|ed)|pledge[sd]?|express(?:es|ed)|:)/i;

/** Whether somebody speaks or writes here, rather than thinks, wants or takes a stand. */
export const isSpeech = ({ text }: ClauseReading, { stance, cue: [cue], content }: Attribution): boolean =>
  !stance &&
  cue !== undefined &&
  (SPEECH.test(text.slice(cue.start, cue.end)) ||
    content.some(({ start, end }) => /["“]/.test(text.slice(start, end))));

/** Whether one who is accused is heard, in person or through somebody who speaks for them, or somebody refuses to be. */
export function isHeard(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { id, name, aliases, kind }: Entity,
): boolean {
  if (REFUSED.test(reading.text)) return true;
  const names = [name, ...aliases].map((known) => (kind === 'person' ? lastWord(known) : known));
  return attributions.some((said) => {
    if (!isSpeech(reading, said)) return false;
    if (said.speaker === id) return true;
    const who = said.source.map(({ start, end }) => reading.text.slice(start, end)).join(' ');
    return names.some((known) => known.length > 1 && who.includes(known));
  });
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;
