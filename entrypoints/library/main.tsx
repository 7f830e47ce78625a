import '../../components/theme.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { setMessages } from '../../components/i18n';
import { Library, type LibraryActions } from '../../components/Library';
import { saveFile } from '../../components/save-file';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { report } from '../../lib/extension/report';
import { makeBackup } from '../../lib/extension/storage/backup';
import { watchNotes } from '../../lib/extension/storage/changes';
import { readSettings } from '../../lib/extension/storage/settings';
import { uiMessages } from '../../lib/extension/ui-messages';
import { formatFilters, parseFilters } from '../../lib/library/filters';
import type { Shelved } from '../../lib/library/shelf';
import { importNotes } from './import-notes';
import { readShelf } from './read-shelf';

const loadDesk = async () => (await import('../../lib/export/desk')).EXPORT_DESK;

function ConnectedLibrary() {
  const [shelf, setShelf] = useState<readonly Shelved[] | null>(null);
  const [filters, setFilters] = useState(() => parseFilters(location.hash));
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const read = () => readShelf().then(setShelf, (error) => report('library', error));
    void read();
    void readSettings().then(setSettings);
    const fromAddress = () => setFilters(parseFilters(location.hash));
    addEventListener('hashchange', fromAddress);
    const stop = watchNotes(read);
    return () => {
      removeEventListener('hashchange', fromAddress);
      stop();
    };
  }, []);

  const actions: LibraryActions = {
    setFilters(next) {
      setFilters(next);
      history.replaceState(null, '', `#${formatFilters(next)}`);
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: ({ name, text, mediaType }) => saveFile(name, text, mediaType),
    importFile: importNotes,
    async saveBackup() {
      const now = new Date().toISOString();
      saveFile(`readout-backup-${now.slice(0, 10)}.json`, await makeBackup(now));
    },
  };
  return (
    <Library
      shelf={shelf}
      filters={filters}
      statuses={settings.statuses}
      loadDesk={loadDesk}
      now={new Date().toISOString()}
      actions={actions}
    />
  );
}

setMessages(uiMessages.getMessage, uiMessages.language());
const root = document.getElementById('app');
if (root) render(<ConnectedLibrary />, root);
