import type { Analysis } from '../core/analysis';
import type { Fact } from '../core/card';
import type { Span } from '../core/span';

/** The parts of an analysis that tell what the article itself says of somebody or something. */
export type Findings = Pick<Analysis, 'entities' | 'mentions' | 'themes' | 'attributions' | 'flags'>;

/** Names this many characters apart stand in the same passage: about two sentences. */
const NEAR = 240;
const MOST_NAMES = 4;

/** What the article says of an entity or theme: who it is named with, how often it speaks, which flags touch it. */
export function describeInArticle(id: string, analysis: Findings): Fact[] {
  const theme = analysis.themes.find((candidate) => candidate.id === id);
  const places = theme?.evidence ?? analysis.mentions.filter(({ entityId }) => entityId === id);
  const facts: readonly (readonly [string, string])[] = [
    ['Speaks here', countSpeech(id, analysis)],
    ['Stands for its government', theme ? '' : countMetonyms(id, analysis)],
    ['Named here with', places.length > 0 ? namesNear(id, places, analysis) : ''],
    ['Open questions near it', theme ? countFlags(places, analysis) : ''],
  ];
  return facts.filter(([, text]) => text).map(([label, text]) => ({ label, text }));
}

function countSpeech(id: string, { attributions }: Findings): string {
  const count = attributions.filter(({ speaker }) => speaker === id).length;
  return count > 0 ? times(count) : '';
}

function countMetonyms(id: string, { mentions }: Findings): string {
  const own = mentions.filter(({ entityId }) => entityId === id);
  const count = own.filter(({ metonym }) => metonym).length;
  return count > 0 ? `in ${count} of ${own.length} mentions` : '';
}

function countFlags(places: readonly Span[], { flags }: Findings): string {
  const near = flags.filter((flag) => flag.severity > 1 && places.some((place) => areNear(place, flag)));
  return near.length > 0 ? String(near.length) : '';
}

/** The names most often met near these places, in text order both, so one walk is enough. */
function namesNear(id: string, places: readonly Span[], { entities, mentions }: Findings): string {
  const counts = new Map<string, number>();
  let from = 0;
  for (const place of places) {
    while ((mentions[from]?.end ?? Number.POSITIVE_INFINITY) < place.start - NEAR) from++;
    for (let at = from; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) <= place.end + NEAR; at++) {
      const other = mentions[at]?.entityId ?? id;
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMES)
    .map(([other]) => entities.find((entity) => entity.id === other)?.name)
    .filter(Boolean)
    .join(', ');
}

const areNear = (a: Span, b: Span): boolean => a.start - NEAR <= b.end && b.start <= a.end + NEAR;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
