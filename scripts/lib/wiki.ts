import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian puts MediaWiki. */
const PACKAGED = '/usr/share/mediawiki';

/** How to get what a wiki needs, for people. */
export const HOW_TO_INSTALL =
  'MediaWiki and PHP are not installed: apt-get install --no-install-recommends nginx-light mediawiki php-cgi php-cli php-sqlite3 php-mbstring php-xml php-intl php-apcu php-gd php-curl';

/** Whether this machine can run a wiki. */
export const hasMediaWiki = (): boolean =>
  existsSync(join(PACKAGED, 'api.php')) &&
  existsSync('/usr/bin/php') &&
  existsSync(join(PACKAGED, 'extensions/TextExtracts'));

/** A request as it reached the wiki. */
export interface SeenRequest {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/** What the wiki shall do instead of answering; null lets it answer. */
export type Trouble = ((response: ServerResponse) => void) | null;

/** A real MediaWiki on loopback, behind a proxy that sees what is asked and can make trouble. */
export interface WikiServer {
  /** `http://127.0.0.1:PORT`: where the proxy is. */
  readonly url: string;
  readonly seen: SeenRequest[];
  trouble: Trouble;
  /** Stops listening, as a server that is gone; `true` listens again. */
  listen(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Builds a wiki with these pages (titles and wikitext) in a folder of its own and serves it. */
export async function serveWiki(pages: Readonly<Record<string, string>>): Promise<WikiServer> {
  const root = await mkdtemp(join(tmpdir(), 'readout-wiki-'));
  const [port, shown] = [await findFreePort(), await findFreePort()];
  await build(root, `http://127.0.0.1:${shown}`, pages);
  const stopPhp = await startPhp(root, port);
  const proxy = startProxy(port, shown);
  await proxy.listen(true);
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${shown}`,
    async close() {
      await proxy.listen(false);
      await stopPhp();
      await rm(root, { recursive: true, force: true });
    },
  });
}

async function build(root: string, url: string, pages: Readonly<Record<string, string>>): Promise<void> {
  const [web, data, texts] = [join(root, 'www/w'), join(root, 'data'), join(root, 'pages')];
  for (const folder of [web, data, texts, join(web, 'images')]) await mkdir(folder, { recursive: true });
  const own = ['LocalSettings.php', 'images', 'mw-config', 'config'];
  for (const name of await readdir(PACKAGED))
    if (!own.includes(name)) await symlink(join(PACKAGED, name), join(web, name));
  const settings = join(web, 'LocalSettings.php');
  const run = (script: string, ...options: string[]) =>
    execFileSync('php', [join(PACKAGED, 'maintenance', script), ...options], {
      env: { ...process.env, ...(existsSync(settings) && { MW_CONFIG_FILE: settings }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run(
    'install.php',
    ...['--confpath', web, '--dbtype', 'sqlite', '--dbpath', data, '--dbname', 'testwiki'],
    ...['--server', url, '--scriptpath', '/w', '--lang', 'en', '--pass', 'a long password of no use'],
    ...['--extensions=TextExtracts,PageImages', '--skins=Vector', 'Made-up Desk Wiki', 'Admin'],
  );
  await writeFile(join(root, 'words.php'), MAGIC_WORDS);
  await appendFile(settings, toSettings(join(root, 'words.php')));
  const files = Object.entries(pages).map(([title, text]) => ({ file: join(texts, `${title}.txt`), text }));
  for (const { file, text } of files) await writeFile(file, text);
  run('importTextFiles.php', '--overwrite', '--prefix', '', ...files.map(({ file }) => file));
  run('refreshLinks.php');
  run('runJobs.php');
}

const MAGIC_WORDS = `<?php
$magicWords = [];
$magicWords['en'] = [ 'disambiguation' => [ 0, '__DISAMBIG__' ], 'shortdesc' => [ 0, 'shortdesc' ] ];
`;

/** Settings, and stand-ins for two extensions that Debian does not package: Disambiguator and the one of descriptions. */
const toSettings = (words: string): string => `
$wgRightsText = 'CC BY-SA 4.0';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';
$wgJobRunRate = 0;
$wgMaxArticleSize = 4096;
$wgExtensionMessagesFiles['ReadoutTest'] = '${words}';
$wgHooks['GetDoubleUnderscoreIDs'][] = function ( &$ids ) { $ids[] = 'disambiguation'; };
$wgHooks['ParserFirstCallInit'][] = function ( $parser ) {
	$parser->setFunctionHook( 'shortdesc', function ( $parser, $text = '' ) {
		$parser->getOutput()->setPageProperty( 'wikibase-shortdesc', $text );
		return '';
	} );
};
class ReadoutTestDescription extends ApiQueryBase {
	public function execute() {
		$pages = $this->getPageSet()->getGoodPages();
		$props = MediaWiki\\MediaWikiServices::getInstance()->getPageProps()->getProperties( $pages, 'wikibase-shortdesc' );
		foreach ( $props as $id => $text ) {
			$this->getResult()->addValue( [ 'query', 'pages', $id ], 'description', $text );
		}
	}
}
$wgAPIPropModules['description'] = 'ReadoutTestDescription';
`;

async function startPhp(root: string, port: number): Promise<() => Promise<void>> {
  const child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', join(root, 'www')], {
    // The packaged files are linked, so that PHP looks for the settings beside the originals.
    env: { ...process.env, MW_CONFIG_FILE: join(root, 'www/w/LocalSettings.php') },
    stdio: 'ignore',
  });
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      await (await fetch(`http://127.0.0.1:${port}/w/api.php?action=query&format=json`)).text();
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return () =>
    new Promise((done) => {
      child.once('exit', () => done());
      child.kill();
    });
}

function startProxy(port: number, shown: number): Omit<WikiServer, 'url' | 'close'> {
  const server = createServer((incoming, response) => {
    proxy.seen.push({
      url: new URL(incoming.url ?? '/', `http://127.0.0.1:${shown}`),
      headers: incoming.headers,
    });
    if (proxy.trouble) {
      proxy.trouble(response);
      return;
    }
    const { url: path, method, headers } = incoming;
    const passed = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    incoming.pipe(passed);
  });
  const proxy: Omit<WikiServer, 'url' | 'close'> = {
    seen: [],
    trouble: null,
    listen: (on) =>
      new Promise((done, failed) => {
        if (on) {
          server.once('error', failed);
          server.listen(shown, '127.0.0.1', () => done());
        } else {
          server.closeAllConnections();
          server.close(() => done());
        }
      }),
  };
  return proxy;
}

async function findFreePort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}
