import type { Claim, ClaimStatus, Evidence } from '../../core/claim';
import type { ExportSettings, Reviewer } from '../../core/dossier';
import type { Source } from '../../core/note';
import { done, type Exporter, type Missing } from '../exporter';
import { toDay, toJson, toLine, toUri } from '../text';

/**
 * ClaimReview (https://schema.org/ClaimReview, with what search engines require of it): a published check of a claim.
 * Nothing is made up: a claim without statement, verdict or evidence is no review, and its lack is told.
 */
export const claimReview: Exporter = {
  id: 'claim-review',
  name: 'ClaimReview',
  purpose: 'publish',
  extension: 'json',
  mediaType: 'application/ld+json',
  write(dossiers, settings) {
    const all = dossiers.flatMap(({ source, claims }) => claims.map((claim) => ({ source, claim })));
    if (all.length === 0) return { status: 'missing', missing: [{ what: 'claim' }] };
    const lacks = all.map(({ claim }) => findMissing(claim, settings));
    const [reviewer, url] = [settings.reviewer, toUri(settings.reviewer?.reviewUrl)];
    const general: Missing[] = [
      ...(reviewer && toLine(reviewer.name) ? [] : [{ what: 'reviewer' as const }]),
      ...(url ? [] : [{ what: 'review-url' as const }]),
    ];
    const ready = all.filter((_, at) => lacks[at]?.length === 0);
    if (!reviewer || !url || general.length > 0 || ready.length === 0)
      return { status: 'missing', missing: [...lacks.flat(), ...general] };
    const reviews = ready.map(({ source, claim }) =>
      toReview(claim, source, settings, { ...reviewer, reviewUrl: url }),
    );
    return done(toJson(reviews.length === 1 ? reviews[0] : reviews), lacks.flat());
  },
};

function findMissing(claim: Claim, settings: ExportSettings): Missing[] {
  const of = toLine(claim.statement || claim.target.quote);
  return [
    ...(toLine(claim.statement) ? [] : [{ what: 'statement' as const, of }]),
    ...(ratingOf(claim, settings) ? [] : [{ what: 'verdict' as const, of }]),
    ...(claim.evidence.some(({ url, quote, note }) => url || quote.trim() || note.trim())
      ? []
      : [{ what: 'evidence' as const, of }]),
  ];
}

const ratingOf = (claim: Claim, { statuses }: ExportSettings): ClaimStatus | undefined =>
  statuses.find(({ id, rating, label }) => id === claim.status && rating !== undefined && toLine(label));

/** `tests/lib/export/claim-review.test.ts` checks the value against schema-dts's `WithContext<ClaimReview>`. */
export function toReview(claim: Claim, source: Source, settings: ExportSettings, reviewer: Reviewer) {
  const status = ratingOf(claim, settings);
  const day = toDay(settings.now);
  const evidence = claim.evidence.flatMap((entry) => toCitation(entry) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: reviewer.reviewUrl,
    claimReviewed: toLine(claim.statement),
    ...(day && { datePublished: day }),
    author: {
      '@type': reviewer.kind === 'person' ? 'Person' : 'Organization',
      name: toLine(reviewer.name),
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: status?.rating ?? 0,
      bestRating: 5,
      worstRating: 1,
      alternateName: toLine(status?.label ?? ''),
    },
    itemReviewed: toClaim(claim, source),
    ...(evidence.length > 0 && { citation: evidence }),
  } as const;
}

function toClaim({ claimant, stated, target }: Claim, source: Source) {
  const url = toUri(source.canonicalUrl) ?? toUri(source.url);
  const [when, published] = [toDay(stated.when), toDay(source.published)];
  const publisher = toLine(source.publisher ?? '');
  const name = toLine(claimant?.name ?? '');
  const known = name && (claimant?.kind === 'named' || claimant?.kind === 'institution');
  return {
    '@type': 'Claim',
    text: toLine(target.quote),
    ...(when && { datePublished: when }),
    ...(known && {
      author: {
        '@type': claimant?.kind === 'named' ? 'Person' : 'Organization',
        name,
        ...(claimant?.kind === 'named' && claimant.role && { jobTitle: toLine(claimant.role) }),
      } as const,
    }),
    ...(url && {
      appearance: {
        '@type': 'NewsArticle',
        url,
        headline: toLine(source.title),
        ...(published && { datePublished: published }),
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } as const }),
      } as const,
    }),
  } as const;
}

/** A piece of evidence that has an address or a title; the checker's own remarks stay in the log. */
function toCitation({ url, title, date, archiveUrl, quote }: Evidence) {
  const [address, archived, day] = [toUri(url), toUri(archiveUrl), toDay(date)];
  const [name, text] = [toLine(title ?? ''), toLine(quote)];
  if (!address && !name) return null;
  return {
    '@type': 'CreativeWork',
    ...(name && { name }),
    ...(address && { url: address }),
    ...(day && { datePublished: day }),
    ...(archived && { archivedAt: archived }),
    ...(text && { abstract: text }),
  } as const;
}
