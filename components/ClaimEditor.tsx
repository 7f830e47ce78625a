import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Claim, type ClaimStatus, CONFIDENCES, type Confidence } from '../lib/core/claim';
import type { Saved } from '../lib/core/saving';
import { withoutEvidence } from '../lib/notes/claim';
import type { Placed } from '../lib/notes/place';
import { ClaimHistory } from './ClaimHistory';
import type { NotesShown, PanelActions } from './contract';
import { EvidenceLog } from './EvidenceLog';
import { Field } from './Field';
import { focusNeighbour } from './focus';
import { t } from './i18n';
import { PlaceOf } from './PlaceOf';
import { TagField } from './TagField';
import { TodoList } from './TodoList';
import { CONFIDENCE_NAMES, TROUBLES } from './words';

interface ClaimEditorProps {
  readonly placed: Placed<Claim>;
  readonly text: string;
  readonly statuses: readonly ClaimStatus[];
  readonly archive: NotesShown['archive'];
  readonly actions: PanelActions;
  onDeleted(claim: Claim): void;
}

/** One claim with all that is known of it. A field is stored when it is left; evidence and to-dos at once. */
export function ClaimEditor(props: ClaimEditorProps): JSX.Element {
  const { placed, text, statuses, archive, actions, onDeleted } = props;
  const [claim, setClaim] = useState(placed.item);
  /** The version that the next change begins from. */
  const [base, setBase] = useState(placed.item);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Saved<unknown> | null>(null);
  useEffect(() => {
    // Changed elsewhere: taken over where nothing is under way here.
    if (placed.item.modified > base.modified && claim === base) {
      setClaim(placed.item);
      setBase(placed.item);
    }
  }, [placed.item]);

  const store = async (next: Claim, from: string = base.modified): Promise<boolean> => {
    setClaim(next);
    const saved = await actions.saveClaim(next, from);
    setOutcome(saved);
    if (saved.status !== 'saved') return false;
    setClaim(saved.value);
    setBase(saved.value);
    return true;
  };
  const change = (patch: Partial<Claim>) => setClaim({ ...claim, ...patch });
  const leave = () => {
    if (JSON.stringify(claim) !== JSON.stringify(base)) void store(claim);
  };
  const { claimant, stated } = claim;
  const kind = claimant?.kind ?? 'named';
  return (
    <div class="claim-editor">
      <PlaceOf placed={placed} text={text} jumpTo={actions.jumpTo} />
      <Field label={t('claimStatement')}>
        <textarea
          rows={2}
          dir="auto"
          value={claim.statement}
          onInput={({ currentTarget }) => change({ statement: currentTarget.value })}
          onBlur={leave}
        />
      </Field>
      <div class="field-pair">
        <Field label={t('claimStatus')}>
          <select
            value={claim.status}
            onChange={({ currentTarget }) => void store({ ...claim, status: currentTarget.value })}
          >
            {statuses.some(({ id }) => id === claim.status) || (
              <option value={claim.status}>{claim.status}</option>
            )}
            {statuses.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('claimConfidence')}>
          <select
            value={claim.confidence ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void store({ ...claim, confidence: (value || null) as Confidence | null })
            }
          >
            <option value="">{t('confidenceNone')}</option>
            {CONFIDENCES.map((one) => (
              <option key={one} value={one}>
                {t(CONFIDENCE_NAMES[one])}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div class="field-pair">
        <TextField
          label={t('claimWho')}
          value={claimant?.name ?? ''}
          onInput={(name) => change({ claimant: name ? { ...claimant, name, kind } : null })}
          onLeave={leave}
        />
        <TextField
          label={t('claimRole')}
          value={claimant?.role ?? ''}
          onInput={(role) =>
            claimant && change({ claimant: { name: claimant.name, kind, ...(role && { role }) } })
          }
          onLeave={leave}
        />
      </div>
      <div class="field-pair">
        <TextField
          label={t('claimWhere')}
          value={stated.where ?? ''}
          onInput={(where) =>
            change({ stated: { ...(where && { where }), ...(stated.when && { when: stated.when }) } })
          }
          onLeave={leave}
        />
        <TextField
          label={t('claimWhen')}
          value={stated.when ?? ''}
          onInput={(when) =>
            change({ stated: { ...(stated.where && { where: stated.where }), ...(when && { when }) } })
          }
          onLeave={leave}
        />
      </div>
      <TagField
        id={claim.id}
        tags={claim.tags}
        typed={typed}
        onTags={(tags) => void store({ ...claim, tags })}
        onTyped={setTyped}
        findTags={actions.findTags}
      />
      <TodoList claim={claim} store={(next) => void store(next)} />
      <EvidenceLog
        claim={claim}
        archive={archive}
        actions={actions}
        store={store}
        remove={(id) => void store(withoutEvidence(claim, id))}
      />
      <Outcome
        outcome={outcome}
        keepMine={(from) => void store(claim, from)}
        takeTheirs={(theirs) => {
          setClaim(theirs);
          setBase(theirs);
          setOutcome(null);
        }}
      />
      <ClaimHistory changes={claim.history} statuses={statuses} />
      <button
        type="button"
        class="quiet-button"
        onClick={async ({ currentTarget }) => {
          focusNeighbour(currentTarget, document.getElementById('claims-title'));
          const gone = await actions.removeClaim(base);
          setOutcome(gone);
          if (gone.status === 'saved') onDeleted(base);
        }}
      >
        {t('claimDelete')}
      </button>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onInput(text: string): void;
  onLeave(): void;
}

function TextField({ label, value, onInput, onLeave }: TextFieldProps): JSX.Element {
  return (
    <Field label={label}>
      <input
        type="text"
        dir="auto"
        value={value}
        maxLength={300}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}

interface OutcomeProps {
  readonly outcome: Saved<unknown> | null;
  keepMine(from: string): void;
  takeTheirs(theirs: Claim): void;
}

/** What became of the last change. What was typed stays in its field until it is stored. */
function Outcome({ outcome, keepMine, takeTheirs }: OutcomeProps): JSX.Element {
  if (outcome?.status === 'conflict') {
    const theirs = outcome.theirs as Claim | null;
    return (
      <div class="trouble" role="alert">
        <p>{theirs ? t('claimConflict') : t('claimConflictDeleted')}</p>
        {theirs && (
          <div class="buttons">
            <button type="button" class="button" onClick={() => keepMine(theirs.modified)}>
              {t('keepMine')}
            </button>
            <button type="button" class="button" onClick={() => takeTheirs(theirs)}>
              {t('keepTheirs')}
            </button>
          </div>
        )}
      </div>
    );
  }
  if (outcome?.status === 'failed')
    return (
      <p class="trouble" role="alert">
        {t(TROUBLES[outcome.trouble])} {t('noteNotLost')}
      </p>
    );
  return (
    <p class="muted" role="status">
      {outcome?.status === 'saved' ? t('saved') : ''}
    </p>
  );
}
