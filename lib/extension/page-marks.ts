import { browser } from 'wxt/browser';
import type { Analysis } from '../core/analysis';
import { type Mark, toMarks } from '../core/mark';
import { pageShape, type Settings } from '../core/settings';
import { report } from './report';
import { askPage } from './send';
import { readDismissed, watchAllDismissed } from './storage/dismissed';
import { readSettings, watchSettings } from './storage/settings';
import { readTab } from './storage/tabs';

/**
 * What to mark in a page as the settings ask; null where they ask to leave it. `asked`: the reader asked for this very
 * page, which overrules what the settings say of its site and kind.
 */
export async function findPageMarks(
  { key, url, asked }: { readonly key: string; readonly url: string; readonly asked: boolean },
  analysis: Analysis,
): Promise<readonly Mark[] | null> {
  const settings = await readSettings();
  if (!allows(settings, url, asked)) return null;
  return toMarks(analysis, settings, await readDismissed(key));
}

/** Whether the settings let a page be read that its detector takes for an article. */
export const mayRead = async (url: string): Promise<boolean> => allows(await readSettings(), url, false);

/** Tells pages that are marked to ask for their marks again whenever what these depend on has changed. */
export function followMarks(): void {
  watchSettings((now, before) => {
    if (shown(now) === shown(before)) return;
    tellPages((url) => ({ ruled: ruleOf(now, url) !== ruleOf(before, url) }));
  });
  watchAllDismissed(() => tellPages(() => ({ ruled: false })));
}

function tellPages(say: (url: string) => { ruled: boolean }): void {
  const tell = async (id: number) => {
    const record = await readTab(id);
    if (record?.status === 'ready') await askPage(id, 'repaint', say(record.url));
  };
  browser.tabs
    .query({})
    .then((tabs) => Promise.all(tabs.map(({ id }) => id !== undefined && tell(id))))
    .catch((error) => report('repaint', error));
}

const allows = (settings: Settings, url: string, asked: boolean): boolean =>
  !settings.paused && (asked || !/off|not-article/.test(ruleOf(settings, url)));

/** What the reader said of a page's site, and of pages like it. */
const ruleOf = ({ sites, pages }: Settings, url: string): string =>
  `${sites[new URL(url).hostname]} ${pages[pageShape(url)]}`;

const shown = ({ paused, kinds, mentions, showGrey, sites, pages }: Settings): string =>
  JSON.stringify([paused, kinds, mentions, showGrey, sites, pages]);
