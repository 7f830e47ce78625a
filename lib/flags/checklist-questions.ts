import type { ChecklistItem, Flag } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { sentenceOf, spanOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import { wordOf } from '../language/words';
import {
  type Answer,
  type Article,
  absencesOf,
  answer,
  figuresOf,
  flagged,
  headlineOf,
  isQuoted,
  placesOf,
} from './checklist-article';
import { howKnown, otherSide, whoSays } from './checklist-sides';
import { whenHappened, whenNext } from './checklist-times';

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

/** A deed that somebody has done, told as new ("a shooting", not "the Lund shooting"). */
const DEED =
  /(?<!\b(?:after|following|since|over|about|to|of|from|like|with) )\b(?:an?|two|three|several) (?:\p{L}{1,20} ){0,2}(?:explosion|blast|bombing|shooting|stabbing|robbery|burglary|heist|hack|cyberattack|break-in|hit-and-run|arson attack)\b|\b(?:was|were) (?:\p{L}+ly )?(?:shot (?:dead|and|to death|at|in the|several|multiple)|stabbed|robbed|murdered|vandali[sz]ed|hacked|kidnapped|abducted)\b(?! by)/giu;
/** Whoever may have done it, or that nobody has. */
const DOER =
  /\b(?:suspect(?:s|ed)?|arrest(?:s|ed)?|detained|custody|charged|gunm[ae]n|shooters?|attackers?|assailants?|bombers?|robbers?|burglars?|hackers?|drivers?|claimed responsibility|accus(?:ed|es)|accident(?:al|ally)?|gas leak|malfunction|by police|officers? (?:shot|fired|opened fire))\b/i;

function whoActs(article: Article): Answer {
  const { reading, lead } = article;
  const open = absencesOf(article, /\bwho\b/);
  if (open.length > 0) return answer('missing', open);
  const deeds = placesOf(article, DEED).filter((place) => overlaps(place, lead) && !isQuoted(article, place));
  if (deeds.length > 0 && !DOER.test(reading.text)) return answer('missing', deeds);
  const named = reading.mentions.filter((mention) => overlaps(mention, lead));
  const subjects = reading.verbs.flatMap(({ subject }) =>
    subject ? [spanOf(reading, subject.first, subject.last)] : [],
  );
  const inLead = subjects.filter((span) => overlaps(span, lead));
  return answer(named.length > 0 || inLead.length > 0 ? 'given' : 'missing', [...named, ...inLead, lead]);
}

/** Open promises of the lead by which several parties or a body bind themselves; what one politician vows is talk. */
function undertaken(article: Article): Flag[] {
  const { reading } = article;
  return flagged(article, 'commitment', true).filter((flag) => {
    const { start, end } = sentenceOf(reading, tokenAt(reading, flag.start));
    const words = reading.text.slice(start, end);
    return (
      AGREED.test(words) ||
      (BINDS.test(words) && (PARTIES.test(words) || bodiesIn(reading, { start, end }) > 1))
    );
  });
}
/** Countries and bodies named in a sentence. */
const bodiesIn = ({ mentions }: Article['reading'], sentence: Span): number =>
  new Set(mentions.filter((m) => m.kind !== 'person' && overlaps(m, sentence)).map((m) => m.entityId)).size;
const BINDS =
  /(?<!remains? )\b(?:agree[ds]?|pledge[sd]?|commit(?:s|ted)?|vow(?:s|ed)?|reaffirm(?:s|ed)?|undert(?:ake|akes|ook)|promise[sd]?)\b/i;
/** What several have agreed on, as the doer. */
const AGREED =
  /\b(?:the|this|a) (?:framework|agreement|deal|accord|pact|roadmap|declaration|understanding|communiqu[eé]) (?:will|would|is to|commits?|obliges?|binds?|aims?)\b/i;
const PARTIES =
  /\b(?:two|both|sides|ministers|governments?|countries|nations|states|companies|firms|banks|leaders|parties|counterparts?|members|allies|unions|ministry|company|council|commission|alliance|association)\b/i;

/** Verbs whose object is what was decided. */
const DECIDED =
  /\b(?:announced?|unveil(?:s|ed)?|propose[sd]?|discuss(?:es|ed)?|agree[ds]?|adopt(?:s|ed)?|approve[sd]?|present(?:s|ed)?|contains?|includes?|pass(?:es|ed)?|took|take)\b/i;

function whatHappened(article: Article): Answer {
  const named = flagged(article, 'placeholder', true).filter((flag) => {
    const { start } = sentenceOf(article.reading, tokenAt(article.reading, flag.start));
    return DECIDED.test(article.reading.text.slice(start, flag.start));
  });
  const vague = [...undertaken(article), ...named];
  if (vague.length === 0) return answer('given', [article.lead]);
  const figures = figuresOf(article).filter((span) => overlaps(span, article.lead));
  return answer(figures.length === 0 ? 'missing' : 'partly', vague);
}

function howMuch(article: Article): Answer {
  const { reading, claim } = article;
  const vague = flagged(article, 'quantity').filter(
    (flag) =>
      /\b(?:spend\w*|spent)\b(?!.*fortune)/.test(reading.text.slice(flag.start, flag.end)) ||
      (overlaps(flag, claim) &&
        /\b(?:dollars|euros|pounds|money|millions|billions|costs?)\b/.test(
          reading.text.slice(flag.start, flag.end),
        )),
  );
  if (vague.length > 0) return answer('missing', vague);
  const headed = flagged(article, 'quantity').filter((flag) => isInHeadline(article, flag));
  if (headed.length > 0) return answer('missing', headed);
  const open = absencesOf(
    article,
    /\b(?:how (?:much|many)|sum|figures?|targets?|costs?|amount|estimate|price)\b/,
  );
  if (open.length > 1) return answer('missing', open);
  const figures = figuresOf(article);
  const counts = reading.tokens.filter(
    (token) => /\d/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text) && !token.tags.has('Date'),
  );
  if (figures.length > 0 || counts.length > 2) return answer('given', [...figures, ...counts]);
  const paid = reading.verbs
    .filter(
      ({ head, negated, gerund, infinitive }) =>
        !negated && !gerund && !infinitive && PAY.has(wordOf(reading.tokens[head])),
    )
    .map(({ first, last }) => spanOf(reading, first, last))
    .filter(
      (span) =>
        overlaps(span, claim) &&
        !isQuoted(article, span) &&
        !TIME_SPENT.test(reading.text.slice(span.end, span.end + TIME_AFTER)),
    );
  if (paid.length > 0) return answer('missing', paid);
  return answer(counts.length > 0 ? 'partly' : 'n/a', counts);
}

/** Whether the headline is about what a flag counts ("tens of thousands of voters" under "Court halts purge of voter rolls"). */
function isInHeadline({ reading }: Article, { start, end }: Span): boolean {
  const [, counted] =
    /\b(?:dozens|hundreds|thousands|millions) of (?:\p{L}+ ){0,2}?(\p{L}{4,})s$/iu.exec(
      reading.text.slice(start, end),
    ) ?? [];
  if (!counted) return false;
  const headline = reading.article.title ?? headlineOf(reading.text);
  return new RegExp(`\\b${counted}s?\\b`, 'iu').test(headline);
}

/** "Spent three weeks in hospital". */
const TIME_SPENT =
  /^[^.]*?\b(?:time|hours?|days?|weeks?|weekends?|months?|years?|decades?|nights?|mornings?|afternoons?|evenings?|life|lives|careers?)\b/i;
const TIME_AFTER = 40;

/** What cannot be done without a sum. */
const PAY = verbs('cost spend invest fund subsidize subsidise lend donate finance borrow');

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

/** Those whom a text can bind. */
const BODIES =
  /\b(?:ministers?|ministr(?:y|ies)|governments?|countries|nations|states|compan(?:y|ies)|firms|banks|sides|unions?|councils?|commission|alliance|association|framework|agreement|accord|pact)\b/i;

const BINDING =
  /\b(?:non-?binding|legally binding|binding|enforceable|contract|ratif\w+|court order|ordered|ruling|ruled|verdict|sentenced|voted|vote of|signed into law|decree|fine of|fined|ordinance|under (?:the|a) law)\b/g;

function isBinding(article: Article): Answer {
  const words = placesOf(article, BINDING);
  if (words.length > 0) return answer('given', words);
  const promised = undertaken(article).filter(({ start }) => {
    const sentence = sentenceOf(article.reading, tokenAt(article.reading, start));
    return (
      BODIES.test(article.reading.text.slice(sentence.start, sentence.end)) ||
      bodiesIn(article.reading, sentence) > 1
    );
  });
  return promised.length > 0 ? answer('missing', promised) : answer('n/a', []);
}
