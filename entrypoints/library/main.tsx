import '../../components/theme.css';
import { useEffect, useState } from 'preact/hooks';
import { Library, type LibraryActions, type LibraryRead } from '../../components/Library';
import { mountPage } from '../../components/mount-page';
import { saveFile } from '../../components/save-file';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { watchNotes } from '../../lib/extension/storage/changes';
import { readSettings } from '../../lib/extension/storage/settings';
import { uiMessages } from '../../lib/extension/ui-messages';
import { formatFilters, parseFilters } from '../../lib/library/filters';
import { handOutBackup } from '../popup/hand-out-backup';
import { importNotes } from './import-notes';
import { readShelf } from './read-shelf';

const loadDesk = async () => (await import('../../lib/export/desk')).EXPORT_DESK;

function ConnectedLibrary() {
  const [read, setRead] = useState<LibraryRead | null>(null);
  const [filters, setFilters] = useState(() => parseFilters(location.hash));
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const load = () => void readShelf().then(setRead);
    load();
    void readSettings().then(setSettings);
    const fromAddress = () => setFilters(parseFilters(location.hash));
    addEventListener('hashchange', fromAddress);
    const stop = watchNotes(load);
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
    makeBackup: handOutBackup,
  };
  return (
    <Library
      read={read}
      filters={filters}
      statuses={settings.statuses}
      loadDesk={loadDesk}
      now={new Date().toISOString()}
      actions={actions}
    />
  );
}

mountPage(<ConnectedLibrary />, 'libraryTitle', uiMessages);
