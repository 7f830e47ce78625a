import './theme.css';
import './page.css';
import type { JSX } from 'preact';
import { MARK_KINDS, type MarkKind } from '../lib/core/settings';
import { CommandList } from './CommandList';
import type { OptionsProps } from './contract';
import { HistoryOptions } from './HistoryOptions';
import { t } from './i18n';
import { LiveOptions } from './LiveOptions';
import { ModeChoice } from './ModeChoice';
import { NotesOptions } from './NotesOptions';
import { PRIVACY } from './privacy';
import { RuleList } from './RuleList';
import { SettingRow } from './SettingRow';
import { SettingsFile } from './SettingsFile';
import { Switch } from './Switch';
import { KIND_NAMES } from './words';
import './Choices.css';
import './Options.css';

const MENTIONS = [
  { mentions: 'first', name: 'mentionsFirst' },
  { mentions: 'all', name: 'mentionsAll' },
] as const;

/** The settings page. Every change acts at once. */
export function Options({
  settings,
  commands,
  remembered,
  stored,
  version,
  actions,
}: OptionsProps): JSX.Element {
  const setKind = (kind: MarkKind, on: boolean): void =>
    actions.change({ kinds: { ...settings.kinds, [kind]: on } });
  return (
    <main class="page options">
      <header>
        <h1>{t('settingsTitle')}</h1>
      </header>

      <section>
        <ModeChoice mode={settings.mode} onChange={(mode) => actions.change({ mode })} />
        <SettingRow title={t('pauseTitle')} more={t('pauseMore')}>
          <Switch
            label={t('pauseTitle')}
            on={settings.paused}
            onChange={(paused) => actions.change({ paused })}
          />
        </SettingRow>
      </section>

      <section aria-labelledby="marks-title">
        <h2 id="marks-title">{t('marksTitle')}</h2>
        {MARK_KINDS.map((kind) => (
          <SettingRow key={kind} title={t(KIND_NAMES[kind])} kind={kind}>
            <Switch
              label={t('markKind', t(KIND_NAMES[kind]))}
              on={settings.kinds[kind]}
              onChange={(on) => setKind(kind, on)}
            />
          </SettingRow>
        ))}
        <SettingRow title={t('greyTitle')} more={t('greyMore')}>
          <Switch
            label={t('greyTitle')}
            on={settings.showGrey}
            onChange={(showGrey) => actions.change({ showGrey })}
          />
        </SettingRow>
        <fieldset class="choices minor">
          <legend>{t('mentionsTitle')}</legend>
          {MENTIONS.map(({ mentions, name }) => (
            <label key={mentions} class="choice">
              <input
                type="radio"
                name="mentions"
                checked={settings.mentions === mentions}
                onChange={() => actions.change({ mentions })}
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
      </section>

      <section aria-labelledby="sites-title">
        <h2 id="sites-title" tabIndex={-1}>
          {t('sitesTitle')}
        </h2>
        <RuleList settings={settings} change={(patch) => actions.change(patch)} />
      </section>

      <section aria-labelledby="live-title">
        <h2 id="live-title">{t('liveTitle')}</h2>
        <LiveOptions live={settings.live} actions={actions} />
      </section>

      <section aria-labelledby="notes-title">
        <h2 id="notes-title">{t('notesTitle')}</h2>
        <NotesOptions settings={settings} stored={stored} actions={actions} />
      </section>

      <section aria-labelledby="history-title">
        <h2 id="history-title">{t('historyTitle')}</h2>
        <HistoryOptions settings={settings} remembered={remembered} actions={actions} />
      </section>

      <section aria-labelledby="keys-title">
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <CommandList commands={commands} openShortcuts={() => actions.openShortcuts()} />
      </section>

      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('privacyTitle')}</h2>
        <p>{t('privacySentence')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('privacyWhat')}</th>
              <th scope="col">{t('privacyWhere')}</th>
            </tr>
          </thead>
          <tbody>
            {PRIVACY.map(({ what, where }) => (
              <tr key={what}>
                <th scope="row">{t(what)}</th>
                <td>{t(where)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>

      <section aria-labelledby="file-title">
        <h2 id="file-title">{t('fileTitle')}</h2>
        <SettingsFile actions={actions} />
      </section>

      <footer class="muted">{t('version', version)}</footer>
    </main>
  );
}
