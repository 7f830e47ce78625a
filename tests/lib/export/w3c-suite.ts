import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The W3C's own tests of the Web Annotation model: data of theirs, beside the repository where somebody has it. */
const SUITE = join(process.env['READOUT_SHARED'] ?? '../shared', 'w3c-annotation');

export const hasSuite = existsSync(SUITE);
const readJson = (...path: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(SUITE, ...path), 'utf8'));

interface Assertion {
  readonly id: string;
  readonly validate: ValidateFunction;
  readonly expected: boolean;
}

/** The assertions of a list ("annotations/annotationMusts.test"), compiled. */
export function readMusts(list: string): Assertion[] {
  if (!hasSuite) return []; // a suite that is skipped is read all the same
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  addFormats(ajv);
  for (const file of readdirSync(join(SUITE, 'definitions'))) ajv.addSchema(readJson('definitions', file));
  const names = readJson(list)['assertions'] as string[];
  return names.map((name) => {
    const schema = readJson(findFile(name));
    const { id, ...rest } = schema;
    return {
      id: String(id),
      validate: ajv.compile({ ...rest, id: `must-${name.split('/').at(-1)}` }),
      expected: rest['expectedResult'] !== 'invalid',
    };
  });
}

/** What a document fails of them. */
export const findFailures = (musts: readonly Assertion[], document: unknown): string[] =>
  musts.filter(({ validate, expected }) => validate(document) !== expected).map(({ id }) => id);

/** Its samples by file name; one of the incorrect is no JSON at all, and left out. */
export const readSamples = (folder: string): [string, unknown][] =>
  readdirSync(join(SUITE, 'samples', folder)).flatMap((file): [string, unknown][] => {
    try {
      return [[file, readJson('samples', folder, file)]];
    } catch {
      return [];
    }
  });

/** Some names in the lists differ from the files' in case. */
function findFile(name: string): string {
  if (existsSync(join(SUITE, name))) return name;
  const folder = name.split('/').slice(0, -1).join('/');
  const file = readdirSync(join(SUITE, folder)).find(
    (candidate) => `${folder}/${candidate}`.toLowerCase() === name.toLowerCase(),
  );
  if (!file) throw new Error(`the suite lists ${name} and has no such file`);
  return `${folder}/${file}`;
}
