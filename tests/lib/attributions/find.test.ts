import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attributions/find';
import type { Span } from '../../../lib/core/span';
import { parse } from '../../../lib/language/parse';

const ledger = (text: string) => {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return findAttributions({ ...parse(text), mentions: [], entities: [], article: { text } }).map((one) => [
    words(one.source),
    words(one.cue),
    words(one.content),
    one.kind,
  ]);
};

describe('findAttributions', () => {
  it.each([
    [
      'The ministry said the ferry would sail again on Sunday.',
      'The ministry',
      'said',
      'the ferry would sail again on Sunday',
      'institution',
    ],
    [
      'The bridge will open in June, the ministry said.',
      'the ministry',
      'said',
      'The bridge will open in June',
      'institution',
    ],
    ['“We will open the bridge,” said Ana Ruiz.', 'Ana Ruiz', 'said', '“We will open the bridge,”', 'named'],
    [
      '“We tried,” Ana Ruiz said. “It was late.”',
      'Ana Ruiz',
      'said',
      '“We tried,” … “It was late.”',
      'named',
    ],
    [
      'Ana Ruiz, the deputy mayor, said that the road was dry.',
      'Ana Ruiz',
      'said',
      'that the road was dry',
      'named',
    ],
    ['Officials said the plan would fail.', 'Officials', 'said', 'the plan would fail', 'anonymous'],
    [
      'The wells are dry, according to the county.',
      'the county',
      'according to',
      'The wells are dry',
      'institution',
    ],
    [
      'According to the county, the wells are dry.',
      'the county',
      'According to',
      'the wells are dry',
      'institution',
    ],
    [
      'Ana Ruiz told reporters on Monday that she would stay.',
      'Ana Ruiz',
      'told',
      'that she would stay',
      'named',
    ],
    ['The union criticized the offer.', 'The union', 'criticized', 'the offer', 'institution'],
    ['A study found that the wells were dry.', 'A study', 'found', 'that the wells were dry', 'institution'],
  ])('%s', (text, source, cue, content, kind) => {
    expect(ledger(text)).toEqual([[source, cue, content, kind]]);
  });

  it.each([
    'Officials from three islands dined on Friday.',
    'The bridge was closed for two hours.',
    'He found a key under the mat.',
    'State law bars such signs.',
    'The report is on the table.',
    'Its plans and reports were burned.',
    'It was a telling defeat.',
    'She went back home.',
  ])('finds nobody speaking in: %s', (text) => {
    expect(ledger(text)).toEqual([]);
  });

  it('gives the same speaker a second sentence by pronoun', () => {
    const text = 'Ana Ruiz said the road was dry. “It will stay dry,” she said.';
    const mention = { start: 0, end: 8, kind: 'person', entityId: 'person:ana-ruiz' } as const;
    const found = findAttributions({ ...parse(text), mentions: [mention], entities: [], article: { text } });
    expect(found.map(({ speaker, kind }) => [speaker, kind])).toEqual([
      ['person:ana-ruiz', 'named'],
      ['person:ana-ruiz', 'named'],
    ]);
  });

  it.each([
    [
      'Officials said the ferry would close for nine weeks. Ana Ruiz confirmed that the ferry would close for nine weeks.',
      1,
    ],
    [
      'Officials said the ferry would close for nine weeks. Ana Ruiz said the ferry would close for two weeks.',
      undefined,
    ],
    ['Officials said the ferry would close for nine weeks. Ana Ruiz said the wells were dry.', undefined],
    [
      'The ministry said the ferry would close for nine weeks. Ana Ruiz said the ferry would close for nine weeks.',
      undefined,
    ],
    [
      'Officials said the ferry would close for nine weeks. Ana Ruiz denied that the ferry would close for nine weeks.',
      undefined,
    ],
    [
      'Officials said the ferry would close for nine weeks. Ana Ruiz did not say the ferry would close for nine weeks.',
      undefined,
    ],
    [
      'Officials said the ferry would close for nine weeks. Ana Ruiz confirmed that the ferry would close for nine weeks.',
      1,
    ],
  ])('credits whoever is not named where a named source gives the same later: %s', (text, creditedBy) => {
    const found = findAttributions({ ...parse(text), mentions: [], entities: [], article: { text } });
    expect(found[0]?.creditedBy).toBe(creditedBy);
  });
});
