import '../../components/theme.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { setMessages } from '../../components/i18n';
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

setMessages(uiMessages.getMessage, uiMessages.language());
const root = document.getElementById('app');
if (root) render(<ConnectedWelcome />, root);
