import { browser } from 'wxt/browser';

/** Opens the side panel. Must be called from a click: neither browser lets it open by itself. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // wxt/browser is typed from Chrome's API, which has no sidebarAction.
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    await sidebarAction.open();
  } else {
    await browser.sidePanel.open({ windowId });
  }
}
