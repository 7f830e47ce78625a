import type { ClauseReading } from '../language/clause';
import type { Candidate } from './gate';

/** Sentences that may summarise: whom they leave unnamed the article may name anywhere. */
const LEAD = 2;

/** How far from a name its description stands: "the royal expert Ana Ruiz", "Ana Ruiz, an expert", "Rep. Ana Ruiz". */
const BESIDE = 40;

/** How those of a kind are described where they are named. */
const DESCRIBED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:lawmaker|legislator|senator|congress\w+|politician|leader|member)s?\b/i,
    /\b(?:Reps?\.|Sens?\.|Representative|Senator|Congress(?:wo)?man|lawmaker|MP|Assembly(?:wo)?man|minority leader|chair\w*)/,
  ],
  [
    /\b(?:expert|analyst|economist|scientist|researcher|academic|scholar|doctor|historian|strategist|pollster)s?\b/i,
    /\b(?:expert|analyst|economist|scientist|researcher|professor|strategist|historian|pollster|dietitian|physician|surgeon|fellow at|director of|chief economist|Dr\.?)\b/,
  ],
  [/\bcritics?\b/i, /\b(?:critic|opponent)\b/i],
  [/\b(?:supporters?|backers?)\b/i, /\b(?:supporter|backer)\b/i],
  [/\b(?:lawyer|attorney)s?\b/i, /\b(?:lawyer|attorney)\b/i],
  [/\b(?:official|source|aide)s?\b/i, /\b(?:official|source|aide)\b/i],
];

/** For the lead: "top lawmakers said", "an expert has claimed", and further down one of them is named. */
export function isNamedLater({ text, mentions }: ClauseReading, candidate: Candidate): boolean {
  if (candidate.sentence >= LEAD) return false;
  const said = text.slice(candidate.start, candidate.end);
  const [, described] = DESCRIBED.find(([kind]) => kind.test(said)) ?? [];
  if (!described) return false;
  return mentions.some(
    ({ kind, start, end }) =>
      kind === 'person' &&
      start > candidate.end &&
      described.test(text.slice(Math.max(candidate.end, start - BESIDE), end + BESIDE)),
  );
}
