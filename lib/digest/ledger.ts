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
  readonly creditedTo: string | null;
}

const ORDER: readonly SpeakerKind[] = ['named', 'institution', 'role', 'anonymous', 'none'];

/** Every source with its words: by how far the article names it, then by how much it says. */
export function listSources(
  text: string,
  { attributions, entities }: Pick<Analysis, 'attributions' | 'entities'>,
): Source[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const voices = Map.groupBy(attributions, (one) => `${one.kind}|${voiceOf(text, one) ?? ''}`);
  return [...voices.values()]
    .flatMap((group): Source[] => {
      const [first] = group;
      if (!first) return [];
      const { kind, source } = first;
      const name = nameOf(text, names, first);
      const later = attributions[group.find(({ creditedBy }) => creditedBy !== undefined)?.creditedBy ?? -1];
      const creditedTo = later ? nameOf(text, names, later) : null;
      return [{ kind, name, place: source[0] ?? null, said: quotesOf(text, group), creditedTo }];
    })
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.said.length - a.said.length);
}

/** The name of who speaks, as the list of entities has it, or else the words of the article. */
function nameOf(
  text: string,
  names: ReadonlyMap<string, string>,
  { speaker, source }: Attribution,
): string | null {
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  return (speaker && names.get(speaker)) || words || null;
}

/** What tells one source from another: the entity, or else the words that stand for it. */
export function voiceOf(text: string, { speaker, source }: Attribution): string | null {
  if (speaker) return speaker;
  const words = source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  return words || null;
}
