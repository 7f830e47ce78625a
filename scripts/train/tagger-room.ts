/** What the training script needs of the tagger's room, in one bundle. */

export { CITIES } from '../../lib/entities/lexicons/cities';
export { COUNTRY_INDEX } from '../../lib/entities/lexicons/country-names';
export { GIVEN_NAMES } from '../../lib/entities/lexicons/given-names';
export { ORGANISATIONS } from '../../lib/entities/lexicons/organisations';
export { REGIONS } from '../../lib/entities/lexicons/regions';
export { ROMANISED_NAMES } from '../../lib/entities/lexicons/romanised-names';
export { SURNAMES } from '../../lib/entities/lexicons/surnames';
export { featuresAt, voteFeaturesAt } from '../../lib/entities/tagger/features';
export * from '../../lib/entities/tagger/labels';
export { BITS, GAP_LOW, GAP_MORE } from '../../lib/entities/tagger/model';
export { prepare } from '../../lib/entities/tagger/scene';
export { votesOf } from '../../lib/entities/tagger/votes';
export { english } from '../../lib/language/english';
export { parse } from '../../lib/language/parse';
