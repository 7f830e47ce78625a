import type { Dossier } from '../core/dossier';
import type { Exporter } from './exporter';
import { toDay } from './text';

/** "readout-2026-03-05-marland-and-tessaly-agree.md": a name that every system takes. */
export function toFileName(
  dossiers: readonly Dossier[],
  { extension }: Pick<Exporter, 'extension'>,
  now: string,
): string {
  const title = dossiers.length === 1 ? (dossiers[0]?.source.title ?? '') : '';
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/^-+|[-\ufffd]+$/g, '');
  return `${['readout', toDay(now), slug].filter(Boolean).join('-')}.${extension}`;
}
