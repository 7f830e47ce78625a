import { citeApa } from '../cite/apa';
import { citations } from '../cite/list';

export const apa = citations('apa', 'APA', citeApa);
