import type { JSX } from 'preact';
import { type Block, type Inline, parseMarkdown } from '../lib/notes/markdown';
import { toWebLink } from './format';

/** A note's text as its reader meant it. Headings are strong lines: the panel's own outline stays as it is. */
export const Markdown = ({ text }: { readonly text: string }): JSX.Element => (
  <div class="note-body">{parseMarkdown(text).map(drawBlock)}</div>
);

function drawBlock(block: Block, key: number): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {block.of.map(drawInline)}
        </p>
      );
    case 'heading':
      return (
        <p key={key} dir="auto">
          <strong>{block.of.map(drawInline)}</strong>
        </p>
      );
    case 'quote':
      return <blockquote key={key}>{block.of.map(drawBlock)}</blockquote>;
    case 'list':
      return block.start === null ? (
        <ul key={key}>{block.items.map(drawItem)}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {block.items.map(drawItem)}
        </ol>
      );
    case 'code':
      return (
        <pre key={key} dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr key={key} />;
  }
}

const drawItem = (item: readonly Block[], key: number): JSX.Element => (
  <li key={key}>{item.map(drawBlock)}</li>
);

function drawInline(inline: Inline, key: number): JSX.Element | string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return <strong key={key}>{inline.of.map(drawInline)}</strong>;
    case 'em':
      return <em key={key}>{inline.of.map(drawInline)}</em>;
    case 'del':
      return <s key={key}>{inline.of.map(drawInline)}</s>;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'link': {
      const href = toWebLink(inline.href);
      const words = inline.of.map(drawInline);
      if (!href) return <span key={key}>{words}</span>;
      return (
        <a key={key} href={href} target="_blank" rel="noreferrer">
          {words}
        </a>
      );
    }
  }
}
