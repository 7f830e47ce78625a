import { fireEvent } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import type { BackupMade, ImportOutcome, RestoreOutcome } from '../../components/contract';
import { Options } from '../../components/Options';
import type { WikiCheck } from '../../lib/core/live';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { optionsProps } from './made-up';
import { click, findViolations, render } from './render';

async function draw(outcome: ImportOutcome = { status: 'done' }) {
  const actions = {
    change: vi.fn(),
    reset: vi.fn(),
    exportSettings: vi.fn(() => '{"version":1}'),
    importSettings: vi.fn(async (_text: string) => outcome),
    openShortcuts: vi.fn(),
    checkWiki: vi.fn(async (_address: string): Promise<WikiCheck> => ({ status: 'no-wiki' })),
    forgetLookUps: vi.fn(async () => undefined),
    forgetHistory: vi.fn(async () => undefined),
    makeBackup: vi.fn(
      async (): Promise<BackupMade> => ({ status: 'done', name: 'readout-notes.json', text: '{}' }),
    ),
    restoreBackup: vi.fn(async (_text: string): Promise<RestoreOutcome> => ({ status: 'not-json' })),
  };
  return { ...(await render(<Options {...optionsProps} actions={actions} />)), actions };
}

const pick = async (input: HTMLElement, file: File): Promise<void> => {
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

describe('options', () => {
  it('axe finds nothing', async () => {
    const { container } = await draw();
    expect(await findViolations(container)).toEqual([]);
  });

  it.each([
    ['switch', 'Mark in pages: People', { kinds: { ...DEFAULT_SETTINGS.kinds, person: false } }],
    ['switch', 'Mark in pages: Missing specifics', { kinds: { ...DEFAULT_SETTINGS.kinds, flag: false } }],
    ['switch', 'Minor and repeated questions', { showGrey: true }],
    ['switch', 'Pause everywhere', { paused: true }],
    ['radio', /Only when I click/, { mode: 'click' }],
    ['radio', 'Mark every mention', { mentions: 'all' }],
    ['radio', 'Whenever I open a card', { live: { ...DEFAULT_SETTINGS.live, mode: 'always' } }],
    [
      'radio',
      'Never: cards show what Readout itself holds',
      { live: { ...DEFAULT_SETTINGS.live, mode: 'off' } },
    ],
    ['switch', 'Pictures', { live: { ...DEFAULT_SETTINGS.live, thumbnails: true } }],
    ['button', 'Forget shop.example', { sites: { 'news.example': 'on' } }],
    ['button', 'Forget pages like news.example/#/*', { pages: {} }],
  ] as const)('%s “%s” changes one thing', async (role, name, patch) => {
    const { getByRole, actions } = await draw();
    await click(getByRole(role, { name }));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(patch);
  });

  it('lists commands with their keys, and leads to where they are changed', async () => {
    const { getByText, getByRole, actions } = await draw();
    expect(getByText('Alt+Shift+N').tagName).toBe('KBD');
    expect(getByText('not set')).toBeTruthy();
    await click(getByRole('button', { name: 'Change shortcuts in the browser' }));
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  it('resets only when sure', async () => {
    const { getByRole, actions } = await draw();
    await click(getByRole('button', { name: 'Reset everything' }));
    await click(getByRole('button', { name: 'Cancel' }));
    expect(actions.reset).not.toHaveBeenCalled();
    await click(getByRole('button', { name: 'Reset everything' }));
    await click(getByRole('button', { name: 'Yes, reset everything' }));
    expect(actions.reset).toHaveBeenCalledOnce();
    expect(getByRole('status').textContent).toBe('Everything is as it came.');
  });

  it.each([
    [{ status: 'done' }, 'The settings were loaded.'],
    [{ status: 'not-json' }, 'This file is not JSON.'],
    [{ status: 'not-settings' }, 'This is no settings file of Readout.'],
    [{ status: 'not-settings', detail: 'kinds.person' }, 'wrong value: kinds.person'],
    [{ status: 'newer' }, 'A newer version of Readout saved this file.'],
  ] as const)('a picked file that is %j is told as such', async (outcome, message) => {
    const { getByLabelText, getByRole, actions } = await draw(outcome);
    await pick(getByLabelText('Settings file'), new File(['{}'], 'settings.json'));
    await expect.poll(() => getByRole('status').textContent).toContain(message);
    expect(actions.importSettings).toHaveBeenCalledExactlyOnceWith('{}');
  });

  it('tells why the notes can’t be read, not that there are none', async () => {
    const { getByRole, queryByText } = await render(
      <Options {...optionsProps} stored={{ trouble: 'blocked' }} />,
    );
    expect(getByRole('alert').textContent).toContain('Another window with an older Readout');
    expect(queryByText(/note(s)? stored/)).toBeNull();
  });

  it('a huge file is refused unread', async () => {
    const { getByLabelText, getByRole, actions } = await draw();
    await pick(getByLabelText('Settings file'), new File(['x'.repeat(1_000_001)], 'film.json'));
    await expect.poll(() => getByRole('status').textContent).toBe('This file is too large.');
    expect(actions.importSettings).not.toHaveBeenCalled();
  });

  it('saves the settings to a file', async () => {
    const { getByRole, actions } = await draw();
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:settings');
    const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await click(getByRole('button', { name: 'Save to a file' }));
    expect(actions.exportSettings).toHaveBeenCalledOnce();
    expect(make).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledOnce();
  });

  it('saves a wiki of the reader’s own once it has answered', async () => {
    const { getByLabelText, getByRole, findByText, actions } = await draw();
    const wiki = { name: 'Desk', api: 'https://wiki.example/w/api.php', language: 'en' };
    const address = getByLabelText('A wiki of your own in place of Wikipedia');
    fireEvent.input(address, { target: { value: ' wiki.example ' } });
    await click(getByRole('button', { name: 'Check and use' }));
    expect(await findByText('There is no MediaWiki at this address.')).toBeTruthy();
    expect(actions.change).not.toHaveBeenCalled();
    actions.checkWiki.mockResolvedValueOnce({ status: 'wiki', wiki });
    await click(getByRole('button', { name: 'Check and use' }));
    expect(actions.checkWiki).toHaveBeenLastCalledWith('wiki.example');
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ live: { ...DEFAULT_SETTINGS.live, wiki } });
  });

  it('forgets what was looked up with one click, and says so', async () => {
    const { getByRole, findByText, actions } = await draw();
    await click(getByRole('button', { name: 'Forget it' }));
    expect(actions.forgetLookUps).toHaveBeenCalledOnce();
    expect(await findByText('What was looked up is forgotten.')).toBeTruthy();
  });

  it('stops remembering what was read, and forgets it', async () => {
    const { getByRole, getByText, actions } = await draw();
    expect(getByText('312 articles remembered')).toBeTruthy();
    await click(getByRole('switch', { name: 'Remember the articles I read', checked: true }));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ history: false });
    await click(getByRole('button', { name: 'Forget all of it' }));
    expect(actions.forgetHistory).toHaveBeenCalledOnce();
    expect(getByText('Forgotten.')).toBeTruthy();
  });
});
