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

/** Open promises of the lead by which several parties or a body bind themselves; what one politician vows is talk. */
function undertaken(article: Article): Flag[] {
  const { reading } = article;
  return flagged(article, 'commitment', true).filter((flag) => {
    const { start, end } = sentenceOf(reading, tokenAt(reading, flag.start));
    const words = reading.text.slice(start, end);
    return BINDS.test(words) && (PARTIES.test(words) || bodiesIn(reading, { start, end }) > 1);
  });
}
/** Countries and bodies named in a sentence. */
const bodiesIn = ({ mentions }: Article['reading'], sentence: Span): number =>
  new Set(mentions.filter((m) => m.kind !== 'person' && overlaps(m, sentence)).map((m) => m.entityId)).size;
const BINDS =
  /(?<!remains? )\b(?:agree[ds]?|pledge[sd]?|commit(?:s|ted)?|vow(?:s|ed)?|reaffirm(?:s|ed)?|undert(?:ake|akes|ook)|promise[sd]?)\b/i;
const PARTIES =
  /\b(?:two|both|sides|ministers|governments?|countries|nations|states|companies|firms|banks|leaders|parties|counterparts?|members|allies|unions|ministry|company|council|commission|alliance|association)\b/i;

function whatHappened(article: Article): Answer {
  const vague = [...undertaken(article), ...flagged(article, 'placeholder', true)];
  if (vague.length === 0) return answer('given', [article.lead]);
  const figures = figuresOf(article).filter((span) => overlaps(span, article.lead));
  return answer(figures.length === 0 ? 'missing' : 'partly', vague);
}

function howMuch(article: Article): Answer {
  const { reading, lead, claim } = article;
  const vague = flagged(article, 'quantity').filter(
    (flag) =>
      /\b(?:spend\w*|spent|costs?)\b/.test(reading.text.slice(flag.start, flag.end)) ||
      (overlaps(flag, claim) &&
        /\b(?:dollars|euros|pounds|money|millions|billions)\b/.test(
          reading.text.slice(flag.start, flag.end),
        )),
  );
  if (vague.length > 0) return answer('missing', vague);
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
    .filter(({ head, negated, gerund }) => !negated && !gerund && PAY.has(wordOf(reading.tokens[head])))
    .map(({ first, last }) => spanOf(reading, first, last))
    .filter((span) => overlaps(span, lead) && !isQuoted(article, span));
  if (paid.length > 0) return answer('missing', paid);
  return answer(counts.length > 0 ? 'partly' : 'n/a', counts);
}

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

const BINDING =
  /\b(?:non-?binding|legally binding|binding|enforceable|contract|ratif\w+|court order|ordered|ruling|ruled|verdict|sentenced|voted|vote of|signed into law|decree|fine of|fined|ordinance|under (?:the|a) law)\b/g;

function isBinding(article: Article): Answer {
  const words = placesOf(article, BINDING);
  if (words.length > 0) return answer('given', words);
  const promised = undertaken(article);
  return promised.length > 0 ? answer('missing', promised) : answer('n/a', []);
}
