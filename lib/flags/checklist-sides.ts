import type { Attribution } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { findAccused } from './accused';
import {
  type Answer,
  type Article,
  answer,
  figuresOf,
  flagged,
  isBrief,
  isQuoted,
  placesOf,
} from './checklist-article';
import { isHeard, isSpeech } from './heard';

/** Those whose words the article gives: named people and bodies that speak or write. */
const voicesOf = ({ reading, attributions }: Article): Attribution[] =>
  attributions.filter(
    (said) => (said.kind === 'named' || said.kind === 'institution') && isSpeech(reading, said),
  );

/** What is passed on as heard, from nobody. */
const HEARSAY =
  /\b(?:reportedly|rumou?red to|(?:is|are|was|were) (?:widely )?(?:believed|said|thought|understood) to)\b/gi;

export function whoSays(article: Article): Answer {
  const { reading, lead, flags } = article;
  const voices = voicesOf(article);
  const spans = voices.flatMap(({ source }) => source);
  // Hearsay beside voices of its own leaves open how it is known, not who speaks.
  const unnamed = flagged(article, 'source', true).filter(({ start, end }) => {
    const words = reading.text.slice(start, end);
    return !OF_A_BODY.test(words) && (spans.length === 0 || words.search(HEARSAY) < 0);
  });
  if (unnamed.length > 0)
    return answer(spans.some((span) => overlaps(span, lead)) ? 'partly' : 'missing', unnamed);
  if (spans.length > 0) return answer('given', spans);
  // A commentary speaks for its writer: what it lacks is another side. A guide claims nothing to answer for.
  const isOpen = !isBrief(article) && !isFromRecord(article) && flags.length > 0 && !isCommentary(article);
  return answer(isOpen ? 'missing' : 'partly', [lead]);
}

/** Words of the writer's own person in a hundred that make a commentary of an article. */
const OWN_WORDS = 1;
/** The writer and those the writer speaks for. */
const OWN = /\b(?:I|we|our|us|my|me)\b/g;

/** Whether an article that lets nobody speak is its writer's own view. */
function isCommentary(article: Article): boolean {
  const own = placesOf(article, OWN).filter((place) => !isQuoted(article, place));
  return own.length * 100 > OWN_WORDS * article.reading.tokens.length || isOpinion(article);
}

/** The share of what is said that makes an article one speaker's. */
const DOMINANT = 0.6;
/** Fewest sayings of which one can have a share. */
const SAYINGS = 3;

/** What an article's one speaker says in it, where hardly anybody else is heard. */
function monologueOf(voices: readonly Attribution[]): Attribution[] {
  const bySpeaker = Map.groupBy(
    voices.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker,
  );
  const most = [...bySpeaker.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const rests = voices.length >= SAYINGS && bySpeaker.size <= 2 && most.length >= DOMINANT * voices.length;
  return rests ? most : [];
}

/** "PG&E officials", "the authorities": no name, but a body that answers. */
const OF_A_BODY = /\b(?:authorities|\p{Lu}[\p{L}&]+ (?:\p{Ll}+ )?officials)\b/iu;

/** "A Harbor University poll found": what a named body has found or counted speaks for itself. */
const isFromRecord = ({ reading, attributions }: Article): boolean =>
  attributions.some(
    ({ kind, stance, source }) =>
      (kind === 'named' || kind === 'institution') &&
      !stance &&
      source.some((span) => reading.mentions.some((m) => m.kind === 'organization' && overlaps(m, span))),
  );

/** Mentions of one whom the article is about. */
const MAIN = 5;
/** Mentions of one whom an article of one voice is about. */
const TALKED_OF = 3;
/** What a writer says who has a view: what ought to be, in no quotation. */
const OUGHT = /\b(?:should|shouldn['’]t|must|ought|need(?:s|ed)? to)\b/g;

/** Whether the article's own words say more than once what ought to be. */
const isOpinion = (article: Article): boolean =>
  placesOf(article, OUGHT).filter((place) => !isQuoted(article, place)).length > 1;

/** Most of the accused whose answer is looked for. */
const ASKED = 10;

/** Whether those whom the article finds fault with are heard. */
export function otherSide(article: Article): Answer {
  const { reading, attributions, lead } = article;
  const voices = voicesOf(article);
  const isOneVoice = new Set(voices.map(({ speaker }) => speaker)).size === 1;
  const unheard = findAccused(reading, attributions)
    .filter(
      ({ entity, charges }) =>
        (entity.count > 1 && (charges.length > 1 || charges.some((charge) => overlaps(charge, lead)))) ||
        (isOneVoice ? entity.count >= TALKED_OF : entity.count >= MAIN && isOpinion(article)),
    )
    .slice(0, ASKED)
    .filter(({ entity }) => !isHeard(reading, attributions, entity));
  const charges = unheard[0]?.charges ?? [];
  if (charges.length > 0) return answer('missing', charges);
  const monologue = monologueOf(voices).flatMap(({ source }) => source);
  if (monologue.length > 0) return answer('missing', monologue);
  if (voices.length === 0 && !isBrief(article) && isCommentary(article)) return answer('missing', [lead]);
  const speakers = new Map<string, Span>();
  for (const { speaker, source } of voices) {
    const [span] = source;
    if (!span) continue;
    const name = speaker ?? reading.text.slice(span.start, span.end).split(' ').at(-1) ?? '';
    if (!speakers.has(name)) speakers.set(name, span);
  }
  return answer(speakers.size > 1 ? 'given' : speakers.size === 1 ? 'partly' : 'n/a', [...speakers.values()]);
}

/** How the main claim is known: a figure, a record, somebody who says so. */
export function howKnown(article: Article): Answer {
  const loose = [...flagged(article, 'evidence'), ...flagged(article, 'source')];
  const early = loose.filter((flag) => overlaps(flag, article.lead));
  const figures = figuresOf(article);
  const voices = voicesOf(article).flatMap(({ source }) => source);
  if (voices.length === 0 && figures.length === 0 && !isBrief(article) && article.flags.length > 0)
    return answer('missing', [article.lead]);
  if (early.length > 0 && figures.length === 0 && voices.length === 0) return answer('missing', early);
  const heard = placesOf(article, HEARSAY).filter(
    (place) => overlaps(place, article.lead) && !isQuoted(article, place),
  );
  if (heard.length > 0) return answer('missing', heard);
  const own = figures.filter((figure) => !isQuoted(article, figure));
  if (own.length > 0) return answer(loose.length > 1 ? 'partly' : 'given', own);
  return answer(voices.length > 0 ? 'given' : 'partly', voices);
}
