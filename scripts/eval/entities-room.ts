/** What the eval of entities needs, in one bundle: one compromise, one plugin. */
export { findEntities } from '../../lib/entities/find';
export { parse } from '../../lib/language/parse';
