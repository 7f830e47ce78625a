import './theme.css';
import './page.css';
import type { ComponentChildren, JSX } from 'preact';
import type { PageState } from '../lib/core/page-state';
import type { PanelProps } from './contract';
import { clip } from './format';
import { t } from './i18n';
import { Notice } from './Notice';
import { PanelBar } from './PanelBar';
import { Report } from './Report';
import { Skeleton } from './Skeleton';
import './Panel.css';

/** Popup and side panel: what Readout knows about the page in the tab. */
export function Panel(props: PanelProps): JSX.Element {
  const { state, settings, surface, host, actions } = props;
  return (
    <div class={`panel ${surface}`}>
      <PanelBar {...{ settings, surface, host, actions }} />
      <main class="panel-main" aria-busy={state === null || state.status === 'analysing'}>
        {contentOf(state, props)}
      </main>
    </div>
  );
}

function contentOf(state: PageState | null, props: PanelProps): ComponentChildren {
  const { host, actions } = props;
  switch (state?.status) {
    case undefined:
      return <Waiting />;
    case 'analysing':
      return <Waiting title={state.title} />;
    case 'out-of-reach':
      return <OutOfReachNotice reason={state.reason} />;
    case 'off':
      return <OffNotice reason={state.reason} host={host} actions={actions} />;
    case 'not-article':
      return (
        <Notice icon="article" title={t('notArticle')} text={t('notArticleMore')}>
          <button type="button" class="button" onClick={() => actions.annotateAnyway()}>
            {t('annotateAnyway')}
          </button>
        </Notice>
      );
    case 'offered':
      return (
        <Notice icon="article" title={t('offered')} text={t('offeredMore')}>
          <button type="button" class="button primary" onClick={() => actions.annotateAnyway()}>
            {t('annotate')}
          </button>
          {host && (
            <button type="button" class="button" onClick={() => actions.setSite('on')}>
              {t('siteAlways', host)}
            </button>
          )}
          <button type="button" class="button" onClick={() => actions.markNotArticle()}>
            {t('markNotArticle')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon="alert" title={t('failed')} text={reasonOf(state.message)}>
          <button type="button" class="button primary" onClick={() => actions.retry()}>
            {t('tryAgain')}
          </button>
        </Notice>
      );
    case 'ready':
      return <Report key={state.article.url} {...props} article={state.article} analysis={state.analysis} />;
  }
}

/** A failure in words: the reader's page knows one by name, others tell themselves. */
const reasonOf = (message: string): string =>
  message === 'nothing-to-read' ? t('nothingToRead') : t('failedMore', clip(message, 200));

/** Lines where the report will stand. The title is true from the first moment; before it is known, little is drawn. */
function Waiting({ title }: { readonly title?: string }): JSX.Element {
  return (
    <div class={title ? 'waiting long' : 'waiting'}>
      {title ? (
        <header class="article-head">
          <h1 dir="auto">{clip(title)}</h1>
        </header>
      ) : (
        <>
          <h1 class="visually-hidden">{t('extensionName')}</h1>
          <Skeleton widths={[92, 60]} />
        </>
      )}
      <p class="visually-hidden" role="status">
        {t('reading')}
      </p>
      {title && (
        <>
          <Skeleton widths={[70]} />
          <Skeleton widths={[38, 96, 84, 90]} />
          <Skeleton widths={[30, 88, 62, 76]} />
        </>
      )}
    </div>
  );
}

type ReasonOf<Status> =
  Extract<PageState, { status: Status }> extends { reason: infer Reason } ? Reason : never;

function OutOfReachNotice({ reason }: { readonly reason: ReasonOf<'out-of-reach'> }): JSX.Element {
  switch (reason) {
    case 'restricted':
      return <Notice icon="lock" title={t('restricted')} text={t('restrictedMore')} />;
    case 'pdf':
      return <Notice icon="article" title={t('pdf')} text={t('pdfMore')} />;
    case 'no-access':
      return <Notice icon="lock" title={t('noAccess')} text={t('noAccessMore')} />;
  }
}

interface OffNoticeProps extends Pick<PanelProps, 'host' | 'actions'> {
  readonly reason: ReasonOf<'off'>;
}

function OffNotice({ reason, host, actions }: OffNoticeProps): JSX.Element {
  const site = host ?? t('thisSite');
  switch (reason) {
    case 'paused':
      return (
        <Notice icon="pause" title={t('paused')} text={t('pausedMore')}>
          <button type="button" class="button primary" onClick={() => actions.setPaused(false)}>
            {t('resume')}
          </button>
        </Notice>
      );
    case 'site':
      return (
        <Notice icon="hidden" title={t('siteOff', site)} text={t('siteOffMore')}>
          <button type="button" class="button primary" onClick={() => actions.setSite(null)}>
            {t('siteTurnOn')}
          </button>
        </Notice>
      );
    case 'click':
      return (
        <Notice icon="article" title={t('clickMode')} text={t('clickModeMore')}>
          <button type="button" class="button primary" onClick={() => actions.annotateAnyway()}>
            {t('annotate')}
          </button>
        </Notice>
      );
  }
}
