import type { ComponentChildren, JSX } from 'preact';
import { ShortList } from './ShortList';
import './SaysPart.css';

interface SaysPartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly first: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** One kind of thing that the article says, under a small heading; nothing where it says none. */
export function SaysPart<Item>({ title, ...list }: SaysPartProps<Item>): JSX.Element | null {
  if (list.items.length === 0) return null;
  return (
    <div class="article-says">
      <h3>{title}</h3>
      <ShortList {...list} />
    </div>
  );
}
