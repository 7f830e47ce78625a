import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim, Evidence } from '../lib/core/claim';
import { withEvidence } from '../lib/notes/claim';
import type { NotesShown, PanelActions } from './contract';
import { EvidenceForm } from './EvidenceForm';
import { clip, formatDay, toWebLink } from './format';
import { t } from './i18n';
import { STANCE_NAMES } from './words';

interface EvidenceLogProps {
  readonly claim: Claim;
  readonly archive: NotesShown['archive'];
  readonly actions: Pick<PanelActions, 'findArchived' | 'allowArchive'>;
  /** True once it is stored. */
  store(claim: Claim): Promise<boolean>;
  remove(id: string): void;
}

/** What was found for and against a claim. */
export function EvidenceLog({ claim, archive, actions, store, remove }: EvidenceLogProps): JSX.Element {
  const [open, setOpen] = useState<Evidence | 'new' | null>(null);
  return (
    <section class="evidence-log" aria-label={t('evidence')}>
      <h3>{t('evidence')}</h3>
      {claim.evidence.length === 0 && !open && <p class="muted">{t('evidenceNone')}</p>}
      <ul class="list">
        {claim.evidence.map((entry) => (
          <li key={entry.id} class={`evidence ${entry.stance}`}>
            {open !== 'new' && open?.id === entry.id ? null : (
              <EvidenceItem entry={entry} edit={() => setOpen(entry)} remove={() => remove(entry.id)} />
            )}
          </li>
        ))}
      </ul>
      {open ? (
        <EvidenceForm
          key={open === 'new' ? 'new' : open.id}
          entry={open === 'new' ? null : open}
          todos={claim.todos}
          archive={archive}
          actions={actions}
          onDone={async (entry, answers) => {
            if (entry && !(await store(withEvidence(claim, entry, answers)))) return;
            setOpen(null);
          }}
        />
      ) : (
        <button type="button" class="button" onClick={() => setOpen('new')}>
          {t('evidenceAdd')}
        </button>
      )}
    </section>
  );
}

interface EvidenceItemProps {
  readonly entry: Evidence;
  edit(): void;
  remove(): void;
}

function EvidenceItem({ entry, edit, remove }: EvidenceItemProps): JSX.Element {
  const { stance, url, title, quote, note, date, archiveUrl } = entry;
  const [link, archived] = [toWebLink(url), toWebLink(archiveUrl)];
  const name = clip(title ?? url ?? quote, 120);
  return (
    <>
      <p>
        <strong class="stance">{t(STANCE_NAMES[stance])}</strong>{' '}
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        {date && <span class="muted"> · {formatDay(date) ?? clip(date, 40)}</span>}
      </p>
      {quote && (
        <blockquote dir="auto">
          <q>{clip(quote, 600)}</q>
        </blockquote>
      )}
      {note && (
        <p class="note-body" dir="auto">
          {note}
        </p>
      )}
      {archived && (
        <p>
          <a href={archived} target="_blank" rel="noreferrer">
            {t('archivedCopy')}
          </a>
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet-button" onClick={() => edit()}>
          {t('edit')}
        </button>
        <button type="button" class="quiet-button" onClick={() => remove()}>
          {t('delete')}
        </button>
      </div>
    </>
  );
}
