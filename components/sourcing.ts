import type { Attribution, SpeakerKind } from '../lib/core/analysis';
import type { Span } from '../lib/core/span';
import { voiceOf, withAntecedents } from '../lib/digest/ledger';

/** Who speaks in the article, by how far it names them. */
export interface SourceCount {
  readonly kind: SpeakerKind;
  /** Different sources; for `none`, claims, since nobody makes them. */
  readonly count: number;
  /** Where each of them says something. */
  readonly spans: readonly Span[];
}

const ORDER: readonly SpeakerKind[] = ['named', 'institution', 'role', 'anonymous', 'none'];

/** The article's sourcing at a glance: a source that speaks often counts once. */
export function countSources(text: string, attributions: readonly Attribution[]): SourceCount[] {
  const voices = withAntecedents(text, attributions).map((one, index) => voiceOf(text, one) ?? index);
  return ORDER.map((kind) => {
    const said = attributions.flatMap((one, index) => (one.kind === kind ? [{ one, index }] : []));
    return {
      kind,
      count: kind === 'none' ? said.length : new Set(said.map(({ index }) => voices[index])).size,
      spans: said.flatMap(({ one: { source, cue, content } }) => source[0] ?? cue[0] ?? content[0] ?? []),
    };
  }).filter(({ count }) => count > 0);
}
