import type { Gate } from '../gate';

/** Phrases every newsroom writes; no reader asks on. */
const BOILERPLATE =
  /respond(?:ed)? (?:immediately )?to (?:a |an |any |multiple |repeated |\w+'s )?(?:\w+ )?(?:requests?|emails?|calls?|messages?|questions|inquiries)|(?:immediately |be )?(?:available|reached) for comment|return(?:ed)? (?:a |\w+ )?(?:calls?|emails?|messages?)|no (?:immediate |official |further )?(?:comment|response)|no word from|has been (?:contacted|approached) for/i;

/** "Did not respond to a request for comment", "has been contacted": never marked. */
export const boilerplate: Gate = (candidates, reading) =>
  candidates.filter((candidate) => {
    const sentence = reading.sentences[candidate.sentence];
    if (!sentence) return true;
    const after = reading.text.slice(candidate.start, Math.min(sentence.end, candidate.end + 80));
    return !(candidate.rule === 'absence' && BOILERPLATE.test(after));
  });
