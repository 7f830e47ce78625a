import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { Panel } from '../../components/Panel';
import { panelProps } from './made-up';
import { render } from './render';

/** Markup without white space between elements, and without what a script must be there for. */
function toShell(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('button, a, [role="status"]')) part.remove();
  return copy.innerHTML
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    .replace(/:\s|;(?=")/g, (found) => found.trim().replace(';', ''));
}

it.each(['popup', 'sidepanel'] as const)(
  'the shell of the %s is what the panel draws before it knows anything',
  async (surface) => {
    const html = await readFile(`entrypoints/${surface}/index.html`, 'utf8');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const shell = page.querySelector('#app') as Element;
    const { container } = await render(<Panel {...panelProps} state={null} host={null} surface={surface} />);
    expect(toShell(shell)).toBe(toShell(container));
  },
);
