import { describe, expect, it } from 'vitest';
import { listSources } from '../../../lib/digest/ledger';
import { analysis, article } from '../../components/made-up';

describe('listSources', () => {
  it('joins what one source says, named ones first', () => {
    const sources = listSources(article.text, analysis);
    expect(sources.map(({ kind, name, said }) => [kind, name, said.length])).toEqual([
      ['named', 'Adela Brandt', 2],
      ['named', 'Ilias Korda', 1],
      ['institution', 'her ministry', 1],
      ['anonymous', 'Officials', 1],
      ['anonymous', 'Some analysts', 1],
      ['none', null, 1],
    ]);
  });

  it('is empty where nobody speaks', () => {
    expect(listSources('', { attributions: [], entities: [] })).toEqual([]);
  });
});
