import type { Attribution, ChecklistItem, ChecklistStatus, Flag } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, spanOf } from '../language/clause';
import type { Token } from '../language/parse';

/** What the answers are looked for in. */
export interface Article {
  readonly reading: ClauseReading;
  readonly attributions: readonly Attribution[];
  readonly flags: readonly Flag[];
  /** The first sentences, where the main claim stands. */
  readonly lead: Span;
}

export interface Answer {
  readonly status: ChecklistStatus;
  readonly evidence: readonly Span[];
}

/** How each of the ten questions is answered. */
export const ASK: Record<ChecklistItem['id'], (article: Article) => Answer> = {
  'who-says': whoSays,
  'who-acts': whoActs,
  what: whatHappened,
  'when-happened': whenHappened,
  'when-next': whenNext,
  'how-much': howMuch,
  'which-document': whichDocument,
  force: isBinding,
  'other-side': otherSide,
  basis: howKnown,
};

const flagged = ({ flags, lead }: Article, rule: Flag['rule'], inLead = false): Flag[] =>
  flags.filter((flag) => flag.rule === rule && (!inLead || overlaps(flag, lead)));

/** Gaps that the article admits and that touch a question. */
const absencesOf = (article: Article, about: RegExp): Flag[] =>
  flagged(article, 'absence').filter(({ start, end }) => about.test(article.reading.text.slice(start, end)));

const answer = (status: ChecklistStatus, evidence: readonly Span[]): Answer => ({
  status,
  evidence: evidence.slice(0, 3).map(({ start, end }) => ({ start, end })),
});

/** Spans of the tokens that pass a test. */
const tokensThat = ({ reading }: Article, test: (token: Token, at: number) => boolean): Span[] =>
  reading.tokens.filter(test).map(({ start, end }) => ({ start, end }));

/** Places where a pattern of fixed words stands. */
const placesOf = ({ reading }: Article, words: RegExp): Span[] =>
  [...reading.text.matchAll(words)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

function whoSays(article: Article): Answer {
  const unnamed = flagged(article, 'source', true);
  const named = article.attributions.filter(({ kind }) => kind === 'named' || kind === 'institution');
  const spans = named.flatMap(({ source }) => source);
  if (unnamed.length > 0) return answer('missing', unnamed);
  if (spans.length > 0) return answer('given', spans);
  return answer(article.attributions.length > 0 ? 'partly' : 'missing', [article.lead]);
}

function whoActs(article: Article): Answer {
  const { reading, lead } = article;
  const open = absencesOf(article, /\bwho\b/);
  if (open.length > 0) return answer('missing', open);
  const named = reading.mentions.filter((mention) => overlaps(mention, lead));
  const subjects = reading.verbs.flatMap(({ subject }) =>
    subject ? [spanOf(reading, subject.first, subject.last)] : [],
  );
  const inLead = subjects.filter((span) => overlaps(span, lead));
  return answer(named.length > 0 || inLead.length > 0 ? 'given' : 'missing', [...named, ...inLead, lead]);
}

function whatHappened(article: Article): Answer {
  const vague = [...flagged(article, 'commitment', true), ...flagged(article, 'placeholder', true)];
  if (vague.length === 0) return answer('given', [article.lead]);
  const figures = figuresOf(article).filter((span) => overlaps(span, article.lead));
  return answer(figures.length === 0 ? 'missing' : 'partly', vague);
}

/** A day: a weekday, a month with its day, "today". */
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|today|yesterday|last night|this (?:morning|week))\b/g;

function whenHappened(article: Article): Answer {
  const days = placesOf(article, DAY);
  const early = days.filter((span) => overlaps(span, article.lead));
  if (early.length > 0) return answer('given', early);
  return days.length > 0 ? answer('partly', days) : answer('missing', [article.lead]);
}

function whenNext(article: Article): Answer {
  // A bare "soon" is a way of talking; the plan may be dated elsewhere.
  const plans = flagged(article, 'time').filter(
    ({ start, end }) => !/^(?:very )?(?:soon|shortly)$/i.test(article.reading.text.slice(start, end)),
  );
  const open = [...plans, ...absencesOf(article, /\b(?:when|date|timetable|timeline|deadline|schedule)\b/)];
  if (open.length > 0) return answer('missing', open);
  return answer(isAhead(article) ? 'given' : 'n/a', []);
}

const isAhead = ({ reading }: Article): boolean =>
  reading.verbs.some(({ modal }) => modal === 'will' || modal === 'would');

/** Money, shares and other figures with a unit. */
const figuresOf = (article: Article): Span[] =>
  tokensThat(
    article,
    (token) => /^[$£€¥]\d|\d%$/.test(token.text) || token.tags.has('Money') || token.tags.has('Percent'),
  );

function howMuch(article: Article): Answer {
  const vague = flagged(article, 'quantity').filter(({ start, end }) =>
    /\b(?:dollars|euros|pounds|money|spend\w*|millions|billions|costs?)\b/.test(
      article.reading.text.slice(start, end),
    ),
  );
  if (vague.length > 0) return answer('missing', vague);
  const open = absencesOf(
    article,
    /\b(?:how (?:much|many)|sum|figures?|targets?|costs?|amount|estimate|price)\b/,
  );
  if (open.length > 1) return answer('missing', open);
  const figures = figuresOf(article);
  const counts = tokensThat(
    article,
    (token) => /\d/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text) && !token.tags.has('Date'),
  );
  if (figures.length > 0 || counts.length > 2) return answer('given', [...figures, ...counts]);
  const { start, end } = article.lead;
  return MONEY.test(article.reading.text.slice(start, end))
    ? answer('missing', [article.lead])
    : answer(counts.length > 0 ? 'partly' : 'n/a', counts);
}

/** A main claim about money without a figure leaves the sum open; a visit does not. */
const MONEY =
  /\b(?:costs?|budgets?|funds?|funding|tax|taxes|spend\w*|invest\w*|pay|pays|paid|prices?|fees?|loans?|tariffs?|subsid\w+|sales|profits?|losses|money)\b/i;

const DOCUMENT =
  /\b(?:\w+ (?:Act|Bill|Treaty|Resolution|Ordinance)|(?:No\.|v\.|vs\.) \S+|memorandum|indictment|lawsuit|complaint|court documents|filing|filings|opinion|ordinance|affidavit|census|audit|contract|joint statement|communiqu[eé]|budget|bill|statement|report|survey|poll|study|document)\b/g;

function whichDocument(article: Article): Answer {
  const withheld = absencesOf(article, /\b(?:text|draft|document|transcript|report|agreements?|copy)\b/);
  if (withheld.length > 0) return answer('missing', withheld);
  const documents = placesOf(article, DOCUMENT);
  const early = documents.filter(
    ({ start }) => start < (article.reading.sentences[4]?.end ?? Number.POSITIVE_INFINITY),
  );
  // What several parties agree on stands in a text of theirs; a statement about the talks is not that text.
  const agreed = flagged(article, 'commitment', true).filter(({ start, end }) =>
    /^(?:agree|reaffirm|pledge|commit)/.test(article.reading.text.slice(start, end)),
  );
  if (agreed.length > 0 && !early.some((span) => TEXT.test(article.reading.text.slice(span.start, span.end))))
    return answer('missing', agreed);
  return answer(documents.length > 0 ? 'given' : 'n/a', documents);
}

/** A text that binds: named or of a kind that one signs or passes. */
const TEXT = /Act$|Bill$|Treaty|Resolution|Ordinance|memorandum|ordinance|contract|bill$/;

const BINDING =
  /\b(?:non-?binding|legally binding|binding|enforceable|contract|ratif\w+|court order|ordered|ruling|ruled|verdict|sentenced|voted|vote of|signed into law|decree|fine of|fined|ordinance|under (?:the|a) law)\b/g;

function isBinding(article: Article): Answer {
  const words = placesOf(article, BINDING);
  if (words.length > 0) return answer('given', words);
  const promised = flagged(article, 'commitment', true);
  return promised.length > 0 ? answer('missing', promised) : answer('n/a', []);
}

function otherSide({ attributions, reading, lead }: Article): Answer {
  const speakers = new Map<string, Span>();
  for (const { kind, speaker, source } of attributions) {
    const [span] = source;
    if (!span || (kind !== 'named' && kind !== 'institution')) continue;
    const name = speaker ?? reading.text.slice(span.start, span.end).split(' ').at(-1) ?? '';
    if (!speakers.has(name)) speakers.set(name, span);
  }
  const status = speakers.size >= 3 ? 'given' : speakers.size === 2 ? 'partly' : 'missing';
  return answer(status, speakers.size > 0 ? [...speakers.values()] : [lead]);
}

function howKnown(article: Article): Answer {
  const loose = flagged(article, 'evidence');
  const figures = figuresOf(article);
  if (figures.length > 0) return answer(loose.length > 1 ? 'partly' : 'given', figures);
  return answer(loose.length > 0 || flagged(article, 'source').length > 1 ? 'missing' : 'partly', loose);
}
