import { FAITH } from './faith';
import { GENERAL } from './general';
import { MISHAPS } from './mishaps';
import { SOCIETY } from './society';
import { SPORT } from './sport';
import type { LeisureWords } from './words';

const FIELDS: readonly LeisureWords[] = [GENERAL, SPORT, FAITH, MISHAPS, SOCIETY];

const join = (tier: keyof LeisureWords): string => FIELDS.map((field) => field[tier]).join(',');

/** Words of sport, weather, culture, obituaries and everyday life: an article mostly about these is no policy story. */
export const LEISURE: LeisureWords = { strong: join('strong'), medium: join('medium'), weak: join('weak') };
