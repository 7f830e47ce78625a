import type { Exporter } from '../exporter';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { cslJson } from './csl-json';
import { hypothesis } from './hypothesis';
import { mla } from './mla';
import { ris } from './ris';
import { webAnnotation } from './web-annotation';

/** Every format that goes out, in the order in which a purpose offers them. */
export const EXPORTERS: readonly Exporter[] = [
  apa,
  mla,
  chicago,
  ris,
  bibtex,
  cslJson,
  webAnnotation,
  hypothesis,
];
