import type { Analysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { WikiQuestion } from '../../core/live';
import { findSubject } from '../find-card';

/** What is asked about an entity or theme, with the words of its article that tell which one is meant. Throws where there is none of that id. */
export function toSubjectInContext(
  id: string,
  { article, analysis }: { readonly article: Pick<Article, 'title'>; readonly analysis: Analysis },
): Pick<WikiQuestion, 'subject' | 'context'> {
  const subject = findSubject(id, analysis);
  if (!subject) throw new Error(`The article holds no "${id}".`);
  const { kind, name, aliases } = subject;
  const { entities, themes } = analysis;
  return {
    subject: { kind, name, aliases },
    context: [
      article.title,
      ...entities.flatMap((entity) => [entity.name, ...entity.roles.map(({ text }) => text)]),
      ...themes.map((theme) => theme.name),
    ],
  };
}
