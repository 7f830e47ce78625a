import type { JSX } from 'preact';
import type { Settings } from '../lib/core/settings';
import { focusNeighbour } from './focus';
import { t } from './i18n';

interface RuleListProps {
  readonly settings: Pick<Settings, 'sites' | 'pages'>;
  readonly change: (patch: Partial<Settings>) => void;
}

/** Sites and pages on which the reader overruled Readout, each of which can be forgotten. */
export function RuleList({ settings: { sites, pages }, change }: RuleListProps): JSX.Element {
  const rules = [
    ...Object.entries(sites).map(([host, rule]) => ({
      name: host,
      text: rule === 'on' ? t('ruleOn') : t('ruleOff'),
      forget: () => change({ sites: without(sites, host) }),
    })),
    ...Object.entries(pages).map(([shape, rule]) => ({
      name: t('pagesLike', shape),
      text: rule === 'article' ? t('rulePage') : t('ruleNotPage'),
      forget: () => change({ pages: without(pages, shape) }),
    })),
  ].toSorted((a, b) => a.name.localeCompare(b.name));
  if (rules.length === 0) return <p class="muted">{t('noSites')}</p>;
  return (
    <ul>
      {rules.map(({ name, text, forget }) => (
        <li key={name} class="setting">
          <div>
            <p>
              <bdi>{name}</bdi>
            </p>
            <p class="muted">{text}</p>
          </div>
          <button
            type="button"
            class="button"
            aria-label={t('forgetSite', name)}
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget, document.getElementById('sites-title'));
              forget();
            }}
          >
            {t('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

const without = <Value,>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
