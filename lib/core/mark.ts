import type { Analysis, Flag } from './analysis';
import type { MarkKind, Settings } from './settings';
import { bySpan, type Span } from './span';

/** Words to be marked in the page: `id` is the entity's, theme's or term's id, or the flag's key. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly id: string;
  /** A flag shown on demand only. */
  readonly grey?: true;
}

/** A flag's name within its article: rule and place. */
export const flagKey = (flag: Flag): string => `${flag.rule}:${flag.start}-${flag.end}`;

/** The flags a reader is shown: grey ones only on demand, those put aside never. */
export const shownFlags = (
  analysis: Analysis,
  settings: Settings,
  dismissed: ReadonlySet<string>,
): readonly Flag[] =>
  analysis.flags.filter((flag) => (flag.severity > 1 || settings.showGrey) && !dismissed.has(flagKey(flag)));

/** What to mark in the page, in text order, as the reader's settings ask. */
export function toMarks(analysis: Analysis, settings: Settings, dismissed: ReadonlySet<string>): Mark[] {
  const named = [
    ...analysis.mentions.map(({ start, end, kind, entityId }): Mark => ({ start, end, kind, id: entityId })),
    ...analysis.themes.flatMap(({ id, evidence }) =>
      evidence.map(({ start, end }): Mark => ({ start, end, kind: 'theme', id })),
    ),
    ...(analysis.terms ?? []).flatMap(({ id, places }) =>
      places.map(({ start, end }): Mark => ({ start, end, kind: 'term', id })),
    ),
  ].sort(bySpan);
  const flags = shownFlags(analysis, settings, dismissed).map(
    (flag): Mark => ({
      start: flag.start,
      end: flag.end,
      kind: 'flag',
      id: flagKey(flag),
      ...(flag.severity === 1 && { grey: true }),
    }),
  );
  const seen = new Set<string>();
  const isFirst = ({ id }: Mark): boolean => !seen.has(id) && Boolean(seen.add(id));
  return [...named, ...flags]
    .filter((mark) => settings.kinds[mark.kind])
    .filter((mark) => settings.mentions === 'all' || mark.kind === 'flag' || isFirst(mark))
    .sort(bySpan);
}
