/** What the training script of the learned judge needs of lib, in one bundle. */

export { findAttributions } from '../../lib/attributions/find';
export { findEntities } from '../../lib/entities/find';
export { FEATURE_COUNT } from '../../lib/flags/learned/feature-names';
export { encode } from '../../lib/flags/learned/features';
export { createLookup, wordsOf } from '../../lib/flags/learned/lookup';
export { FIRST, logSum, OUTPUTS, SECOND, scoreWords } from '../../lib/flags/learned/network';
export { packNetwork, readNetwork } from '../../lib/flags/learned/pack';
export { applyRules } from '../../lib/flags/ruled';
export { parse } from '../../lib/language/parse';
