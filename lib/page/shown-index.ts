import { type Letters, readLetters } from '../anchoring/letters';
import { createMatcher, type Matcher } from '../anchoring/match';
import { readShownText, type ShownText } from './shown-text';

/** What a part of a page shows, read for finding many notes in it. */
export interface ShownIndex {
  readonly shown: ShownText;
  readonly letters: Letters;
  readonly matcher: Matcher;
}

interface Kept {
  readonly index: ShownIndex;
  readonly observer: MutationObserver;
}
type Root = Document | Element | ShadowRoot;

const kept = new WeakMap<Node, Kept>();
const keptWithHidden = new WeakMap<Node, Kept>();

/** What changes the text that is shown. Styles of the page's sheets are not asked (see shown-text.ts). */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'style', 'open', 'slot'],
};

/**
 * The index of a root, read anew when anything below it changed since. Changes are known at once, even those of the
 * task that asks: an observer's records are taken before its index is used again.
 */
export function indexShown(root: Root, hidden = false): ShownIndex {
  const store = hidden ? keptWithHidden : kept;
  const old = store.get(root);
  if (old && old.observer.takeRecords().length === 0) return old.index;
  old?.observer.disconnect();
  store.delete(root);
  const shown = readShownText(root, hidden);
  const letters = readLetters(shown.text);
  const index = { shown, letters, matcher: createMatcher(letters) };
  const observer = observe([root, ...shown.shadows], () => store.delete(root));
  if (observer) store.set(root, { index, observer });
  return index;
}

/** Calls back at the first change and ends: a page that never rests pays for one note, not for ever. */
function observe(roots: readonly Node[], onChange: () => void): MutationObserver | null {
  if (typeof MutationObserver === 'undefined') return null;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    onChange();
  });
  for (const root of roots) observer.observe(root, CHANGES);
  return observer;
}
