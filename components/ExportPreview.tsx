import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Exported, Missing } from '../lib/export/exporter';
import { MISSING_TEXTS } from './export-texts';
import { clip } from './format';
import { t } from './i18n';

/** UTF-16 units shown of a text and of a page: it is copied and saved whole. */
const SHOWN = 20_000;
const SHOWN_PAGE = 500_000;

interface ExportPreviewProps {
  readonly exported: Exported;
  /** It is a page: shown as one. */
  readonly page: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (text: string) => void;
}

/** What an export would be, or what it still lacks. */
export function ExportPreview({ exported, page, onCopy, onSave }: ExportPreviewProps): JSX.Element {
  const [outcome, setOutcome] = useState('');
  if (exported.status === 'missing')
    return (
      <div class="export-missing" role="status">
        <p>{t('exportMissing')}</p>
        <MissingList missing={exported.missing} />
      </div>
    );
  const { text, leftOut } = exported;
  return (
    <>
      <h3 class="export-heading">{t('exportPreview')}</h3>
      {page ? <PagePreview text={text} /> : <TextPreview text={text} />}
      {leftOut.length > 0 && (
        <div class="export-missing">
          <p>{t('exportLeftOut')}</p>
          <MissingList missing={leftOut} />
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onSave(text);
            setOutcome(t('exportSaved'));
          }}
        >
          {t('exportSave')}
        </button>
        <button
          type="button"
          class="button"
          onClick={async () => setOutcome(t((await onCopy(text)) ? 'exportCopied' : 'exportNotCopied'))}
        >
          {t('exportCopy')}
        </button>
      </div>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </>
  );
}

/** A page as it will look; nothing in it runs, and no link of it leads anywhere from here. */
const PagePreview = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    <iframe
      class="export-page"
      sandbox=""
      title={t('exportPreview')}
      srcdoc={clip(text, SHOWN_PAGE).replace('<head>', '<head><base target="_blank">')}
    />
    {text.length > SHOWN_PAGE && <p class="muted">{t('exportClipped')}</p>}
  </>
);

const TextPreview = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section class="export-preview" tabIndex={0} aria-label={t('exportPreview')}>
      <pre dir="auto">{clip(text, SHOWN)}</pre>
    </section>
    {text.length > SHOWN && <p class="muted">{t('exportClipped')}</p>}
  </>
);

function MissingList({ missing }: { readonly missing: readonly Missing[] }): JSX.Element {
  return (
    <ul>
      {missing.map(({ what, of }, at) => (
        <li key={at}>
          {t(MISSING_TEXTS[what])}
          {of && <q dir="auto">{clip(of, 120)}</q>}
        </li>
      ))}
    </ul>
  );
}
