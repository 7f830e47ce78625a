/** What the training script of the learned judge needs of lib, in one bundle. */

export { findAttributions } from '../../lib/attributions/find';
export { findEntities } from '../../lib/entities/find';
export { CATEGORIES } from '../../lib/flags/learned/categories';
export { createLookup, encode, FEATURE_COUNT, wordsOf } from '../../lib/flags/learned/features';
export { FIRST, logSum, OUTPUTS, SECOND, scoreWords } from '../../lib/flags/learned/network';
export { packNetwork, readNetwork } from '../../lib/flags/learned/pack';
export { applyRules } from '../../lib/flags/ruled';
export { parse } from '../../lib/language/parse';
