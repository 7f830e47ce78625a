import type { Exporter } from '../exporter';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { claimReview } from './claim-review';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { htmlReport } from './html-report';
import { hypothesis } from './hypothesis';
import { markdown } from './markdown';
import { mla } from './mla';
import { ris } from './ris';
import { webAnnotation } from './web-annotation';

/** Every format that goes out, in the order in which a purpose offers them. */
export const EXPORTERS: readonly Exporter[] = [
  htmlReport,
  csv,
  markdown,
  apa,
  mla,
  chicago,
  ris,
  bibtex,
  cslJson,
  claimReview,
  webAnnotation,
  hypothesis,
];
