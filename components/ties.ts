import type { RelationKind } from '../lib/core/analysis';
import type { MapEdge } from '../lib/digest/map';
import { clip } from './format';
import { type MessageKey, t } from './i18n';

/** How a tie reads from its first side, and from its second. */
const TIES: Readonly<Record<RelationKind | 'theme', readonly [MessageKey, MessageKey]>> = {
  meets: ['tieMeets', 'tieMeets'],
  succeeds: ['tieSucceeds', 'tieSucceededBy'],
  'appointed-by': ['tieAppointedBy', 'tieAppoints'],
  'member-of': ['tieMemberOf', 'tieHasMember'],
  buys: ['tieBuys', 'tieBoughtBy'],
  with: ['tieWith', 'tieWith'],
  theme: ['tieTheme', 'tieWith'],
};

/** A tie as one of its sides would tell it: "meets Ilias Korda". */
export function tellEdge(
  { kind, from, to }: Omit<MapEdge, 'sentences'>,
  side: string,
  names: ReadonlyMap<string, string>,
): string {
  const [told, toldBack] = TIES[kind];
  const other = from === side ? to : from;
  return t(from === side ? told : toldBack, clip(names.get(other) ?? other, 120));
}
