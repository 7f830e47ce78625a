import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the large labelled sets, which are not ours to publish: beside the repository, or where told. */
const SHARED = process.env['READOUT_SHARED'] ?? '../shared';

/** A path in the shared data, or a clear error where it is not there. */
export function sharedPath(...parts: readonly string[]): string {
  const path = join(SHARED, ...parts);
  if (!existsSync(path))
    throw new Error(`${path} is missing: set READOUT_SHARED to the folder with the data sets`);
  return path;
}
