import { describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../components/HoverCard';
import type { HoverItem } from '../../lib/core/hover';
import { brandt, cables, hoverItems } from './made-up';
import { click, findViolations, render } from './render';

async function draw(items: readonly HoverItem[]) {
  const actions = { open: vi.fn(), dismissFlag: vi.fn(), close: vi.fn() };
  return { ...(await render(<HoverCard items={items} actions={actions} />)), actions };
}

describe('hover card', () => {
  it.each([
    ['entity', 'Adela Brandt', ['Person · named 3 times', 'Foreign Minister', 'Invented foreign minister']],
    ['metonym', 'Marland', ['Place', 'stands for its government']],
    ['theme', 'Critical infrastructure', ['Theme', 'who guards them']],
    ['term', 'Memorandum of understanding', ['Term', 'A written understanding']],
    ['flag', 'A promise nobody can check', ['What exactly was agreed', 'Why this?', 'agreed to deepen']],
  ] as const)('of one %s', async (kind, name, lines) => {
    const { getByRole, container } = await draw([hoverItems[kind]]);
    const card = getByRole('dialog', { name });
    for (const line of lines) expect(card.textContent).toContain(line);
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows all things at one point, the open question first', async () => {
    const { getByRole, container } = await draw([hoverItems.entity, hoverItems.flag]);
    expect(getByRole('dialog', { name: 'Adela Brandt, A promise nobody can check' })).toBeTruthy();
    const parts = [...container.querySelectorAll('section')].map(({ textContent }) => textContent);
    expect(parts[0]).toContain('What exactly was agreed');
    expect(parts[1]).toContain('Adela Brandt');
    expect(await findViolations(container)).toEqual([]);
  });

  it.each([
    ['entity', brandt.id, 'Open Adela Brandt'],
    ['theme', cables.id, 'Open Critical infrastructure'],
    ['term', 'term:memorandum-of-understanding', 'Open Memorandum of understanding'],
  ] as const)('opens the whole card of an %s', async (kind, id, name) => {
    const { getByRole, actions } = await draw([hoverItems[kind]]);
    await click(getByRole('button', { name }));
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(id);
  });

  it('dismisses a flag, and closes on Escape', async () => {
    const { getByRole, actions } = await draw([hoverItems.flag]);
    await click(getByRole('button', { name: 'Dismiss' }));
    expect(actions.dismissFlag).toHaveBeenCalledExactlyOnceWith(hoverItems.flag.flag);
    getByRole('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.close).toHaveBeenCalledOnce();
  });
});
