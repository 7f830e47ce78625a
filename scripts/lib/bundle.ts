import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** One of our modules (or a virtual one, given as source) as a plain minified script that sets `globalThis[name]`. */
export async function bundle(name: string, source: string): Promise<{ code: string; gzip: number }> {
  const root = resolve(import.meta.dirname, '../..');
  const id = 'virtual:entry';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'virtual-entry',
        resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
        load: (wanted) => (wanted === `\0${id}` ? source.replaceAll("'lib/", `'${root}/lib/`) : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: id, output: { format: 'iife', name, exports: 'named' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('\n');
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}
