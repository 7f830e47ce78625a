import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ArchiveAnswer, type Evidence, STANCES, type Stance, type Todo } from '../lib/core/claim';
import type { NotesShown, PanelActions } from './contract';
import { Field } from './Field';
import { focusNow } from './focus';
import { clip, toWebLink } from './format';
import { t } from './i18n';
import { STANCE_NAMES } from './words';

interface EvidenceFormProps {
  /** Null: a new one. */
  readonly entry: Evidence | null;
  readonly todos: readonly Todo[];
  readonly archive: NotesShown['archive'];
  readonly actions: Pick<PanelActions, 'findArchived' | 'allowArchive'>;
  /** The entry with ids of the to-dos that it answers; null where the reader gave up. */
  onDone(entry: Evidence | null, answers: readonly string[]): void;
}

/** One piece of evidence is written here. */
export function EvidenceForm({ entry, todos, archive, actions, onDone }: EvidenceFormProps): JSX.Element {
  const [stance, setStance] = useState<Stance>(entry?.stance ?? 'for');
  const [fields, setFields] = useState({
    url: entry?.url ?? '',
    title: entry?.title ?? '',
    quote: entry?.quote ?? '',
    note: entry?.note ?? '',
    date: entry?.date ?? '',
    archiveUrl: entry?.archiveUrl ?? '',
  });
  const [answers, setAnswers] = useState(
    todos.filter(({ answeredBy }) => entry && answeredBy.includes(entry.id)).map(({ id }) => id),
  );
  const [wrong, setWrong] = useState<'url' | 'archiveUrl' | 'empty' | null>(null);
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });

  const finish = () => {
    const { quote, note } = fields;
    const [url, title, date, archiveUrl] = [fields.url, fields.title, fields.date, fields.archiveUrl].map(
      (text) => text.trim(),
    );
    if (url && !toWebLink(url)) return setWrong('url');
    if (archiveUrl && !toWebLink(archiveUrl)) return setWrong('archiveUrl');
    if (!url && !title && !quote.trim() && !note.trim()) return setWrong('empty');
    setWrong(null);
    onDone(
      {
        id: entry?.id ?? crypto.randomUUID(),
        stance,
        quote,
        note,
        ...(url && { url }),
        ...(title && { title }),
        ...(date && { date }),
        ...(archiveUrl && { archiveUrl }),
        added: entry?.added ?? new Date().toISOString(),
      },
      answers,
    );
  };
  return (
    <form
      class="evidence-form"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <fieldset class="meanings">
        <legend class="visually-hidden">{t('stance')}</legend>
        {STANCES.map((one, i) => (
          <label key={one} class="meaning">
            <input
              ref={i === 0 ? focusNow : null}
              type="radio"
              name={`stance-${entry?.id ?? 'new'}`}
              checked={one === stance}
              onChange={() => setStance(one)}
            />
            {t(STANCE_NAMES[one])}
          </label>
        ))}
      </fieldset>
      <TextArea label={t('evidenceUrl')} value={fields.url} onInput={set('url')} />
      <TextArea label={t('evidenceTitle')} value={fields.title} onInput={set('title')} />
      <TextArea label={t('evidenceQuote')} rows={2} value={fields.quote} onInput={set('quote')} />
      <TextArea label={t('evidenceNote')} rows={2} value={fields.note} onInput={set('note')} />
      <TextArea label={t('evidenceDate')} value={fields.date} onInput={set('date')} />
      <TextArea label={t('archiveUrl')} value={fields.archiveUrl} onInput={set('archiveUrl')} />
      <ArchiveButton url={fields.url} {...{ archive, actions }} onFound={set('archiveUrl')} />
      {todos.length > 0 && (
        <fieldset class="answers">
          <legend>{t('evidenceAnswers')}</legend>
          {todos.map(({ id, question }) => (
            <label key={id} class="answer">
              <input
                type="checkbox"
                checked={answers.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setAnswers(checked ? [...answers, id] : answers.filter((one) => one !== id))
                }
              />
              <bdi>{clip(question, 200)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {wrong && (
        <p class="trouble" role="alert">
          {wrong === 'empty' ? t('evidenceEmpty') : t('notAWebAddress')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={() => onDone(null, [])}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  /** Lines; one grows as it is written. */
  readonly rows?: number;
  onInput(text: string): void;
}

function TextArea({ label, value, rows = 1, onInput }: TextAreaProps): JSX.Element {
  return (
    <Field label={label}>
      <textarea
        rows={rows}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

interface ArchiveButtonProps extends Pick<EvidenceFormProps, 'archive' | 'actions'> {
  readonly url: string;
  onFound(url: string): void;
}

/** Asks the Wayback Machine for a copy of a page; the first time it says what is sent, and asks the reader. */
function ArchiveButton({ url, archive, actions, onFound }: ArchiveButtonProps): JSX.Element | null {
  const [answer, setAnswer] = useState<ArchiveAnswer | { status: 'asking' } | null>(null);
  const link = toWebLink(url.trim());
  if (!link) return null;
  const ask = async (): Promise<void> => {
    setAnswer({ status: 'asking' });
    const found = await actions.findArchived(link);
    setAnswer(found);
    if (found.status === 'found') onFound(found.url);
  };
  return (
    <div class="archive">
      {archive === 'ask' && <p class="muted">{t('archiveAsk')}</p>}
      <button
        type="button"
        class="quiet-button"
        onClick={async () => {
          if (archive === 'ask' && !(await actions.allowArchive())) return setAnswer({ status: 'no-access' });
          await ask();
        }}
      >
        {archive === 'ask' ? t('archiveAllow') : t('archiveFind')}
      </button>
      <p class="muted" role="status">
        {answer && <ArchiveOutcome answer={answer} link={link} />}
      </p>
    </div>
  );
}

function ArchiveOutcome({
  answer,
  link,
}: {
  readonly answer: ArchiveAnswer | { status: 'asking' };
  readonly link: string;
}): JSX.Element {
  switch (answer.status) {
    case 'asking':
      return <>{t('archiveAsking')}</>;
    case 'found':
      return <>{t('archiveFound')}</>;
    case 'none':
      return (
        <>
          {t('archiveMissing')}{' '}
          <a href={`https://web.archive.org/save/${link}`} target="_blank" rel="noreferrer">
            {t('archiveSave')}
          </a>
        </>
      );
    case 'no-access':
      return <>{t('archiveNoAccess')}</>;
    case 'failed':
      return <>{t('archiveFailed')}</>;
  }
}
