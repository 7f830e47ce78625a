import type { ClaimReview, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Claim } from '../../../lib/core/claim';
import type { ExportSettings } from '../../../lib/core/dossier';
import { claimReview, type toReview } from '../../../lib/export/exporters/claim-review';
import { claim, dossier, settings, words } from './made-up';

const reviewed: ExportSettings = {
  ...settings,
  reviewer: {
    name: 'Elgar Checks',
    kind: 'organization',
    reviewUrl: 'https://checks.example/winter-repairs',
  },
};
const write = (change: Partial<Claim>, given = reviewed) =>
  claimReview.write([{ ...dossier, claims: [{ ...claim, ...change }] }], given, words);

it('is a ClaimReview by schema.org’s types', () => {
  expectTypeOf<ReturnType<typeof toReview>>().toExtend<WithContext<ClaimReview>>();
});

it('writes what is known of a checked claim', () => {
  const out = write({});
  expect(out).toMatchObject({ status: 'done', leftOut: [] });
  expect(JSON.parse(out.status === 'done' ? out.text : '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example/winter-repairs',
    claimReviewed: 'Repairs of sea cables take longer in winter than in summer.',
    datePublished: '2026-03-05',
    author: { '@type': 'Organization', name: 'Elgar Checks' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'Supported',
    },
    itemReviewed: {
      '@type': 'Claim',
      text: 'repairs take longer in winter',
      datePublished: '2026-03-02',
      author: { '@type': 'Person', name: 'Ilias Korda', jobTitle: 'Foreign Minister of Tessaly' },
      appearance: {
        '@type': 'NewsArticle',
        url: 'https://news.example/world/cable-security',
        headline: 'Marland and Tessaly agree to work together on cable security',
        datePublished: '2026-03-02',
        publisher: { '@type': 'Organization', name: 'The Elgar Courier' },
      },
    },
    citation: [
      {
        '@type': 'CreativeWork',
        name: 'Repair times 2015–2025',
        url: 'https://cables.example/report-2025.pdf',
        datePublished: '2025-11',
        archivedAt: 'https://archive.example/web/2026/https://cables.example/report-2025.pdf',
        abstract: 'Median repair time was 9 days in summer and 16 in winter.',
      },
    ],
  });
});

describe('what is missing is told', () => {
  const of = claim.statement;
  it.each([
    [{ status: 'unchecked' }, reviewed, [{ what: 'verdict', of }]],
    [{ status: 'in-progress' }, reviewed, [{ what: 'verdict', of }]],
    [{ status: 'a step that was deleted' }, reviewed, [{ what: 'verdict', of }]],
    [{ statement: ' ' }, reviewed, [{ what: 'statement', of: '' }]],
    [{ statement: '' }, reviewed, [{ what: 'statement', of: 'repairs take longer in winter' }]],
    [{ evidence: [] }, reviewed, [{ what: 'evidence', of }]],
    [
      { evidence: [], status: 'unchecked' },
      settings,
      [{ what: 'verdict', of }, { what: 'evidence', of }, { what: 'reviewer' }, { what: 'review-url' }],
    ],
    [
      {},
      { ...settings, reviewer: { name: 'Jo', kind: 'person', reviewUrl: 'javascript:alert(1)' } },
      [{ what: 'review-url' }],
    ],
  ] as const)('%j', (change, given, missing) => {
    expect(write(change, given)).toEqual({ status: 'missing', missing });
  });

  it('claim by claim, while the ready ones go out', () => {
    const open = { ...claim, status: 'unchecked', statement: 'Another claim' };
    const out = claimReview.write([{ ...dossier, claims: [open, claim] }], reviewed, words);
    expect(out).toMatchObject({ status: 'done', leftOut: [{ what: 'verdict', of: 'Another claim' }] });
    expect(claimReview.write([{ ...dossier, claims: [] }], reviewed, words)).toEqual({
      status: 'missing',
      missing: [{ what: 'claim' }],
    });
  });
});

it('names nobody as author whom the article does not name', () => {
  for (const kind of ['anonymous', 'none', 'role'] as const) {
    const out = write({ claimant: { name: 'Officials', kind } });
    expect(JSON.parse(out.status === 'done' ? out.text : '').itemReviewed.author).toBeUndefined();
  }
});

it('can stand in a script element of a page', () => {
  const out = write({ statement: '</script><b>' });
  expect(out.status === 'done' && out.text).not.toContain('<');
});
