import { describe, expect, it } from 'vitest';
import { listSources } from '../../../lib/digest/ledger';
import { analysis, article } from '../../components/made-up';

describe('listSources', () => {
  it('joins what one source says, named ones first', () => {
    const sources = listSources(article.text, analysis);
    expect(sources.map(({ kind, name, said }) => [kind, name, said.length])).toEqual([
      ['named', 'Adela Brandt', 2],
      ['named', 'Ilias Korda', 1],
      ['institution', 'Her ministry', 1],
      ['anonymous', 'Officials', 1],
      ['anonymous', 'Some analysts', 1],
      ['none', null, 1],
    ]);
  });

  it('gives the words of an "it" to the body that spoke before, and names a spokesman by his office', () => {
    const text = 'The embassy said it rained. It did not say when. A spokesman for Amnesty said no.';
    const at = (words: string) => {
      const start = text.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    const one = (
      source: string,
      cue: string,
      content: string,
      kind: 'institution' | 'role',
      speaker: string | null,
    ) => ({
      source: at(source),
      cue: at(cue),
      content: at(content),
      kind,
      speaker,
    });
    const amnesty = {
      id: 'organization:amnesty',
      kind: 'organization',
      name: 'Amnesty',
      aliases: [],
      roles: [],
      count: 1,
    };
    const sources = listSources(text, {
      attributions: [
        one('The embassy', 'said', 'it rained', 'institution', null),
        one('It', 'did not say', 'when', 'institution', null),
        one('A spokesman for Amnesty', 'said no', 'no.', 'role', amnesty.id),
      ],
      entities: [amnesty as never],
    });
    expect(sources.map(({ name, said }) => [name, said.map((quote) => quote.text)])).toEqual([
      ['The embassy', ['it rained', 'when']],
      ['A spokesman for Amnesty', ['no.']],
    ]);
  });

  it('is empty where nobody speaks', () => {
    expect(listSources('', { attributions: [], entities: [] })).toEqual([]);
  });
});
