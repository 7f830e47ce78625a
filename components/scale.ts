import { type ClaimStatus, DEFAULT_STATUSES } from '../lib/core/claim';
import { type MessageKey, t } from './i18n';

const NAMES: Readonly<Record<string, MessageKey>> = {
  unchecked: 'statusUnchecked',
  'in-progress': 'statusInProgress',
  supported: 'statusSupported',
  contradicted: 'statusContradicted',
  unsupported: 'statusUnsupported',
  'cannot-tell': 'statusCannotTell',
};

/** The reader's scale as it is shown: steps that came with Readout and were not renamed, in the language of the UI. */
export const inOwnWords = (statuses: readonly ClaimStatus[]): ClaimStatus[] =>
  statuses.map((status) => {
    const name = NAMES[status.id];
    const isOurs = DEFAULT_STATUSES.some(({ id, label }) => id === status.id && label === status.label);
    return name && isOurs ? { ...status, label: t(name) } : status;
  });
