import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/Welcome';
import { MARK_KINDS } from '../../lib/core/settings';
import { click, findViolations, render } from './render';

async function draw() {
  const actions = { setMode: vi.fn(), openSettings: vi.fn() };
  return { ...(await render(<Welcome mode="auto" actions={actions} />)), actions };
}

describe('welcome', () => {
  it('explains each kind of mark and says what leaves the browser', async () => {
    const { getAllByRole, getByText, container } = await draw();
    expect(getAllByRole('term')).toHaveLength(MARK_KINDS.length);
    expect(getByText(/What you read stays in your browser/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('lets the reader choose when Readout reads', async () => {
    const { getByRole, actions } = await draw();
    expect((getByRole('radio', { name: /Every news article/ }) as HTMLInputElement).checked).toBe(true);
    await click(getByRole('radio', { name: /Only when I click/ }));
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('click');
  });

  it.each([
    ['Inês Vidal', 'Inês Vidal'],
    ['Portugal', 'Portugal'],
    ['Iberian Rail Agency', 'Iberian Rail Agency'],
    ['rail freight', 'Rail transport'],
    ['Officials said', 'Source not named'],
  ])('the mark on “%s” opens a card and Escape closes it', async (words, name) => {
    const { getByRole, queryByRole, container } = await draw();
    await click(getByRole('button', { name: words }));
    const card = getByRole('dialog', { name });
    expect(await findViolations(container)).toEqual([]);
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(() => queryByRole('dialog')).toBeNull();
  });

  it('a dismissed question loses its mark', async () => {
    const { getByRole, queryByRole, container } = await draw();
    await click(getByRole('button', { name: 'Officials said' }));
    await click(getByRole('button', { name: 'Dismiss' }));
    expect(queryByRole('button', { name: 'Officials said' })).toBeNull();
    expect(container.textContent).toContain('Officials said');
  });
});
