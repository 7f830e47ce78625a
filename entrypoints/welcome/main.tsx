import '../../components/theme.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page';
import { Welcome } from '../../components/Welcome';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/extension/storage/settings';
import { uiMessages } from '../../lib/extension/ui-messages';

function ConnectedWelcome() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return (
    <Welcome
      mode={settings.mode}
      actions={{
        setMode: (mode) => void changeSettings((now) => ({ ...now, mode })),
        openSettings: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}

mountPage(<ConnectedWelcome />, 'welcomeTitle', uiMessages);
