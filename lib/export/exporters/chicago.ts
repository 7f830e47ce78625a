import { citeChicago } from '../cite/chicago';
import { citations } from '../cite/list';

export const chicago = citations('chicago', 'Chicago', citeChicago);
