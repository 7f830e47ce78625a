import type { Analysis } from '../core/analysis';
import type { Card } from '../core/card';
import { findBeside, weighCountries } from './around';
import { mergeFindings } from './merge';
import { readSense } from './senses';
import type { Subject } from './source';
import { SOURCES } from './sources';
import { findTermName } from './sources/terms';

/** The parts of an analysis that tell what an id stands for. */
type Findings = Pick<Analysis, 'entities' | 'themes' | 'mentions'>;

/** Background for an entity, theme or term, as it comes with the extension. */
export function findCard(id: string, analysis: Findings): Card {
  const subject = findSubject(id, analysis);
  return subject ? findCardOf(subject) : { status: 'none', id };
}

/** Background for anything that has a name and a kind. */
export function findCardOf(subject: Subject): Card {
  const sense = readSense(subject);
  if (sense?.status === 'other') return findInSources(sense.subject);
  if (sense && sense.status !== 'usual') return mergeFindings(subject.id, [sense.finding]);
  return findInSources(subject);
}

function findInSources(subject: Subject): Card {
  const findings = SOURCES.map((source) => source.find(subject)).filter((finding) => finding !== undefined);
  return mergeFindings(subject.id, findings);
}

/** What an id stands for: an entity or theme of the analysis, or a term of the glossary. */
export function findSubject(id: string, findings: Findings): Subject | undefined {
  const { entities, themes } = findings;
  const theme = themes.find((candidate) => candidate.id === id);
  if (theme) return { id, kind: 'theme', name: theme.name, aliases: [] };
  const term = findTermName(id);
  if (term) return { id, kind: 'term', name: term, aliases: [] };
  const entity = entities.find((candidate) => candidate.id === id);
  const named = entities.flatMap(({ name, aliases, roles }) => [
    name,
    ...aliases,
    ...roles.map(({ text }) => text),
  ]);
  if (!entity) return undefined;
  const { kind, subkind, name, aliases, roles } = entity;
  return {
    id,
    kind,
    ...(subkind && { subkind }),
    name,
    aliases,
    around: named,
    beside: findBeside(id, findings.mentions).flatMap(
      (other) => entities.find((each) => each.id === other)?.name ?? [],
    ),
    own: roles.map(({ text }) => text),
    countries: weighCountries(id, findings),
  };
}
