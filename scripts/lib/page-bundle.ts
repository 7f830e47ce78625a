import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Modules (ours as "lib/...") as one plain minified script for a page that sets `globalThis[name]` to their exports. */
export async function pageBundle(
  name: string,
  modules: readonly string[],
): Promise<{ code: string; gzip: number }> {
  const root = resolve(import.meta.dirname, '../..');
  const id = 'virtual:entry';
  const imports = modules.map(
    (path, at) => `import * as m${at} from ${JSON.stringify(path.replace(/^lib\//, `${root}/lib/`))};`,
  );
  const source = `${imports.join('\n')}\nglobalThis.${name} = { ${modules.map((_, at) => `...m${at}`).join(', ')} };`;
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'virtual-entry',
        resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
        load: (wanted) => (wanted === `\0${id}` ? source : null),
      },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: id, output: { format: 'iife' } } },
  });
  const code = [result]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('\n');
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}
