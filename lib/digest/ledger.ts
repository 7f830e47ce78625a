import type { Analysis, Attribution, SpeakerKind } from '../core/analysis';
import type { Span } from '../core/span';
import { type Quote, quotesOf } from './quotes';

/** One source of the article with all that it says. */
export interface Source {
  readonly kind: SpeakerKind;
  /** As the article names it; null where it names nobody. */
  readonly name: string | null;
  readonly place: Span | null;
  readonly said: readonly Quote[];
  /** Who, named, gives the same information later; null where nobody does. */
  readonly creditedTo: { readonly name: string; readonly place: Span } | null;
}

const ORDER: readonly SpeakerKind[] = ['named', 'institution', 'role', 'anonymous', 'none'];

/** Every source with its words: by how far the article names it, then by how much it says. */
export function listSources(
  text: string,
  { attributions, entities }: Pick<Analysis, 'attributions' | 'entities'>,
): Source[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const voices = Map.groupBy(
    withAntecedents(text, attributions),
    (one) => `${one.kind}|${voiceOf(text, one) ?? ''}`,
  );
  return [...voices.values()]
    .flatMap((group): Source[] => {
      const [first] = group;
      if (!first) return [];
      const { kind, source } = first;
      const name = nameOf(text, names, first);
      const later = attributions[group.find(({ creditedBy }) => creditedBy !== undefined)?.creditedBy ?? -1];
      const credit = later && nameOf(text, names, later);
      const place = later?.source[0] ?? later?.content[0];
      const creditedTo = credit && place ? { name: credit, place } : null;
      return [{ kind, name, place: source[0] ?? null, said: quotesOf(text, group), creditedTo }];
    })
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.said.length - a.said.length);
}

const PRONOUN = /^(?:it|its|he|his|she|her|they|their|who|which)$/i;

/** Attributions, those to an "it" or "she" that stands for no known one as said by who spoke last in that way. */
export function withAntecedents(text: string, attributions: readonly Attribution[]): Attribution[] {
  const last = new Map<SpeakerKind, readonly Span[]>();
  return attributions.map((one) => {
    const [source] = one.source;
    if (!source) return one;
    const isPronoun = PRONOUN.test(text.slice(source.start, source.end));
    if (!isPronoun || one.speaker) {
      last.set(one.kind, one.source);
      return one;
    }
    const before = last.get(one.kind);
    return before ? { ...one, source: before } : one;
  });
}

/** The name of who speaks, as the list of entities has it, or else the words of the article. */
function nameOf(
  text: string,
  names: ReadonlyMap<string, string>,
  { kind, speaker, source: [source] }: Attribution,
): string | null {
  const words = source ? text.slice(source.start, source.end) : '';
  const name = speaker && names.get(speaker);
  // "a poll by the Lima Institute", "a spokesman for Amnesty" are not the body itself
  const isOther = kind === 'role' || (kind === 'institution' && BY.test(words));
  if (name && !(isOther && !PRONOUN.test(words))) return name;
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}

const BY = /\p{Ll} (?:by|of|for|from) /u;

/** What tells one source from another: the entity, or else the words that stand for it. */
export function voiceOf(text: string, { kind, speaker, source }: Attribution): string | null {
  if (speaker && kind !== 'role') return speaker;
  const words = source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  return words || null;
}
