import { citations } from '../cite/list';
import { citeMla } from '../cite/mla';

export const mla = citations('mla', 'MLA', citeMla);
