import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { tn } from './i18n';
import { OpenRowsContext } from './open-rows';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How many are shown before the reader asks for all. */
  readonly first: number;
  /** The row that an item opens, where it does: a list with such a row open is shown whole. */
  readonly rowOf?: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that shows its first items, and the rest on demand. */
export function ShortList<Item>(props: ShortListProps<Item>): JSX.Element {
  const { items, keyOf, first, rowOf, children } = props;
  const rows = useContext(OpenRowsContext);
  const [pressed, setPressed] = useState(false);
  const [kept] = useState(() => items.slice(first).some((item) => rowOf && rows.has(rowOf(item))));
  const all = pressed || kept;
  // a button that hides a single row is no gain
  const shown = all || items.length <= first + 1 ? items : items.slice(0, first);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // the button is gone: the focus goes on with the first item that it brought
    if (pressed) list.current?.children[first]?.querySelector('button')?.focus();
  }, [pressed, first]);
  return (
    <>
      <ul class="list" ref={list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="quiet-button" onClick={() => setPressed(true)}>
          {tn('showMore', items.length - shown.length)}
        </button>
      )}
    </>
  );
}
