import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import './Disclosure.css';

interface DisclosureProps {
  readonly id: string;
  /** What stands in the row at all times. */
  readonly row: ComponentChildren;
  /** Opens at once, comes into view and takes the focus. */
  readonly called: boolean;
  readonly children: () => ComponentChildren;
}

/** A row that opens in place. What was opened once stays loaded while it is folded. */
export function Disclosure({ id, row, called, children }: DisclosureProps): JSX.Element {
  const [open, setOpen] = useState(called);
  const [seen, setSeen] = useState(called);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!called) return;
    setOpen(true);
    setSeen(true);
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
