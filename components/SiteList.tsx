import type { JSX } from 'preact';
import type { Settings } from '../lib/core/settings';
import { focusNeighbour } from './focus';
import { t } from './i18n';

interface SiteListProps {
  readonly sites: Settings['sites'];
  readonly onChange: (sites: Settings['sites']) => void;
}

/** Sites on which the reader overruled Readout, each of which can be forgotten. */
export function SiteList({ sites, onChange }: SiteListProps): JSX.Element {
  const rules = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));
  if (rules.length === 0) return <p class="muted">{t('noSites')}</p>;
  return (
    <ul class="sites">
      {rules.map(([host, rule]) => (
        <li key={host} class="setting">
          <div>
            <p>
              <bdi>{host}</bdi>
            </p>
            <p class="muted">{rule === 'on' ? t('ruleOn') : t('ruleOff')}</p>
          </div>
          <button
            type="button"
            class="button"
            aria-label={t('forgetSite', host)}
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget, document.getElementById('sites-title'));
              onChange(Object.fromEntries(rules.filter(([other]) => other !== host)));
            }}
          >
            {t('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}
