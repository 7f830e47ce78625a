import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/articles');

/** Where a page of the example article stands beside the project, on machines that have it. */
const SEED = resolve(import.meta.dirname, '../../../shared/seed');

/** A page to serve beside the fixtures; a function makes it when it is asked for. */
export type ServedPage =
  | string
  | (() => string)
  | { readonly body: () => string; readonly headers: Readonly<Record<string, string>> };

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the fixture pages on loopback: `/wire-readout`, and `/wire-readout/anything` for pages that change their
 * address. `extra` adds pages by path. Answers wait for `ready`.
 */
export async function servePages({
  extra = {} as Readonly<Record<string, ServedPage>>,
  port = 0,
  ready = Promise.resolve() as Promise<unknown>,
} = {}): Promise<PageServer> {
  const slugs = new Set(readdirSync(FIXTURES));
  const server = createServer(async (request, response) => {
    await ready;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const slug = path.split('/')[1] ?? '';
    const page =
      extra[path] ??
      (slugs.has(slug) ? await readFile(join(FIXTURES, slug, 'source.html'), 'utf8') : undefined);
    const { body, headers } =
      typeof page === 'object'
        ? page
        : { body: typeof page === 'function' ? page : () => page ?? NOT_FOUND, headers: {} };
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}

const NOT_FOUND = '<!doctype html><title>Not found</title><p>No such page.';

/** The example article's page, and what is expected of it as JSON, where the machine has them. */
export const seedPage = () => readSeed('page.html');
export const seedExpected = () => readSeed('expected.json');

const readSeed = async (file: string): Promise<string | null> =>
  existsSync(join(SEED, file)) ? readFile(join(SEED, file), 'utf8') : null;
