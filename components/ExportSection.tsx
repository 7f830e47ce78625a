import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import type { Dossier } from '../lib/core/dossier';
import { flagKey } from '../lib/core/mark';
import type { PanelProps } from './contract';
import { Icon } from './Icon';
import { t } from './i18n';
import './Disclosure.css';

interface ExportSectionProps extends Pick<PanelProps, 'settings' | 'dismissed' | 'notes' | 'actions'> {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** The way out for the article shown, closed until it is asked for: until then nothing of it is loaded. */
export function ExportSection(props: ExportSectionProps): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="section export-section">
      <button
        type="button"
        class="disclosure-row"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="row-words">
          <span class="row-name">{t('exportArticle')}</span>
          {open && <span class="row-note">{t('exportArticleMore')}</span>}
        </span>
        <Icon name="open" />
      </button>
      {open && (
        <div id={id}>
          <Opened {...props} />
        </div>
      )}
    </div>
  );
}

type Menu = typeof import('./ExportMenu')['ExportMenu'];
interface Loaded {
  readonly Menu: Menu;
  readonly dossier: Dossier;
}

function Opened({ article, analysis, settings, dismissed, notes, actions }: ExportSectionProps) {
  const [loaded, setLoaded] = useState<Loaded | 'unread' | 'failed' | null>(null);
  const [now] = useState(() => new Date().toISOString());
  useEffect(() => {
    let wanted = true;
    // `notes` stands for what is stored: when it changes, it is read anew
    Promise.all([import('./ExportMenu'), notes && actions.readDossier()]).then(
      ([{ ExportMenu }, dossier]) =>
        wanted && notes && setLoaded(dossier ? { Menu: ExportMenu, dossier } : 'unread'),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [notes, actions]);
  const dossier = loaded && typeof loaded === 'object' ? loaded.dossier : null;
  const dossiers = useMemo(() => {
    if (!dossier) return [];
    // what the reader dismissed is not given to others as a finding
    const flags = analysis.flags.filter((flag) => !dismissed.has(flagKey(flag)));
    return [{ ...dossier, reading: { text: article.text, analysis: { ...analysis, flags } } }];
  }, [dossier, article, analysis, dismissed]);
  if (loaded === 'failed') return <p role="alert">{t('exportFailed')}</p>;
  if (loaded === 'unread') return <p role="alert">{t('exportUnread')}</p>;
  if (!loaded) return <p role="status">{t('libraryLoading')}</p>;
  return (
    <loaded.Menu
      dossiers={dossiers}
      statuses={settings.statuses}
      load={actions.loadDesk}
      now={now}
      actions={actions}
    />
  );
}
