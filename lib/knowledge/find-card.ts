import { countries, languages } from 'countries-list';
import type { Analysis } from '../core/analysis';
import type { Card } from '../core/card';

/** Background for an entity or theme of an analysis, from data that comes with the extension. */
export function findCard(id: string, analysis: Analysis): Card {
  const entity = analysis.entities.find((candidate) => candidate.id === id);
  const names = entity ? [entity.name, ...entity.aliases] : [];
  const country = Object.values(countries).find(({ name }) => names.includes(name));
  if (entity?.kind !== 'place' || !country) return { status: 'none', id };
  return {
    status: 'ready',
    id,
    facts: [
      { label: 'Capital', text: country.capital },
      { label: 'Languages', text: country.languages.map((code) => languages[code].name).join(', ') },
      { label: 'Currency', text: country.currency.join(', ') },
    ],
    source: { name: 'countries-list 3.4.1', licence: 'MIT' },
  };
}
