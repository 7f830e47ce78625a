import { browser } from 'wxt/browser';

/** The keyboard commands as the browser knows them now; `shortcut` is empty where none is set. */
export async function readCommands(): Promise<{ name: string; description: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // Firefox 137; wxt/browser is typed from Chrome's API, which lacks it.
    const { openShortcutSettings } = browser.commands as unknown as { openShortcutSettings(): Promise<void> };
    await openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
