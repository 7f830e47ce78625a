import type { Importer } from '../importer';
import { hypothesis } from './hypothesis';
import { webAnnotation } from './web-annotation';

/** Every format that notes come back from; the first that knows a file reads it. */
export const IMPORTERS: readonly Importer[] = [webAnnotation, hypothesis];
