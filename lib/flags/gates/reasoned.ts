import { type Gate, LEAD, noting } from '../gate';

/** Sentences after the lead that make an article of it: there the forecast is argued. */
const BODY = 6;

/** "Given its debts, …", "combined with the strike, …": a reason before the forecast. */
const REASON =
  /\b(?:because|since|given|considering|due to|thanks to|owing to|combined|following|with all)\b/i;
/** "…, so it is likely": what stands before is the reason. */
const CONCLUDES = /\w[,”"]?(?:\s[–—-]+)?\s(?:so|and)\s$/;
/** A sentence that goes on with the reason, the condition or an example. */
const EXPLAINS =
  /^["“]?(?:If|Because|Since|After all|For (?:one|example|instance|the first time)|First|Take|The reason|That(?:['’]s| is) (?:why|because))\b/;

/** "Nearly 10% of the town …": the share it rests on. */
const COUNTS = /^(?:\p{L}+ ){0,3}\d[\d.,]{0,8}(?:%| percent| per cent| (?:in|out of) \d)/u;

/** A forecast with its reason before it, with the next sentence to explain it, or with an article to argue it has a basis. */
export const reasoned: Gate = (candidates, { text, sentences }) =>
  candidates.flatMap((candidate) => {
    if (candidate.rule !== 'speculation') return candidate;
    const own = sentences[candidate.sentence];
    const next = sentences[candidate.sentence + 1];
    const before = text.slice(own?.start, candidate.start);
    const isReasoned =
      (candidate.sentence < LEAD && sentences.length >= LEAD + BODY) ||
      REASON.test(before) ||
      CONCLUDES.test(before) ||
      (next && EXPLAINS.test(text.slice(next.start, next.end))) ||
      (next && COUNTS.test(text.slice(next.start, next.end)));
    return isReasoned ? [] : noting(candidate, 'no reason before it or in the next sentence');
  });
