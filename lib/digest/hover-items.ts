import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { Card } from '../core/card';
import type { HoverItem } from '../core/hover';
import { flagKey, type Mark } from '../core/mark';

/** What the marks of the page stand for; those that the analysis does not know are passed over. */
export function toHoverItems(
  marks: readonly Pick<Mark, 'kind' | 'id' | 'start'>[],
  { article, analysis }: { readonly article: Article; readonly analysis: Analysis },
  findCard: (id: string) => Card,
): HoverItem[] {
  const summaryOf = (id: string): { summary?: string } => {
    const card = findCard(id);
    return card.status === 'ready' && card.summary ? { summary: card.summary } : {};
  };
  return marks.flatMap(({ kind, id, start }): HoverItem[] => {
    if (kind === 'flag') {
      const flag = analysis.flags.find((candidate) => flagKey(candidate) === id);
      return flag ? [{ kind, flag, quote: article.text.slice(flag.start, flag.end) }] : [];
    }
    if (kind === 'theme') {
      const theme = analysis.themes.find((candidate) => candidate.id === id);
      return theme ? [{ kind, theme, ...summaryOf(id) }] : [];
    }
    if (kind === 'term') {
      const term = analysis.terms?.find((candidate) => candidate.id === id);
      return term ? [{ kind, term, ...summaryOf(id) }] : [];
    }
    const entity = analysis.entities.find((candidate) => candidate.id === id);
    const mention = analysis.mentions.find((candidate) => candidate.start === start);
    return entity
      ? [{ kind: 'entity', entity, ...(mention?.metonym && { metonym: true }), ...summaryOf(id) }]
      : [];
  });
}
