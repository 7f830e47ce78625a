import type { Analysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { WikiQuestion } from '../../core/live';
import { findCardOf, findSubject } from '../find-card';

/**
 * What is asked about an entity or theme, with the words of its article that tell which one is meant. Where our own
 * background knows who is meant, it is asked for by that name ("Marco Rubio" where the article says "Rubio"), as the
 * card shows it. Throws where there is none of that id.
 */
export function toSubjectInContext(
  id: string,
  { article, analysis }: { readonly article: Pick<Article, 'title'>; readonly analysis: Analysis },
): Pick<WikiQuestion, 'subject' | 'context'> {
  const subject = findSubject(id, analysis);
  if (!subject) throw new Error(`The article holds no "${id}".`);
  const { kind, name, aliases } = subject;
  const card = findCardOf(subject);
  const full = card.status === 'ready' ? card.name : undefined;
  const { entities, themes } = analysis;
  return {
    subject: full ? { kind, name: full, aliases: [name, ...aliases] } : { kind, name, aliases },
    context: [
      article.title,
      ...entities.flatMap((entity) => [entity.name, ...entity.roles.map(({ text }) => text)]),
      ...themes.map((theme) => theme.name),
    ],
  };
}
