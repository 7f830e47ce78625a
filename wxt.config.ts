import { defineConfig } from 'wxt';
import { TEXT_TAGS } from './components/marks';
import { TABLES } from './lib/knowledge/data';
import { TABLES_FILE } from './lib/knowledge/tables';

/** Pages that Readout can read. Everything else is out of its reach by design. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * `::highlight()` alone is a rule for every element, and to add it has the whole page styled anew
 * (`npm run bench -- pages`). In Chromium highlights inherit their style, so rules for the few elements that text
 * stands in are enough, each by its tag alone: within `:is()` they are for every element again. One for the root, which
 * has what is under it styled anew, comes only where a mark stands elsewhere. Firefox does not inherit.
 */
const styleMarksWhereTextIs = {
  name: 'style-marks-where-text-is',
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void },
    _options: unknown,
    bundle: Record<string, { fileName: string; source?: unknown }>,
  ): void {
    for (const asset of Object.values(bundle)) {
      if (!asset.fileName.endsWith('marks.css')) continue;
      const css = String(asset.source);
      const styleIn = (tags: readonly string[]): string =>
        css.replace(/::highlight\([\w-]+\)/g, (mark) => tags.map((tag) => tag + mark).join());
      asset.source = styleIn(TEXT_TAGS);
      this.emitFile({
        type: 'asset',
        fileName: 'assets/marks-anywhere.css',
        source: styleIn([':root']),
      });
    }
  },
};

/**
 * V8 reads every function of a script twice where it is called at once, and nearly all of the reader's are: this hint
 * has them compiled in the first reading (V8's explicit compile hints, from Chrome 136).
 */
const compileReaderAtOnce = {
  name: 'compile-reader-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>): void {
    for (const chunk of Object.values(bundle))
      if (chunk.fileName === 'reader.js') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

export default defineConfig({
  manifestVersion: 3, // WXT's default for Firefox is still 2
  targetBrowsers: ['chrome', 'firefox'],
  imports: false, // no auto-imports: every name has a visible origin
  publicDir: 'components/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_, files) =>
      void files.push({ relativeDest: TABLES_FILE.slice(1), contents: JSON.stringify(TABLES) }),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // storage: settings and, in memory, what was read; scripting: to start in article pages as the settings ask;
    // activeTab: to read a page on the reader's click where all-sites access was taken back.
    // unlimitedStorage: so that the browser never clears notes to make room.
    permissions: ['storage', 'scripting', 'activeTab', 'unlimitedStorage'],
    host_permissions: WEB_PAGES,
    // As the browsers' default, less Firefox's upgrade of http: a newsroom's own wiki may have no https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-flag': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextFlag__',
      },
      'previous-flag': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousFlag__',
      },
      annotate: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandAnnotate__',
      },
      'read-page': { description: '__MSG_commandReadPage__' },
    },
    // highlightsFromPoint: Chrome 140, Firefox 150
    ...(browser === 'chrome' && {
      minimum_chrome_version: '140',
      // The detector imports it (see there). At an address that changes with every session: no page can tell by it
      // whether Readout is here.
      web_accessible_resources: [{ resources: ['reader.js'], matches: WEB_PAGES, use_dynamic_url: true }],
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'readout@readout.example',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: ({ browser }) => ({
    build: { cssTarget: ['chrome140', 'firefox150'] }, // the oldest we run in: light-dark() stays as written
    plugins: browser === 'firefox' ? [] : [styleMarksWhereTextIs, compileReaderAtOnce],
  }),
  zip: {
    // the sources zip ignores .gitignore, so name what goes in
    includeSources: [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'LICENSE',
      'README.md',
      'tsconfig.json',
      'wxt.config.ts',
      'entrypoints/**',
      'components/**',
      'lib/**',
      'scripts/**',
    ],
    dotSources: true,
  },
});
