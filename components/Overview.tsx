import type { JSX } from 'preact';
import type { Analysis } from '../lib/core/analysis';
import { t, tn } from './i18n';
import './Overview.css';

interface OverviewProps extends Pick<Analysis, 'entities' | 'themes'> {
  /** Open questions that are listed. */
  readonly flags: number;
  /** Terms that are explained. */
  readonly terms: number;
}

/** What was found, in one line that leads to each section. */
export function Overview({ flags, terms, entities, themes }: OverviewProps): JSX.Element {
  const count = (kind: string): number => entities.filter((entity) => entity.kind === kind).length;
  const parts = [
    { id: 'flag', count: flags, text: tn('countFlags', flags) },
    { id: 'person', count: count('person'), text: tn('countPeople', count('person')) },
    { id: 'place', count: count('place'), text: tn('countPlaces', count('place')) },
    {
      id: 'organization',
      count: count('organization'),
      text: tn('countOrganizations', count('organization')),
    },
    { id: 'theme', count: themes.length, text: tn('countThemes', themes.length) },
    { id: 'term', count: terms, text: tn('countTerms', terms) },
  ].filter((part) => part.count > 0);
  return (
    <nav class="overview" aria-label={t('overview')}>
      <ul class="facts">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
