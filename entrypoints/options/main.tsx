import '../../components/theme.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeyCommand, OptionsActions, OptionsProps, RestoreOutcome } from '../../components/contract';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/Options';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import { askForAccess } from '../../lib/extension/access';
import { report } from '../../lib/extension/report';
import { ask } from '../../lib/extension/send';
import { formatSettings, parseSettings } from '../../lib/extension/settings-file';
import { openShortcuts, readCommands } from '../../lib/extension/shortcuts';
import { restoreContent } from '../../lib/extension/storage/backup';
import { watchNotes } from '../../lib/extension/storage/changes';
import { countPast, forgetPast } from '../../lib/extension/storage/history';
import { notes } from '../../lib/extension/storage/notes';
import { troubleOf } from '../../lib/extension/storage/notes-db';
import { askToPersist } from '../../lib/extension/storage/persist';
import { readReminder } from '../../lib/extension/storage/reminder';
import { changeSettings, readSettings, watchSettings } from '../../lib/extension/storage/settings';
import { uiMessages } from '../../lib/extension/ui-messages';
import { parseBackup } from '../../lib/notes/backup';
import { handOutBackup } from '../popup/hand-out-backup';

function ConnectedOptions() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [remembered, setRemembered] = useState(0);
  const [stored, setStored] = useState<OptionsProps['stored']>(null);
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings);
    void readCommands().then(setCommands);
    countPast().then(setRemembered, (error) => report('history', error));
    const count = () => void readStored().then(setStored);
    count();
    const undo = watchNotes(count);
    const stop = watchSettings(setSettings);
    return () => {
      undo();
      stop();
    };
  }, []);
  if (!settings) return null;

  const actions: OptionsActions = {
    change: (patch) => void changeSettings((now) => ({ ...now, ...patch })),
    reset: () => void changeSettings(() => DEFAULT_SETTINGS),
    exportSettings: () => formatSettings(settings),
    async importSettings(text) {
      const parsed = parseSettings(text);
      if (parsed.status === 'done') await changeSettings(() => parsed.settings);
      return parsed;
    },
    makeBackup: handOutBackup,
    restoreBackup,
    forgetHistory: () => forgetPast(),
    openShortcuts: () => void openShortcuts(),
    async checkWiki(address) {
      const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
      if (!url?.hostname) return { status: 'no-wiki' };
      if (!(await askForAccess({ api: url.href }))) return { status: 'failed', reason: 'no-access' };
      const answer = await ask('checkWiki', { address: url.href });
      return answer.ok ? answer.value : { status: 'failed', reason: 'asleep' };
    },
    forgetLookUps: async () => void (await ask('forgetLookUps', {})),
  };
  return (
    <Options
      settings={settings}
      commands={commands}
      remembered={remembered}
      stored={stored}
      version={browser.runtime.getManifest().version}
      actions={actions}
    />
  );
}

async function readStored(): Promise<OptionsProps['stored']> {
  try {
    const [count, { last }] = await Promise.all([notes.count(), readReminder()]);
    return { notes: count, lastBackup: last };
  } catch (error) {
    report('notes', error);
    return { trouble: troubleOf(error) };
  }
}

async function restoreBackup(text: string): Promise<RestoreOutcome> {
  const parsed = parseBackup(text);
  if (parsed.status !== 'done') return parsed;
  try {
    const merged = await restoreContent(parsed.content);
    await askToPersist();
    return { status: 'done', damaged: parsed.damaged, ...merged };
  } catch (error) {
    report('restore', error);
    return { status: 'failed', trouble: troubleOf(error) };
  }
}

mountPage(<ConnectedOptions />, 'settingsTitle', uiMessages);
