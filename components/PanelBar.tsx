import type { JSX } from 'preact';
import type { PanelProps } from './contract';
import { Icon } from './Icon';
import { t } from './i18n';
import { Switch } from './Switch';

/** The bar above everything: this site on or off, pause everywhere, side panel, settings. */
export function PanelBar(props: Pick<PanelProps, 'settings' | 'surface' | 'host' | 'actions'>): JSX.Element {
  const { settings, surface, host, actions } = props;
  const pause = settings.paused ? t('resume') : t('pause');
  return (
    <header class="panel-bar">
      <span class="bar-site">
        {host ? (
          <>
            <Switch
              label={t('readSite', host)}
              on={settings.sites[host] !== 'off'}
              onChange={(on) => actions.setSite(on ? null : 'off')}
            />
            <bdi class="bar-host" title={host} aria-hidden="true">
              {host}
            </bdi>
          </>
        ) : (
          <span class="bar-host">{t('extensionName')}</span>
        )}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={pause}
        title={pause}
        onClick={() => actions.setPaused(!settings.paused)}
      >
        <Icon name={settings.paused ? 'play' : 'pause'} />
      </button>
      <a
        class="icon-button"
        href="library.html"
        target="_blank"
        rel="noreferrer"
        aria-label={t('libraryTitle')}
        title={t('libraryTitle')}
      >
        <Icon name="shelf" />
      </a>
      {surface === 'popup' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('openSidePanel')}
          title={t('openSidePanel')}
          onClick={() => actions.openSidePanel()}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('openSettings')}
        title={t('openSettings')}
        onClick={() => actions.openSettings()}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
