import type { Exporter } from '../exporter';
import { hypothesis } from './hypothesis';
import { webAnnotation } from './web-annotation';

/** Every format that goes out, in the order in which a purpose offers them. */
export const EXPORTERS: readonly Exporter[] = [webAnnotation, hypothesis];
