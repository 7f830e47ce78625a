import { useMemo, useRef } from 'preact/hooks';
import type { OpenRows } from '../../components/open-rows';
import type { TabView } from '../../lib/extension/page-state';
import { keepOpenRows, readOpenRows } from '../../lib/extension/storage/open-rows';

interface KeptRows {
  readonly rows: OpenRows;
  /** Brings what was open of the article that a view shows; before that view is drawn. */
  bringRows(view: TabView): Promise<void>;
}

/** The rows that stand open, kept by article: through another tab, another reading and another popup. */
export function useOpenRows(): KeptRows {
  const shown = useRef({ url: '', open: new Set<string>() });
  const asked = useRef(0);
  return useMemo(
    () => ({
      rows: {
        has: (id) => shown.current.open.has(id),
        set(id, isOpen) {
          const { url, open } = shown.current;
          open.delete(id);
          if (isOpen) open.add(id);
          if (url) void keepOpenRows(url, open);
        },
      },
      async bringRows({ state }) {
        asked.current += 1;
        const mine = asked.current;
        // While an article is read again its rows are kept as they are.
        if (state.status !== 'ready' || state.article.url === shown.current.url) return;
        const { url } = state.article;
        const open = new Set(await readOpenRows(url));
        if (mine === asked.current) shown.current = { url, open };
      },
    }),
    [],
  );
}
