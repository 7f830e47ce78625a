import { browser } from 'wxt/browser';
import type { Article } from '../core/article';
import { injectNotes } from './registration';
import { report } from './report';
import { claims } from './storage/claims';
import { notes } from './storage/notes';
import { readSettings } from './storage/settings';
import { dropUnusedSources, findSource } from './storage/sources';
import { setOpened, takesOpened } from './storage/tabs';

/** Where an article that was read has notes or claims, brings them into its page. Never throws: reading goes on. */
export async function bringNotesBack(tab: number, article: Article): Promise<void> {
  try {
    const { incognito } = await browser.tabs.get(tab);
    const source = await findSource(article, { remember: !incognito });
    if (!source) return;
    const [ofNotes, ofClaims] = await Promise.all([notes.countOf(source.id), claims.countOf(source.id)]);
    if (ofNotes + ofClaims > 0) await injectNotes(tab);
  } catch (error) {
    report('notes', error);
  }
}

/** Words were selected: brings what offers to note on them, if the reader wants that. */
export async function offerBar(tab: number): Promise<null> {
  if ((await readSettings()).noteBar) await injectNotes(tab);
  return null;
}

/** How long an open side panel may take to show what it is asked to. */
const PANEL_MS = 250;

/**
 * Shows a note or claim where it can be written in: in the side panel, where that is open, else in the popup. Not in
 * the page: its scripts hear every key that is pressed in it.
 */
export async function openWriting(id: string, tab: number): Promise<null> {
  await setOpened(tab, id);
  await new Promise((resolve) => setTimeout(resolve, PANEL_MS));
  if (await takesOpened(tab, id)) await browser.action.openPopup();
  return null;
}

/** A day: nobody undoes a deletion after it. */
const DAY_MS = 86_400_000;

/** Forgets articles whose notes were all deleted. Never throws. */
export async function tidyNotes(): Promise<void> {
  try {
    await dropUnusedSources(new Date(Date.now() - DAY_MS).toISOString());
  } catch (error) {
    report('notes', error);
  }
}
