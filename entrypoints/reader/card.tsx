import { render } from 'preact';
import type { HoverItem } from '../../components/contract';
import { HoverCard } from '../../components/HoverCard';
import hoverCardCss from '../../components/HoverCard.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { Flag } from '../../lib/core/analysis';
import { flagKey } from '../../lib/core/mark';
import { ask } from '../../lib/extension/send';
import { type CardHost, createCardHost } from '../../lib/page/card-host';
import type { PlacedMark, Session } from './sessions';

/** The card in the page: open over some words, or not. */
export interface PageCard {
  /** Shows what is known of these marks beside the words; `focus` moves the keyboard into the card. */
  open(marks: readonly PlacedMark[], words: DOMRect, focus?: boolean): void;
  close(): void;
  holds(x: number, y: number): boolean;
}

/** Creates the card; nothing is added to the page until it opens. */
export function createPageCard(): PageCard {
  let host: CardHost | null = null;
  let opening = 0;
  let focusBefore: Element | null = null;

  const close = () => {
    opening += 1;
    if (!host) return;
    const hadFocus = host.hasFocus();
    render(null, host.container);
    host.remove();
    host = null;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  return {
    close,
    holds: (x, y) => host?.holds(x, y) ?? false,
    async open(marks, words, focus = false) {
      close();
      const mine = opening;
      const items = marks.flatMap(toItem);
      const session = marks[0]?.session;
      if (items.length === 0 || !session) return;
      focusBefore = document.activeElement;
      const opened = createCardHost(document, themeCss + hoverCardCss);
      host = opened;
      const show = (shown: readonly HoverItem[]) => {
        render(
          <HoverCard
            items={shown}
            actions={{
              close,
              open: (id) => {
                close();
                void ask('openCard', { id });
              },
              dismissFlag: (flag: Flag) => {
                close();
                void ask('dismissFlag', { key: session.key, flag: flagKey(flag) });
              },
            }}
          />,
          opened.container,
        );
        opened.place(words);
      };
      show(items);
      if (focus) opened.focus();
      const withBackground = await Promise.all(items.map((item) => addSummary(item, session)));
      if (mine === opening) show(withBackground);
    },
  };
}

/** What a mark stands for; none where the analysis no longer knows it. */
function toItem({ mark, session: { analysis, article } }: PlacedMark): HoverItem[] {
  if (mark.kind === 'flag') {
    const flag = analysis.flags.find((candidate) => flagKey(candidate) === mark.id);
    return flag ? [{ kind: 'flag', flag, quote: article.text.slice(flag.start, flag.end) }] : [];
  }
  if (mark.kind === 'theme') {
    const theme = analysis.themes.find(({ id }) => id === mark.id);
    return theme ? [{ kind: 'theme', theme }] : [];
  }
  const entity = analysis.entities.find(({ id }) => id === mark.id);
  const mention = analysis.mentions.find(({ start }) => start === mark.start);
  return entity ? [{ kind: 'entity', entity, ...(mention?.metonym && { metonym: true }) }] : [];
}

async function addSummary(item: HoverItem, { key }: Session): Promise<HoverItem> {
  if (item.kind === 'flag') return item;
  const card = await ask('loadCard', { key, id: item.kind === 'entity' ? item.entity.id : item.theme.id });
  if (!card.ok || card.value.status !== 'ready' || !card.value.summary) return item;
  return { ...item, summary: card.value.summary };
}
