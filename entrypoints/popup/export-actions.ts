import type { ExportActions } from '../../components/contract';
import { saveFile } from '../../components/save-file';
import type { TabView } from '../../lib/extension/page-state';
import { ask } from '../../lib/extension/send';
import { toSource } from '../../lib/notes/source';

/** The exporters are loaded when the first export opens. */
const loadDesk = async () => (await import('../../lib/export/desk')).EXPORT_DESK;

/** What an export of the article shown is made from and where it goes. Nothing is stored by it. */
export function createExportActions(view: TabView | null): ExportActions {
  return {
    async readDossier() {
      if (view?.state.status !== 'ready' || view.key === null) return null;
      const answer = await ask('listNotes', { key: view.key });
      if (!answer.ok || answer.value.trouble) return null;
      const { article, analysis } = view.state;
      const { source, notes, claims } = answer.value;
      const now = new Date().toISOString();
      return { source: source ?? toSource(article, analysis, crypto.randomUUID(), now), notes, claims };
    },
    loadDesk,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: ({ name, text, mediaType }) => saveFile(name, text, mediaType),
  };
}
