import type { Card } from '../core/card';
import { describeInArticle, type Findings } from './in-article';
import { mergeFindings } from './merge';
import { readSense } from './senses';
import type { Subject } from './source';
import { SOURCES } from './sources';

/** A card for an entity or theme: what the article says of it, then background that comes with the extension. */
export function findCard(id: string, analysis: Findings): Card {
  const subject = findSubject(id, analysis);
  if (!subject) return { status: 'none', id };
  const card = findCardOf(subject);
  const said = describeInArticle(id, analysis);
  if (card.status === 'ready') return { ...card, facts: [...said, ...card.facts] };
  return said.length > 0 ? { status: 'ready', id, facts: said, source: { name: 'This article' } } : card;
}

/** Background for anything that has a name and a kind. */
export function findCardOf(subject: Subject): Card {
  const sense = readSense(subject);
  if (sense && sense.status !== 'usual') return mergeFindings(subject.id, [sense.finding]);
  const findings = SOURCES.map((source) => source.find(subject)).filter((finding) => finding !== undefined);
  return mergeFindings(subject.id, findings);
}

/** What an id of an analysis stands for. */
export function findSubject(id: string, { entities, themes }: Findings): Subject | undefined {
  const theme = themes.find((candidate) => candidate.id === id);
  if (theme) return { id, kind: 'theme', name: theme.name, aliases: [] };
  const entity = entities.find((candidate) => candidate.id === id);
  const named = entities.flatMap(({ name, aliases, roles }) => [
    name,
    ...aliases,
    ...roles.map(({ text }) => text),
  ]);
  return entity && { ...entity, around: named };
}
