import { toCsl } from '../cite/csl';
import { done, type Exporter } from '../exporter';
import { toJson } from '../text';

/** CSL-JSON (https://docs.citationstyles.org/): what Zotero, Pandoc and citeproc take. */
export const cslJson: Exporter = {
  id: 'csl-json',
  name: 'CSL-JSON',
  purpose: 'cite',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (dossiers) => done(toJson(dossiers.map(({ source }) => toCsl(source)))),
};
