import { type Block, type Inline, parseMarkdown } from '../notes/markdown';
import { type Html, html } from './html';
import { toUri } from './text';

/** A note's text as HTML: what was typed is escaped wherever it stands, links lead to http(s) alone. */
export const markdownToHtml = (text: string): Html[] => parseMarkdown(text).map(writeBlock);

function writeBlock(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${block.of.map(writeInline)}</p>`;
    case 'heading':
      return html`<p dir="auto"><strong>${block.of.map(writeInline)}</strong></p>`;
    case 'quote':
      return html`<blockquote>${block.of.map(writeBlock)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${item.map(writeBlock)}</li>`);
      return block.start === null
        ? html`<ul>${items}</ul>`
        : html`<ol start="${String(block.start)}">${items}</ol>`;
    }
    case 'code':
      return html`<pre dir="ltr"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr>`;
  }
}

function writeInline(inline: Inline): Html | string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return html`<strong>${inline.of.map(writeInline)}</strong>`;
    case 'em':
      return html`<em>${inline.of.map(writeInline)}</em>`;
    case 'del':
      return html`<s>${inline.of.map(writeInline)}</s>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'link': {
      const href = toUri(inline.href);
      const words = inline.of.map(writeInline);
      return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
    }
  }
}
