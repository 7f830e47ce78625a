/** What the eval of entities needs, in one bundle: one compromise, one plugin. */

export { chanceOf, dropDoubtful } from '../../lib/entities/doubt';
export { findEntities, findNames } from '../../lib/entities/find';
export { parse } from '../../lib/language/parse';
