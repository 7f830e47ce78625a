import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** What an opened row waits for before it unfolds: parts of its content hand in what they are loading. */
export const AwaitedContext = createContext<(loading: Promise<unknown>) => void>(() => undefined);

/** The longest that an opened row stays folded, in ms: then it shows what there is. */
const PATIENCE_MS = 400;

/** A row that opens in place, once its content has come, so that nothing grows under the reader's eyes. What was opened once stays loaded while it is folded, and is open again when drawn anew. */
export function Disclosure({ id, row, called, children }: DisclosureProps): JSX.Element {
  const rows = useContext(OpenRowsContext);
  const [open, setOpen] = useState(called || rows.has(id));
  const [seen, setSeen] = useState(open);
  const [complete, setComplete] = useState(rows.has(id));
  const awaited = useRef<Promise<unknown>[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  // Runs after those of the content, which hand in what they wait for.
  useLayoutEffect(() => {
    if (!seen) return;
    const unfold = () => setComplete(true);
    if (awaited.current.length === 0) return unfold();
    const patience = setTimeout(unfold, PATIENCE_MS);
    Promise.allSettled(awaited.current).then(unfold);
    return () => clearTimeout(patience);
  }, [seen]);
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
      <div id={`${id}-more`} class="disclosure-more" hidden={!open || !complete}>
        {seen && (
          <AwaitedContext.Provider value={(loading) => void awaited.current.push(loading)}>
            {children()}
          </AwaitedContext.Provider>
        )}
      </div>
    </div>
  );
}
