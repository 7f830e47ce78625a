import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { findCard } from '../../../lib/knowledge/find-card';
import { describeInArticle, type Findings } from '../../../lib/knowledge/in-article';

const text = [
  'Hana Whitlock met Kenjiro Asakawa in Wellington on Tuesday. “We signed a tariff treaty,” Whitlock said.',
  'Officials said the tariffs on steel would fall. They did not say when.',
  'In Oslo, rain fell.',
].join('\n\n');
const analysis = analyse({ text, lang: 'en' });
const factsOf = (id: string) =>
  Object.fromEntries(describeInArticle(id, analysis).map((f) => [f.label, f.text]));

describe('what the article says', () => {
  it('tells whom somebody is named with', () => {
    expect(factsOf('person:hana-whitlock')['Named here with']).toContain('Kenjiro Asakawa');
  });

  it('counts what somebody says', () => {
    const spoken: Findings = {
      ...analysis,
      attributions: [
        { source: [], cue: [], content: [], speaker: 'person:hana-whitlock', kind: 'named' },
        { source: [], cue: [], content: [], speaker: null, kind: 'none' },
      ],
    };
    expect(describeInArticle('person:hana-whitlock', spoken)).toContainEqual({
      label: 'Speaks here',
      text: 'once',
    });
    expect(describeInArticle('person:kenjiro-asakawa', spoken).map(({ label }) => label)).not.toContain(
      'Speaks here',
    );
  });

  it('counts the flags that touch a theme', () => {
    const flag = { start: 110, end: 120, rule: 'source', severity: 2, question: '', why: [] } as const;
    const grey = { ...flag, severity: 1 } as const;
    const theme = { id: 'tariffs', name: 'tariffs', cap: 18, score: 1, evidence: [{ start: 90, end: 96 }] };
    const near = describeInArticle('tariffs', { ...analysis, themes: [theme], flags: [flag, grey] });
    expect(near).toContainEqual({ label: 'Open questions near it', text: '1' });
    const far = { ...flag, start: 5000, end: 5010 };
    expect(describeInArticle('tariffs', { ...analysis, themes: [theme], flags: [far] })).not.toContainEqual(
      expect.objectContaining({ label: 'Open questions near it' }),
    );
  });

  it('gives a card to people whom no table knows', () => {
    expect(findCard('person:kenjiro-asakawa', analysis)).toMatchObject({
      status: 'ready',
      source: { name: 'This article' },
    });
  });

  it('finds the same neighbours as a look at every pair', () => {
    const spans = fc.array(fc.tuple(fc.nat(3000), fc.nat(3)), { maxLength: 30 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const mentions = drawn
          .toSorted(([a], [b]) => a - b)
          .map(([start, who]) => ({ start, end: start + 5, kind: 'person', entityId: `p${who}` }) as const);
        const entities = ['p0', 'p1', 'p2', 'p3'].map(
          (id) => ({ id, kind: 'person', name: id, aliases: [], roles: [], count: 1 }) as const,
        );
        const found = describeInArticle('p0', {
          ...analysis,
          themes: [],
          attributions: [],
          entities,
          mentions,
        });
        const named = found.find(({ label }) => label === 'Named here with')?.text.split(', ') ?? [];
        const own = mentions.filter(({ entityId }) => entityId === 'p0');
        const near = mentions.filter(
          (m) => m.entityId !== 'p0' && own.some((o) => o.start - 240 <= m.end && m.start <= o.end + 240),
        );
        expect(new Set(named)).toEqual(new Set(near.map(({ entityId }) => entityId)));
      }),
    );
  });
});
