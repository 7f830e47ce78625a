import type { PlacedWord } from './cues';

/** What a beginning as a guide weighs against policy, in the unit of the themes' words. */
const GUIDE = 8;
const OPENING_WORDS = 14;
const NUMBER = '(?:\\d{1,3}|five|six|seven|eight|nine|ten)';
const LISTED =
  '(?:things|ways|tips|tricks|steps|signs|reasons|habits|ideas|strategies|tools|trends|lessons|mistakes|alternatives|recipes)';

/** How pieces for a buyer or a learner begin, where news would begin with who did what. */
const OPENINGS: readonly RegExp[] = [
  // "How to choose a mover", "How I automated my morning", "How does a heat pump work"; not "How the bill died".
  /^how (?:to|i|we|you|much should|do i|do you) /,
  /^how (?:do|does) (?:\w+ ){1,5}work\b/,
  // "15 best firms", "The top 10 platforms"
  /^(?:the |our )?\d+ (?:top|best) /,
  /^(?:the |our )?(?:top|best) \d+ /,
  // "Best note-taking tools in 2026", "Best desk chairs for your back"; not "Best hope for peace".
  /^(?:the |our )?(?:top|best) (?:\w+ ){1,7}(?:in )?20\d\d\b/,
  /^(?:the |our )?best .*\b(?:you|your|under \d+)\b/,
  // "10 things I wish I knew", "Seven habits for"
  new RegExp(`^${NUMBER} (?:\\w+ ){0,4}${LISTED}\\b`),
  // "What's the best mattress", "Which website builder is best"
  /^whats? (?:is |are )?the best /,
  /^which (?:\w+ ){1,4}(?:is|are) (?:the )?(?:best|right)\b/,
  /\b(?:step by step|beginners?|ultimate|complete|definitive|buying|buyers?) guide\b/,
  /\b(?:guide|tips|recipe|checklist) (?:to|for) (?:\w+ ){0,3}(?:your|beginners|homeowners)\b/,
];

/** How much the beginning of a text says that it is a guide, a list or a comparison for the reader's own use. */
export function weighGuide(words: readonly PlacedWord[]): number {
  const opening = words.slice(0, OPENING_WORDS).map(({ normal }) => normal);
  return OPENINGS.some((pattern) => pattern.test(opening.join(' '))) ? GUIDE : 0;
}
