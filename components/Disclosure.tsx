import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { OpenRowsContext } from './open-rows';
import './Disclosure.css';

interface DisclosureProps {
  readonly id: string;
  /** What stands in the row at all times. */
  readonly row: ComponentChildren;
  /** Opens at once, comes into view and takes the focus. */
  readonly called: boolean;
  readonly children: () => ComponentChildren;
}

/** A row that opens in place. What was opened once stays loaded while it is folded, and is open again when drawn anew. */
export function Disclosure({ id, row, called, children }: DisclosureProps): JSX.Element {
  const rows = useContext(OpenRowsContext);
  const [open, setOpen] = useState(called || rows.has(id));
  const [seen, setSeen] = useState(open);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!called) return;
    setOpen(true);
    setSeen(true);
    rows.set(id, true);
    button.current?.focus();
    button.current?.scrollIntoView?.({ block: 'start' });
  }, [called]);
  return (
    <div class="disclosure">
      <button
        ref={button}
        type="button"
        class="disclosure-row"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        onClick={() => {
          setOpen(!open);
          setSeen(true);
          rows.set(id, !open);
        }}
      >
        {row}
        <Icon name="open" />
      </button>
      <div id={`${id}-more`} class="disclosure-more" hidden={!open}>
        {seen && children()}
      </div>
    </div>
  );
}
