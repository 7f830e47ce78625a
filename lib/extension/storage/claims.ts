import type { Claim } from '../../core/claim';
import { claimSchema } from '../../notes/check';
import { listChanges } from '../../notes/history';
import { createRepository } from './items';
import { toStoredClaim } from './stored';

/** The claims that the reader checks. What a change of one changed is added to its history as it is stored. */
export const claims = createRepository<Claim>('claims', claimSchema, toStoredClaim, (value, before, now) =>
  before ? { ...value, history: [...before.history, ...listChanges(before, value, now)] } : value,
);
