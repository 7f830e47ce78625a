import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tn } from './i18n';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How many are shown before the reader asks for all. */
  readonly first: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that shows its first items, and the rest on demand. */
export function ShortList<Item>({ items, keyOf, first, children }: ShortListProps<Item>): JSX.Element {
  const [all, setAll] = useState(false);
  // a button that hides a single row is no gain
  const shown = all || items.length <= first + 1 ? items : items.slice(0, first);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // the button is gone: the focus goes on with the first item that it brought
    if (all) list.current?.children[first]?.querySelector('button')?.focus();
  }, [all, first]);
  return (
    <>
      <ul class="list" ref={list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {tn('showMore', items.length - shown.length)}
        </button>
      )}
    </>
  );
}
