import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { ClaimStatus } from '../lib/core/claim';
import type { Dossier, ExportSettings, Reviewer } from '../lib/core/dossier';
import {
  type ExportDesk,
  type Exporter,
  type ExportFile,
  PURPOSES,
  type Purpose,
} from '../lib/export/exporter';
import { ExportPreview } from './ExportPreview';
import { FORMAT_TEXTS, PURPOSE_TEXTS } from './export-texts';
import { Field } from './Field';
import { t } from './i18n';
import { ReviewerFields } from './ReviewerFields';
import { reportWords } from './report-words';
import { inOwnWords } from './scale';
import './Choices.css';
import './ExportMenu.css';

export interface ExportMenuActions {
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Hands the reader a file. */
  save(file: ExportFile): void;
}

interface ExportMenuProps {
  readonly dossiers: readonly Dossier[];
  readonly statuses: readonly ClaimStatus[];
  /** Brings the exporters: they are no part of a page until somebody exports. */
  readonly load: () => Promise<ExportDesk>;
  /** ISO 8601 with time and zone. */
  readonly now: string;
  readonly actions: ExportMenuActions;
}

const NOBODY: Reviewer = { name: '', kind: 'person', reviewUrl: '' };

/** What to make of articles with their notes and claims: chosen by purpose, looked at, copied or saved. */
export function ExportMenu({ dossiers, statuses, load, now, actions }: ExportMenuProps): JSX.Element {
  const id = useId();
  const [desk, setDesk] = useState<ExportDesk | 'failed' | null>(null);
  const [purpose, setPurpose] = useState<Purpose>('hand-in');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Purpose, string>>>>({});
  const [creator, setCreator] = useState('');
  const [reviewer, setReviewer] = useState(NOBODY);
  const findable = dossiers.some(({ reading }) => reading);
  const [findings, setFindings] = useState(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setDesk(loaded),
      () => wanted && setDesk('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  const formats = desk && desk !== 'failed' ? desk.exporters.filter((one) => one.purpose === purpose) : [];
  const exporter = formats.find((one) => one.id === chosen[purpose]) ?? formats[0];
  const scale = useMemo(() => inOwnWords(statuses), [statuses]);
  const settings: ExportSettings = { now, statuses: scale, reviewer, ...(creator.trim() && { creator }) };
  return (
    <div class="export">
      <fieldset class="choices">
        <legend>{t('exportTitle')}</legend>
        {PURPOSES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={`${id}-purpose`}
              value={one}
              checked={one === purpose}
              onChange={() => setPurpose(one)}
            />
            <span>
              <strong>{t(PURPOSE_TEXTS[one].name)}</strong>
              <span class="muted">{t(PURPOSE_TEXTS[one].more)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {formats.length > 1 && (
        <FormatChoice
          formats={formats}
          chosen={exporter?.id ?? ''}
          onChoose={(format) => setChosen({ ...chosen, [purpose]: format })}
        />
      )}
      {(purpose === 'hand-in' || purpose === 'tools') && (
        <Field label={t('exportYourName')}>
          <input
            type="text"
            value={creator}
            maxLength={200}
            autocomplete="name"
            onInput={({ currentTarget }) => setCreator(currentTarget.value)}
          />
        </Field>
      )}
      {purpose === 'tools' && exporter?.id === 'web-annotation' && (
        <FindingsChoice findable={findable} findings={findings} onChange={setFindings} />
      )}
      {purpose === 'publish' && <ReviewerFields reviewer={reviewer} onChange={setReviewer} />}
      {desk === 'failed' && <p role="alert">{t('exportFailed')}</p>}
      {exporter && desk && desk !== 'failed' && (
        <Written
          key={exporter.id}
          desk={desk}
          exporter={exporter}
          dossiers={dossiers}
          findings={findings}
          settings={settings}
          actions={actions}
        />
      )}
    </div>
  );
}

interface FindingsChoiceProps {
  /** Whether the analysis is at hand: it is of an article that is open. */
  readonly findable: boolean;
  readonly findings: boolean;
  readonly onChange: (findings: boolean) => void;
}

function FindingsChoice({ findable, findings, onChange }: FindingsChoiceProps): JSX.Element {
  if (!findable) return <p class="muted">{t('exportNoFindings')}</p>;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={findings}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {t('exportFindings')}
    </label>
  );
}

interface FormatChoiceProps {
  readonly formats: readonly Exporter[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps): JSX.Element {
  return (
    <Field label={t('exportFormat')}>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {formats.map(({ id, name }) => {
          const more = FORMAT_TEXTS[id];
          return (
            <option key={id} value={id}>
              {more ? `${name}: ${t(more)}` : name}
            </option>
          );
        })}
      </select>
    </Field>
  );
}

interface WrittenProps {
  readonly desk: ExportDesk;
  readonly exporter: Exporter;
  readonly dossiers: readonly Dossier[];
  readonly findings: boolean;
  readonly settings: ExportSettings;
  readonly actions: ExportMenuActions;
}

function Written({ desk, exporter, dossiers, findings, settings, actions }: WrittenProps): JSX.Element {
  const { now, statuses, creator, reviewer } = settings;
  const exported = useMemo(() => {
    const taken = findings ? dossiers : dossiers.map(({ reading: _, ...dossier }) => dossier);
    return exporter.write(taken, settings, reportWords());
  }, [exporter, dossiers, findings, now, statuses, creator, reviewer]);
  return (
    <ExportPreview
      exported={exported}
      page={exporter.mediaType === 'text/html'}
      onCopy={actions.copy}
      onSave={(text) =>
        actions.save({ name: desk.toFileName(dossiers, exporter, now), text, mediaType: exporter.mediaType })
      }
    />
  );
}
