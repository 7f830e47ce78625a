import './theme.css';
import './page.css';
import type { JSX } from 'preact';
import type { WelcomeProps } from './contract';
import { Icon } from './Icon';
import { t } from './i18n';
import { LiveExample } from './LiveExample';
import { ModeChoice } from './ModeChoice';
import './Choices.css';
import './HoverCard.css';
import './Welcome.css';

const LEGEND = [
  { kind: 'flag', name: 'missingSpecifics', more: 'legendFlag' },
  { kind: 'person', name: 'people', more: 'legendPerson' },
  { kind: 'place', name: 'places', more: 'legendPlace' },
  { kind: 'organization', name: 'organizations', more: 'legendOrganization' },
  { kind: 'theme', name: 'themes', more: 'legendTheme' },
  { kind: 'term', name: 'terms', more: 'legendTerm' },
] as const;

/** First run: what the marks mean, when Readout reads, and what leaves the browser. One screen. */
export function Welcome({ mode, actions }: WelcomeProps): JSX.Element {
  return (
    <main class="page welcome">
      <header>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <div class="welcome-columns">
        <LiveExample />
        <section aria-labelledby="legend-title">
          <h2 id="legend-title">{t('legendTitle')}</h2>
          <dl class="legend">
            {LEGEND.map(({ kind, name, more }) => (
              <div key={kind}>
                <dt>
                  <span class={`mark-${kind}`}>{t(name)}</span>
                </dt>
                <dd>{t(more)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <ModeChoice mode={mode} onChange={(chosen) => actions.setMode(chosen)} />
      <footer class="welcome-foot">
        <p class="privacy">
          <Icon name="lock" /> {t('privacySentence')}
        </p>
        <button type="button" class="button" onClick={() => actions.openSettings()}>
          {t('allSettings')}
        </button>
      </footer>
    </main>
  );
}
