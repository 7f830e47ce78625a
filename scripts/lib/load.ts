import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles a module of lib/ with all it imports and loads it: node alone can't read imports without extension. */
export async function loadModule<T>(path: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const file = join(folder, 'module.mjs');
  try {
    await writeFile(file, await bundle(path));
    return (await import(pathToFileURL(file).href)) as T;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The code of a module of lib/ with all it imports, as one ES module. */
export async function bundle(path: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: resolve(path),
      write: false,
      minify,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${path} could not be bundled`);
  return output.output[0].code;
}
