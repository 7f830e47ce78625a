import type { Analysis, Attribution } from '../core/analysis';
import type { Article } from '../core/article';
import type { Claim, Claimant, ClaimDraft, Evidence, Todo } from '../core/claim';
import type { Target } from '../core/note';
import { overlaps, type Span } from '../core/span';

interface ClaimBeginning {
  readonly article: Pick<Article, 'text' | 'published' | 'dateline' | 'publisher'>;
  readonly analysis: Pick<Analysis, 'attributions' | 'entities'>;
  readonly target: Target;
  /** What is still to be found out. */
  readonly questions: readonly string[];
  /** Id of the first step of the scale. */
  readonly status: string;
  readonly newId: () => string;
}

/** What the article itself tells of a claim that stands at these words. */
export function draftClaim(beginning: ClaimBeginning): ClaimDraft {
  const { article, analysis, target, questions, status, newId } = beginning;
  const where = article.dateline?.place ?? article.publisher;
  const when = article.published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return {
    id: newId(),
    target,
    claimant: findClaimant(article.text, analysis, target),
    stated: { ...(where && { where }), ...(when && { when }) },
    statement: '',
    status,
    confidence: null,
    evidence: [],
    todos: toTodos(questions, newId),
    tags: [],
  };
}

export const toTodos = (questions: readonly string[], newId: () => string): Todo[] =>
  [...new Set(questions)].map((question) => ({ id: newId(), question, answeredBy: [] }));

/** Who says the words at a place, by the article's own attributions: the one that covers most of it. */
export function findClaimant(
  text: string,
  { attributions, entities }: Pick<Analysis, 'attributions' | 'entities'>,
  place: Span,
): Claimant | null {
  const best = attributions
    .map((attribution) => ({ attribution, covered: coverOf(attribution, place) }))
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.covered - a.covered)[0]?.attribution;
  if (!best) return null;
  const entity = entities.find(({ id }) => id === best.speaker);
  const words = best.source.map(({ start, end }) => text.slice(start, end)).join(' ');
  const name = entity?.name ?? words;
  const role = entity?.roles[0]?.text;
  return name === ''
    ? null
    : { name: name.slice(0, 300), kind: best.kind, ...(role && { role: role.slice(0, 300) }) };
}

const coverOf = ({ content, source, cue }: Attribution, place: Span): number =>
  [...content, ...source, ...cue]
    .filter((part) => overlaps(part, place))
    .reduce((sum, part) => sum + Math.min(part.end, place.end) - Math.max(part.start, place.start), 0);

/** The claim with an entry of evidence, in place of the one that had its id; to-dos it answers are ticked off. */
export const withEvidence = (claim: Claim, entry: Evidence, answers: readonly string[]): Claim => ({
  ...claim,
  evidence: claim.evidence.some(({ id }) => id === entry.id)
    ? claim.evidence.map((one) => (one.id === entry.id ? entry : one))
    : [...claim.evidence, entry],
  todos: claim.todos.map((todo) => {
    const others = todo.answeredBy.filter((id) => id !== entry.id);
    return { ...todo, answeredBy: answers.includes(todo.id) ? [...others, entry.id] : others };
  }),
});

/** The claim without an entry; what only it answered is open again. */
export const withoutEvidence = (claim: Claim, id: string): Claim => ({
  ...claim,
  evidence: claim.evidence.filter((one) => one.id !== id),
  todos: claim.todos.map((todo) => ({ ...todo, answeredBy: todo.answeredBy.filter((one) => one !== id) })),
});
