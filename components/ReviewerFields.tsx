import type { JSX } from 'preact';
import type { Reviewer } from '../lib/core/dossier';
import { Field } from './Field';
import { t } from './i18n';

interface ReviewerFieldsProps {
  readonly reviewer: Reviewer;
  readonly onChange: (reviewer: Reviewer) => void;
}

/** Who publishes a check, and where: what a ClaimReview must name and only its publisher knows. */
export function ReviewerFields({ reviewer, onChange }: ReviewerFieldsProps): JSX.Element {
  return (
    <>
      <Field label={t('exportReviewer')}>
        <input
          type="text"
          value={reviewer.name}
          maxLength={200}
          onInput={({ currentTarget }) => onChange({ ...reviewer, name: currentTarget.value })}
        />
      </Field>
      <Field label={t('exportReviewerKind')}>
        <select
          value={reviewer.kind}
          onChange={({ currentTarget }) =>
            onChange({ ...reviewer, kind: currentTarget.value === 'person' ? 'person' : 'organization' })
          }
        >
          <option value="person">{t('person')}</option>
          <option value="organization">{t('organization')}</option>
        </select>
      </Field>
      <Field label={t('exportReviewUrl')}>
        <input
          type="url"
          value={reviewer.reviewUrl}
          maxLength={2000}
          placeholder="https://"
          onInput={({ currentTarget }) => onChange({ ...reviewer, reviewUrl: currentTarget.value })}
        />
      </Field>
    </>
  );
}
