import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LiveSettings, type LookUp, type LookUpFailure, toAskedWiki, toTitle } from '../lib/core/live';
import { clip, formatTime } from './format';
import { type MessageKey, t, tn } from './i18n';
import { LivePage, WikiLink } from './LivePage';
import { Skeleton } from './Skeleton';
import './LiveBackground.css';

interface LiveBackgroundProps {
  readonly id: string;
  /** What is looked up: the title, and nothing else, is sent. */
  readonly name: string;
  readonly live: LiveSettings;
  readonly lookUp: (id: string, chosen: string | null, pressed: boolean) => Promise<LookUp>;
}

const FAILURES: Readonly<Record<LookUpFailure, MessageKey>> = {
  offline: 'liveOffline',
  slow: 'liveSlow',
  busy: 'liveBusy',
  server: 'liveServer',
  nonsense: 'liveNonsense',
  'no-access': 'liveNoAccess',
  'not-allowed': 'liveNotAllowed',
  asleep: 'liveAsleep',
};

type Shown = { readonly status: 'offer' } | { readonly status: 'waiting' } | LookUp;

/** What the reader's wiki says, if the reader allows to ask it; nothing where look-ups are switched off. */
export function LiveBackground(props: LiveBackgroundProps): JSX.Element | null {
  const { id, name, live, lookUp } = props;
  const [shown, setShown] = useState<Shown>({ status: live.mode === 'always' ? 'waiting' : 'offer' });
  const asked = useRef(0);
  const section = useRef<HTMLElement>(null);

  const askFor = async (chosen: string | null, pressed: boolean): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    if (pressed) {
      setShown({ status: 'waiting' });
      section.current?.focus(); // the button goes: whoever pressed it by key must not be sent back to the top
    }
    const answer = await lookUp(id, chosen, pressed).catch((): LookUp => {
      const { host } = new URL(toAskedWiki(live).api);
      return { status: 'failed', reason: 'asleep', host };
    });
    if (mine !== asked.current) return; // an answer that came late
    // Not pressed and not known from before: the button stays.
    const refused = !pressed && answer.status === 'failed' && answer.reason === 'not-allowed';
    setShown(refused ? { status: 'offer' } : answer);
  };
  useEffect(() => {
    if (live.mode === 'off') return undefined;
    void askFor(null, false);
    return () => {
      asked.current += 1;
    };
  }, [id, live.mode, live.wiki?.api, live.language]);

  if (live.mode === 'off' || !toTitle(name)) return null;
  return (
    <section
      ref={section}
      tabIndex={-1}
      class={`live live-${shown.status}`}
      aria-label={`${t('liveTitle')}: ${clip(name, 120)}`}
      aria-busy={shown.status === 'waiting'}
    >
      <p class="visually-hidden" role="status">
        {tell(shown)}
      </p>
      <LiveContent {...props} shown={shown} askFor={(chosen) => void askFor(chosen, true)} />
    </section>
  );
}

/** What has come of a look-up, in a line to be read out; a failure is an alert of its own. */
function tell(shown: Shown): string {
  switch (shown.status) {
    case 'waiting':
      return t('liveWaiting');
    case 'found':
      return t('livePage', shown.page.title, shown.wiki.name);
    case 'choices':
      return tn('liveChoices', shown.choices.length);
    case 'missing':
      return t('liveNothing');
    default:
      return '';
  }
}

interface LiveContentProps extends LiveBackgroundProps {
  readonly shown: Shown;
  readonly askFor: (chosen: string | null) => void;
}

function LiveContent({ name, live, shown, askFor }: LiveContentProps): JSX.Element {
  switch (shown.status) {
    case 'offer': {
      const wiki = toAskedWiki(live);
      return (
        <>
          <button type="button" class="button" onClick={() => askFor(null)}>
            {t('liveLookUp', wiki.name)}
          </button>
          <p class="live-note">{t('liveSends', toTitle(name), new URL(wiki.api).host)}</p>
        </>
      );
    }
    case 'waiting':
      return <Skeleton widths={[42, 97, 94, 98, 91, 60]} />;
    case 'found':
      return <LivePage {...shown} />;
    case 'choices':
      return <Choices {...shown} choose={askFor} />;
    case 'missing':
      return (
        <p>
          {t('liveMissing', shown.wiki.name, shown.title)}{' '}
          <WikiLink url={shown.url}>{t('liveSearch')}</WikiLink>
        </p>
      );
    case 'failed':
      return (
        <>
          <p role="alert">
            {t(FAILURES[shown.reason], shown.host)}
            {shown.retryAt !== undefined && ` ${t('liveRetryAt', formatTime(shown.retryAt))}`}
          </p>
          <button type="button" class="quiet-button" onClick={() => askFor(null)}>
            {t(shown.reason === 'no-access' ? 'liveAllow' : 'tryAgain')}
          </button>
        </>
      );
  }
}

interface ChoicesProps extends Extract<LookUp, { status: 'choices' }> {
  readonly choose: (title: string) => void;
}

/** Several pages that may be meant: which one is for the reader to say. */
function Choices({ why, title, url, wiki, choices, choose }: ChoicesProps): JSX.Element {
  return (
    <>
      <p>{t(why === 'ambiguous' ? 'liveAmbiguous' : 'liveDoubtful', title)}</p>
      <ul class="live-list">
        {choices.map((choice) => (
          <li key={choice.title}>
            <button type="button" class="quiet-button" onClick={() => choose(choice.title)}>
              <bdi lang={wiki.language}>{choice.title}</bdi>
            </button>
            {choice.description && (
              <bdi class="muted" lang={wiki.language}>
                {choice.description}
              </bdi>
            )}
          </li>
        ))}
      </ul>
      <p class="card-source">
        <WikiLink url={url}>{t('livePage', title, wiki.name)}</WikiLink>
      </p>
    </>
  );
}
