import type { Analysis } from '../core/analysis';
import type { Card } from '../core/card';
import { mergeFindings } from './merge';
import { readSense } from './senses';
import type { Subject } from './source';
import { SOURCES } from './sources';

/** Background for an entity or theme of an analysis, from data that comes with the extension. */
export function findCard(id: string, analysis: Pick<Analysis, 'entities' | 'themes'>): Card {
  const subject = findSubject(id, analysis);
  return subject ? findCardOf(subject) : { status: 'none', id };
}

/** Background for anything that has a name and a kind. */
export function findCardOf(subject: Subject): Card {
  const sense = readSense(subject);
  if (sense && sense.status !== 'usual') return mergeFindings(subject.id, [sense.finding]);
  const findings = SOURCES.map((source) => source.find(subject)).filter((finding) => finding !== undefined);
  return mergeFindings(subject.id, findings);
}

function findSubject(
  id: string,
  { entities, themes }: Pick<Analysis, 'entities' | 'themes'>,
): Subject | undefined {
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
