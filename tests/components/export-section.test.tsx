import { describe, expect, it, vi } from 'vitest';
import { ExportSection } from '../../components/ExportSection';
import { flagKey } from '../../lib/core/mark';
import { analysis, article, flags, notesShown, panelActions, panelProps } from './made-up';
import { click, findViolations, render } from './render';

const draw = async (change: Partial<Parameters<typeof ExportSection>[0]> = {}) => {
  const actions = {
    ...panelActions,
    readDossier: vi.fn(panelActions.readDossier),
    loadDesk: vi.fn(panelActions.loadDesk),
    copy: vi.fn(async (_text: string) => true),
  };
  const props = { ...panelProps, article, analysis, notes: notesShown, ...change };
  const view = await render(
    <ExportSection key={Math.random()} {...props} actions={{ ...actions, ...change.actions }} />,
  );
  const open = () => click(view.getByRole('button', { name: /^Export or cite this article/ }));
  return { ...view, actions, open };
};

/** The findings as Web Annotations, as they are copied. */
async function copyFindings(dismissed: ReadonlySet<string>): Promise<string> {
  const { open, findByRole, getByRole, findByLabelText, actions } = await draw({ dismissed });
  await open();
  await click(await findByRole('radio', { name: /other tools/ }));
  await click(await findByLabelText(/Readout found/));
  await click(getByRole('button', { name: 'Copy' }));
  return actions.copy.mock.lastCall?.[0] ?? '';
}

describe('export in the panel', () => {
  it('asks for nothing and loads nothing until it is opened', async () => {
    const { actions, getByRole, queryAllByRole } = await draw();
    expect(getByRole('button').getAttribute('aria-expanded')).toBe('false');
    expect(queryAllByRole('radio')).toEqual([]);
    expect(actions.readDossier).not.toHaveBeenCalled();
    expect(actions.loadDesk).not.toHaveBeenCalled();
  });

  it('opens the menu with the notes on the article, and closes it; axe finds nothing', async () => {
    const { open, findByTitle, getByRole, queryAllByRole, container } = await draw();
    await open();
    expect((await findByTitle('Preview')).getAttribute('srcdoc')).toContain(article.title);
    expect(getByRole('button', { expanded: true })).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
    await open();
    expect(queryAllByRole('radio')).toEqual([]);
  });

  it('gives findings out where they are wanted, without those that the reader dismissed', async () => {
    const flag = flags[0];
    if (!flag) throw new Error('no flag to dismiss');
    expect(await copyFindings(new Set())).toContain(flag.question);
    expect(await copyFindings(new Set([flagKey(flag)]))).not.toContain(flag.question);
  });

  it('says so where the notes can’t be read, rather than leave them out', async () => {
    const { open, findByRole } = await draw({ actions: { ...panelActions, readDossier: async () => null } });
    await open();
    expect((await findByRole('alert')).textContent).toContain('could not be read');
  });
});
