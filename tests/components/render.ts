import { type BoundFunctions, configure, type queries, within } from '@testing-library/dom';
import axe from 'axe-core';
import { type ComponentChild, render as draw } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { setMessages } from '../../components/i18n';
import en from '../../components/public/_locales/en/messages.json';
import { readMessages } from './messages';

setMessages(readMessages(en), 'en');
configure({
  getElementError: (message) => new Error(message ?? 'not found'), // without the whole tree
  defaultHidden: true, // asking for the computed style of every ancestor makes a search ten times slower
});

let stage: HTMLElement | null = null;
afterEach(() => {
  if (stage) draw(null, stage);
  stage?.remove();
  stage = null;
});

type View = BoundFunctions<typeof queries> & { readonly container: HTMLElement };

/** Draws a view with English messages, and finds things in it by role and label. Drawing again updates it. */
export async function render(view: ComponentChild): Promise<View> {
  stage ??= document.body.appendChild(document.createElement('div'));
  const container = stage;
  await act(async () => draw(view, container));
  await act(() => vi.dynamicImportSettled()); // parts that come after the first paint
  return { container, ...within(container) };
}

/** Clicks, and waits until the view has answered. */
export const click = (element: HTMLElement): Promise<void> => act(async () => element.click());

/** What axe finds wrong, as lines to read. Colours and sizes need a real browser: `npm run gallery` asks there. */
export async function findViolations(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, {
    iframes: false, // what lies in a frame is a document of its own
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
