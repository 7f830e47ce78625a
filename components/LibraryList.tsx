import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filters } from '../lib/library/filters';
import type { Shelved } from '../lib/library/shelf';
import { tn } from './i18n';
import { LibraryItem } from './LibraryItem';

/** Articles drawn at once: the rest is a click away, and thousands would make the page slow. */
const PAGE = 50;

interface LibraryListProps {
  readonly found: readonly Shelved[];
  /** What is searched for, folded. */
  readonly words: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onNarrow: (patch: Partial<Filters>) => void;
}

/** The articles that were found, a page at a time. */
export function LibraryList({
  found,
  words,
  selected,
  onSelect,
  onNarrow,
}: LibraryListProps): JSX.Element | null {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  // After more was drawn, reading goes on where it begins
  useEffect(() => {
    const { current: at } = first;
    if (at !== null) list.current?.children[at]?.querySelector<HTMLElement>('a, input')?.focus();
    first.current = null;
  }, [shown]);
  if (found.length === 0) return null;

  const select = (id: string, on: boolean): void => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  const rest = found.length - shown;
  return (
    <>
      <ul class="library-list" ref={list}>
        {found.slice(0, shown).map((one) => (
          <LibraryItem
            key={one.dossier.source.id}
            shelved={one}
            words={words}
            selected={selected.has(one.dossier.source.id)}
            onSelect={(on) => select(one.dossier.source.id, on)}
            onNarrow={onNarrow}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            first.current = shown;
            setShown(shown + PAGE);
          }}
        >
          {tn('libraryMore', Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
}
