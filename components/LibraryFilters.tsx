import type { JSX } from 'preact';
import type { Filters } from '../lib/library/filters';
import type { Facet, Facets } from '../lib/library/search';
import { Field } from './Field';
import { t } from './i18n';

interface LibraryFiltersProps {
  readonly facets: Facets;
  readonly filters: Filters;
  readonly onChange: (patch: Partial<Filters>) => void;
}

/** What the library is narrowed to, each filter under its label. */
export function LibraryFilters({ facets, filters, onChange }: LibraryFiltersProps): JSX.Element {
  return (
    <search class="library-filters">
      <Field label={t('librarySearch')}>
        <input
          type="search"
          value={filters.words}
          maxLength={300}
          onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      </Field>
      <Choice
        label={t('reportTags')}
        options={facets.tags}
        value={filters.tag}
        onChoose={(tag) => onChange({ tag })}
      />
      <Choice
        label={t('libraryAbout')}
        options={facets.about}
        value={filters.about}
        onChoose={(about) => onChange({ about })}
      />
      <Choice
        label={t('librarySite')}
        options={facets.sites}
        value={filters.site}
        onChoose={(site) => onChange({ site })}
      />
      <Field label={t('libraryFrom')}>
        <input
          type="date"
          value={filters.since}
          max={filters.until}
          onChange={({ currentTarget }) => onChange({ since: currentTarget.value })}
        />
      </Field>
      <Field label={t('libraryTo')}>
        <input
          type="date"
          value={filters.until}
          min={filters.since}
          onChange={({ currentTarget }) => onChange({ until: currentTarget.value })}
        />
      </Field>
      <Field label={t('libraryWith')}>
        <select
          value={filters.with}
          onChange={({ currentTarget }) => onChange({ with: currentTarget.value as Filters['with'] })}
        >
          <option value="">{t('libraryWithAny')}</option>
          <option value="notes">{t('reportNotes')}</option>
          <option value="claims">{t('reportClaims')}</option>
          <option value="open">{t('libraryWithOpen')}</option>
        </select>
      </Field>
      {filters.about !== '' && (
        <label class="check">
          <input
            type="checkbox"
            checked={filters.view === 'timeline'}
            onChange={({ currentTarget }) => onChange({ view: currentTarget.checked ? 'timeline' : '' })}
          />
          {t('libraryTimeline')}
        </label>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Facet[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, options, value, onChoose }: ChoiceProps): JSX.Element {
  const known = value === '' || options.some(({ id }) => id === value);
  return (
    <Field label={label}>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('libraryAny')}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
    </Field>
  );
}
