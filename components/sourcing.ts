import type { Attribution, SpeakerKind } from '../lib/core/analysis';
import type { Span } from '../lib/core/span';
import { voiceOf } from '../lib/digest/ledger';

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
  return ORDER.map((kind) => {
    const said = attributions.filter((attribution) => attribution.kind === kind);
    const voices = new Set(said.map((attribution, index) => voiceOf(text, attribution) ?? index));
    return {
      kind,
      count: kind === 'none' ? said.length : voices.size,
      spans: said.flatMap(({ source, cue, content }) => source[0] ?? cue[0] ?? content[0] ?? []),
    };
  }).filter(({ count }) => count > 0);
}
