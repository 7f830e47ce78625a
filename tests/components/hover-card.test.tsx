import { describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../components/HoverCard';
import type { HoverItem } from '../../lib/core/hover';
import type { StorageTrouble } from '../../lib/core/saving';
import { brandt, cables, hoverItems } from './made-up';
import { click, findViolations, render } from './render';

async function draw(items: readonly HoverItem[]) {
  const actions = {
    open: vi.fn(),
    dismissFlag: vi.fn(),
    note: vi.fn(async (): Promise<StorageTrouble | null> => null),
    claim: vi.fn(async (): Promise<StorageTrouble | null> => null),
    close: vi.fn(),
  };
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

  it.each([
    ['entity', 'Note on “Adela Brandt”', { kind: 'entity', id: brandt.id, label: 'Adela Brandt' }],
    ['theme', 'Note on “Critical infrastructure”', { kind: 'theme', id: cables.id, label: cables.name }],
    [
      'flag',
      /^Note on “What exactly/,
      { kind: 'flag', id: 'commitment', label: hoverItems.flag.flag.question },
    ],
  ] as const)('begins a note on %s, at its words', async (kind, name, finding) => {
    const { getByRole, actions } = await draw([hoverItems[kind]]);
    await click(getByRole('button', { name }));
    expect(actions.note).toHaveBeenCalledExactlyOnceWith(finding, hoverItems[kind].place);
  });

  it('begins a claim at a flag, with its question and what the promise leaves open', async () => {
    const { getByRole, actions } = await draw([hoverItems.flag]);
    await click(getByRole('button', { name: 'Check this: “agreed to deepen cooperation”' }));
    expect(actions.claim).toHaveBeenCalledExactlyOnceWith(hoverItems.flag.place, [
      hoverItems.flag.flag.question,
      'By when?',
      'How much?',
    ]);
  });

  it('says what kept a note from being stored, and offers none where nothing can be stored', async () => {
    const { getByRole, actions } = await draw([hoverItems.entity]);
    actions.note.mockResolvedValue('full');
    await click(getByRole('button', { name: /^Note on/ }));
    expect(getByRole('alert').textContent).toContain('full');
    const { open, dismissFlag, close } = actions;
    const bare = await render(
      <HoverCard items={[hoverItems.entity, hoverItems.flag]} actions={{ open, dismissFlag, close }} />,
    );
    expect(bare.queryByRole('button', { name: /^(Note on|Check this)/ })).toBeNull();
  });

  it('dismisses a flag, and closes on Escape', async () => {
    const { getByRole, actions } = await draw([hoverItems.flag]);
    await click(getByRole('button', { name: 'Dismiss' }));
    expect(actions.dismissFlag).toHaveBeenCalledExactlyOnceWith(hoverItems.flag.flag);
    getByRole('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.close).toHaveBeenCalledOnce();
  });
});
