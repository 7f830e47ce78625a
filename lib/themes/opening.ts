/** What a life remembered weighs against policy, in the unit of the themes' words: whatever they did is told in it. */
const OBITUARY = 20;
/** How much more a headline of the most telling style must say of policy before it is one. */
const MOST_DOUBT = 1.2;
/** A sentence that is longer is no headline. */
const HEADLINE_WORDS = 18;
/** Whoever is younger is rather in the news than in memory. */
const OLD = '(?:[5-9]\\d|1[01]\\d)';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|la|van|von|\\p{Lu}[\\p{L}.'’-]*)){1,4}";

const OBITUARIES: readonly RegExp[] = [
  // "Ada Lindgren, 91, a Voice of the Radio Years"
  new RegExp(`^${NAME}, ${OLD}(?:,|\\.|$)`, 'u'),
  // "Otto Reyes, Painter of Harbors, 88."
  new RegExp(`^${NAME}, .*, (?:[Aa]t )?${OLD}\\.?$`, 'u'),
  // "Otto Reyes, Painter of Harbors, Dies at 88", "… Who Drew a Cat, Is Dead"
  new RegExp(
    `^(?:${NAME}|An? ).*(?:,| [Ww]ho ).*\\b(?:[Dd]ies|[Ii]s [Dd]ead)(?: [Aa]t ${OLD}| [Ii]n \\p{L}+)?\\.?$`,
    'u',
  ),
  // "Otto Reyes Dies at 88", "Otto Reyes Is Dead; Painter of Harbors Was 88"
  new RegExp(
    `^${NAME} (?:(?:[Dd]ies|[Ii]s [Dd]ead|[Dd]ead) [Aa]t ${OLD}\\b|(?:[Dd]ies|[Ii]s [Dd]ead); .*\\b[Ww]as ${OLD}$)`,
    'u',
  ),
];
/** "… a former chairman who built the firm, died April 1 at his home". */
const DIED_AT_HOME =
  /\bdied (?:\p{L}+ )?(?:on )?(?:\p{Lu}\p{L}+\.? ?)?(?:\d{1,2} )?(?:of [\p{L} ]+ )?(?:at|in) (?:his|her) (?:home|sleep)\b/u;

/**
 * How a story is told rather than news reported: what in the headline or in the line below it says so, and how much.
 * News drops articles ("Senate Votes"), stories keep them ("A Night at the Ferry").
 */
const STYLES: readonly (readonly [pattern: RegExp, doubt: number])[] = [
  [/^(?:A|An|The) \p{L}/u, 0.6],
  [/^(?:How|Why|Where|What|When) (?!.*\?)/, 0.4],
  [/^(?:In|On|At|From|For) /, 0.3],
  // "The Man Who Counts the Gulls"
  [/^(?:A|An|The|For) .* who /i, 0.4],
  [
    /\b(?:widow|bride|twins?|grand(?:mother|father|son|daughter)s?|brothers?|sisters?|neighbou?rs?|couple|baby|boy|girl)\b/i,
    0.3,
  ],
];
/** The line below goes on about whom the headline named: "She had trained at night." */
const GOES_ON = /^(?:He|She|His|Her|They|Their|Its?|Each|Some|Nobody|Everyone) /;
const GOES_ON_DOUBT = 0.5;
/** "A Nation Challenged: The Military": a kicker is no story's beginning. */
const KICKER = /^[^:]{1,40}: /;

/** How much the beginning of a text speaks for the life of somebody who died. */
export function weighObituary(headline: string, text: string): number {
  const isOne = OBITUARIES.some((pattern) => pattern.test(headline)) || DIED_AT_HOME.test(text.slice(0, 400));
  return isOne ? OBITUARY : 0;
}

/**
 * By how much more a text must speak for policy because it begins as a story of people, places and pastimes does:
 * 0 (it begins as news does) to 1.2 (more than twice as much).
 */
export function doubtOpening(headline: string, below: string): number {
  if (KICKER.test(headline)) return 0;
  const styles = STYLES.reduce((sum, [pattern, doubt]) => (pattern.test(headline) ? sum + doubt : sum), 0);
  return Math.min(MOST_DOUBT, styles + (GOES_ON.test(below) ? GOES_ON_DOUBT : 0));
}

/** The headline of an article and what follows it; in a text without title its first sentence, where it is short. */
export function splitHeadline(title: string, text: string): { headline: string; below: string } {
  const start = text.slice(0, 400).trimStart();
  if (title) return { headline: title.trim(), below: start };
  const [first = ''] = /^.+?[.?!](?=\s+["“‘(]?\p{Lu}|\s*$)/u.exec(start) ?? [start];
  const isHeadline = first.split(/\s+/).length <= HEADLINE_WORDS;
  return isHeadline
    ? { headline: first.replace(/\.$/, ''), below: start.slice(first.length).trimStart() }
    : { headline: '', below: start };
}
