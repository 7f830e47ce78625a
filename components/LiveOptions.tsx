import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIVE_MODES, type LiveMode, type LiveSettings, type WikiCheck } from '../lib/core/live';
import type { OptionsActions } from './contract';
import { type MessageKey, t, uiLanguage } from './i18n';
import { SettingRow } from './SettingRow';
import { Switch } from './Switch';
import './LiveOptions.css';

interface LiveOptionsProps {
  readonly live: LiveSettings;
  readonly actions: Pick<OptionsActions, 'change' | 'checkWiki' | 'forgetLookUps'>;
}

const MODES: Readonly<Record<LiveMode, MessageKey>> = {
  off: 'liveOff',
  ask: 'liveAsk',
  always: 'liveAlways',
};

/** Editions of Wikipedia with more than a million pages, and a few that are read much. */
const EDITIONS =
  'ar ca cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv th tr uk vi zh'.split(' ');

/** Whether cards may be looked up, where, and what is kept of it. */
export function LiveOptions({ live, actions }: LiveOptionsProps): JSX.Element {
  const [cleared, setCleared] = useState(false);
  const change = (patch: Partial<LiveSettings>): void => actions.change({ live: { ...live, ...patch } });
  return (
    <>
      <fieldset class="choices minor">
        <legend>{t('liveModeTitle')}</legend>
        {LIVE_MODES.map((mode) => (
          <label key={mode} class="choice">
            <input type="radio" name="live" checked={live.mode === mode} onChange={() => change({ mode })} />
            {t(MODES[mode])}
          </label>
        ))}
      </fieldset>
      <SettingRow title={t('liveLanguage')} more={t('liveLanguageMore')}>
        <select
          aria-label={t('liveLanguage')}
          value={live.language}
          disabled={live.wiki !== null}
          onChange={({ currentTarget }) => change({ language: currentTarget.value })}
        >
          <option value="">{t('liveLanguageBrowser')}</option>
          {EDITIONS.map((code) => (
            <option key={code} value={code}>
              {new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code)}
            </option>
          ))}
        </select>
      </SettingRow>
      <OwnWiki live={live} check={actions.checkWiki} change={change} />
      <SettingRow title={t('liveThumbnails')} more={t('liveThumbnailsMore')}>
        <Switch
          label={t('liveThumbnails')}
          on={live.thumbnails}
          onChange={(thumbnails) => change({ thumbnails })}
        />
      </SettingRow>
      <SettingRow title={t('liveKept')} more={t('liveKeptMore')}>
        <button
          type="button"
          class="button"
          onClick={() => void actions.forgetLookUps().then(() => setCleared(true))}
        >
          {t('liveClear')}
        </button>
      </SettingRow>
      <p class="outcome" aria-live="polite">
        {cleared && t('liveCleared')}
      </p>
    </>
  );
}

interface OwnWikiProps {
  readonly live: LiveSettings;
  readonly check: (address: string) => Promise<WikiCheck>;
  readonly change: (patch: Partial<LiveSettings>) => void;
}

const PROBLEMS: Readonly<Record<Exclude<WikiCheck['status'], 'wiki'>, MessageKey>> = {
  'no-wiki': 'wikiNone',
  'no-extracts': 'wikiNoExtracts',
  failed: 'wikiFailed',
};

/** The address of a wiki to ask in place of Wikipedia: it is saved once the wiki has answered. */
function OwnWiki({ live: { wiki }, check, change }: OwnWikiProps): JSX.Element {
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<WikiCheck['status'] | 'checking' | null>(null);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setOutcome('checking');
    const checked = await check(address.trim());
    setOutcome(checked.status);
    if (checked.status === 'wiki') change({ wiki: checked.wiki });
  };
  return (
    <form class="own-wiki" onSubmit={(event) => void save(event)}>
      <label for="own-wiki">{t('wikiTitle')}</label>
      <p class="muted" id="own-wiki-more">
        {wiki ? t('wikiUsed', wiki.name, new URL(wiki.api).host) : t('wikiMore')}
      </p>
      <div class="buttons">
        <input
          id="own-wiki"
          type="text"
          inputMode="url"
          required
          placeholder="https://wiki.example/"
          aria-describedby="own-wiki-more"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={outcome === 'checking'}>
          {t('wikiSave')}
        </button>
        {wiki && (
          <button type="button" class="button" onClick={() => change({ wiki: null })}>
            {t('wikiForget')}
          </button>
        )}
      </div>
      <p aria-live="polite" class={outcome && outcome in PROBLEMS ? 'outcome wrong' : 'outcome'}>
        {outcome === 'wiki' && t('wikiSaved')}
        {outcome === 'checking' && t('wikiChecking')}
        {outcome && outcome !== 'wiki' && outcome !== 'checking' && t(PROBLEMS[outcome])}
      </p>
    </form>
  );
}
