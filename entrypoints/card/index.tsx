import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { HoverCardActions } from '../../components/contract';
import { HoverCard } from '../../components/HoverCard';
import hoverCardCss from '../../components/HoverCard.css?inline';
import { setMessages } from '../../components/i18n';
import themeCss from '../../components/theme.css?inline';
import type { HoverItem } from '../../lib/core/hover';
import { uiMessages } from '../../lib/extension/ui-messages';
import { type CardHost, createCardHost } from '../../lib/page/card-host';

/** A card open in the page. */
export interface OpenCard extends Pick<CardHost, 'holds' | 'focus'> {
  close(): void;
}

declare global {
  /** In our isolated world, which the reader shares: shows these things in a card beside the words. */
  var readoutCard:
    | ((items: readonly HoverItem[], words: DOMRect, actions: HoverCardActions) => OpenCard)
    | undefined;
}

/** Comes to a page when the first card opens there. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutCard) return;
  setMessages(uiMessages.getMessage, uiMessages.language());
  globalThis.readoutCard = (items, words, actions) => {
    const focusBefore = document.activeElement;
    const host = createCardHost(document, themeCss + hoverCardCss);
    host.container.lang = uiMessages.language();
    render(<HoverCard items={items} actions={actions} />, host.container);
    host.place(words);
    return {
      holds: host.holds,
      focus: host.focus,
      close() {
        const hadFocus = host.hasFocus();
        render(null, host.container);
        host.remove();
        if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      },
    };
  };
});
