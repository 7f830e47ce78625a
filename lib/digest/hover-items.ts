import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { Card } from '../core/card';
import type { HoverItem } from '../core/hover';
import { flagKey, type Mark } from '../core/mark';
import { slotsAt } from './left-open';

/** What the marks of the page stand for; those that the analysis does not know are passed over. */
export function toHoverItems(
  marks: readonly Pick<Mark, 'kind' | 'id' | 'start' | 'end'>[],
  { article, analysis }: { readonly article: Article; readonly analysis: Analysis },
  findCard: (id: string) => Card,
): HoverItem[] {
  const summaryOf = (id: string): { summary?: string } => {
    const card = findCard(id);
    return card.status === 'ready' && card.summary ? { summary: card.summary } : {};
  };
  return marks.flatMap(({ kind, id, start, end }): HoverItem[] => {
    const place = { start, end };
    if (kind === 'flag') {
      const flag = analysis.flags.find((candidate) => flagKey(candidate) === id);
      if (!flag) return [];
      const open = slotsAt(flag, analysis.commitments ?? [])?.open ?? [];
      return [{ kind, place, flag, quote: article.text.slice(flag.start, flag.end), open }];
    }
    if (kind === 'theme') {
      const theme = analysis.themes.find((candidate) => candidate.id === id);
      return theme ? [{ kind, place, theme, ...summaryOf(id) }] : [];
    }
    if (kind === 'term') {
      const term = analysis.terms?.find((candidate) => candidate.id === id);
      return term ? [{ kind, place, term, ...summaryOf(id) }] : [];
    }
    const entity = analysis.entities.find((candidate) => candidate.id === id);
    const mention = analysis.mentions.find((candidate) => candidate.start === start);
    return entity
      ? [{ kind: 'entity', place, entity, ...(mention?.metonym && { metonym: true }), ...summaryOf(id) }]
      : [];
  });
}
