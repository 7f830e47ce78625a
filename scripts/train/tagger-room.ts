/** What the training script needs of the tagger's room, in one bundle. */

export { featuresAt, voteFeaturesAt } from '../../lib/entities/tagger/features';
export * from '../../lib/entities/tagger/labels';
export { BITS, GAP_LOW, GAP_MORE, toDigit } from '../../lib/entities/tagger/model';
export { prepare } from '../../lib/entities/tagger/scene';
export { votesOf } from '../../lib/entities/tagger/votes';
export { parse } from '../../lib/language/parse';
