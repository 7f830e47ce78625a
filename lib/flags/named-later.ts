import type { Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import { type Candidate, LEAD } from './gate';

/** How far from a name its description stands: "the royal expert Ana Ruiz", "Ana Ruiz, an expert", "Rep. Ana Ruiz". */
const BESIDE = 50;

/** An outcry, for which whoever blames or mocks stands. */
export const OUTCRY =
  /\b(?:critici|backlash|outrage|outcry|pushback|scrutiny|opposition|furo|fury|scorn|mock|ridicul|deri|uproar|pillor|condemn|controvers|befuddle|under fire|charges|accus|blame)/i;

/** How those of a kind are described where they are named. */
const DESCRIBED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:lawmaker|legislator|senator|congress\w+|politician|leader|member)s?\b/i,
    /\b(?:Reps?\.|Sens?\.|Representative|Senator|Congress(?:wo)?man|lawmaker|MP|Assembly(?:wo)?man|minority leader|chair\w*)/,
  ],
  [
    /\bleaders\b/i,
    /\b(?:general secretary|secretary[- ]general|chief executive|(?:president|head|leader|chairman|chairwoman|chair|director) of)\b/i,
  ],
  [
    /\b(?:expert|analyst|economist|scientist|researcher|academic|scholar|doctor|physician|historian|strategist|pollster)s?\b/i,
    /\b(?:expert|analyst|economist|scientist|researcher|professor|strategist|historian|pollster|dietitian|physician|surgeon|fellow at|director of|chief economist|Dr\.?)\b/,
  ],
  [
    /\b(?:dealer|trader|broker|investor|market source)s?\b/i,
    /\b(?:dealer|trader|broker|strategist|economist|analyst|fund manager|Bank|Capital|Securities)\b/,
  ],
  [/\bcritics?\b/i, /\b(?:critic|opponent)\b/i],
  [OUTCRY, /\b(?:critic|slam|blast|condemn|denounc|mock|ridicul|rebuk|attack|accus|lambast|deride)\w*/i],
  [/\b(?:supporters?|backers?)\b/i, /\b(?:supporter|backer)\b/i],
  [/\b(?:lawyer|attorney)s?\b/i, /\b(?:lawyer|attorney)\b/i],
  [/\b(?:protester|demonstrator)s?\b/i, /\b(?:protester|demonstrator|protest\w*|marched)\b/i],
  [/\b(?:official|aide)s?\b/i, /\b(?:official|aide)\b/i],
];

/** Whether somebody who is named is described as one of those that a candidate leaves unnamed. */
export function isOfKind({ text }: ClauseReading, candidate: Candidate, { start, end }: Span): boolean {
  const said = text.slice(candidate.start, candidate.end);
  const beside = text.slice(Math.max(candidate.end, start - BESIDE), end + BESIDE);
  return (
    DESCRIBED.some(([kind, described]) => kind.test(said) && described.test(beside)) ||
    (isOne(said) && isOfTrade(said, beside)) ||
    isOfHouse(said, text.slice(end, end + BESIDE))
  );
}

/** "An official said": one, whom a later name can be. */
export const isOne = (said: string): boolean => /\ban? /i.test(said);

/** "Norvik Power officials": "Tom Brandt, Norvik Power's head of grids" is one of them. */
function isOfHouse(said: string, after: string): boolean {
  const [, house = ''] = HOUSE.exec(said) ?? [];
  return house.length > 2 && !HALLS.test(house) && /^,/.test(after) && after.slice(0, HOUSED).includes(house);
}

/** How far after a name, in characters, the house stands that one speaks for: ", a spokesman for Norvik Power". */
const HOUSED = 40;

const HOUSE =
  /(?:^|\s)(\p{Lu}[\p{L}&.-]{1,30}(?: \p{Lu}[\p{L}&.-]{1,30}){0,3}) (?:\p{Ll}{3,12} )?(?:officials|executives|managers|employees|scientists|researchers|engineers|analysts|economists)\b/u;

/** Nations, parties and halls, for which many speak who are not meant. */
const HALLS =
  /^(?:White House|House|Senate|Pentagon|Congress|Republican|Democratic|GOP|Labour|Conservative|U\.?S\.?)$|(?:ese|ish|ian|can|man|eli|qi|ani|ench|utch|eek)$/;

/** "An ambulance official": the ambulance stands beside the name too. */
function isOfTrade(said: string, beside: string): boolean {
  const [, trade = ''] = TRADE.exec(said) ?? [];
  return trade !== '' && !COMMON.test(trade) && beside.includes(trade);
}

const TRADE =
  /(?:^|\s)(\p{Ll}{4,}) (?:official|aide|expert|executive|officer|leader|analyst|worker|member|employee|adviser|advisor)\b/iu;

/** What many who are named are, too: it tells nobody from others. */
const COMMON =
  /^(?:senior|former|chief|local|state|federal|public|political|party|government|police|military|security|administration|campaign|unnamed|anonymous|second|third|other|another)$/;

/** Fewer words at the head of an article are a title, a line below it, or a place with its date. */
const TITLE = 12;
/** How many of them there may be. */
const TITLES = 3;

/** Where the lead ends: after the first sentences that are told, past what stands above them. */
function leadEnd({ sentences }: ClauseReading): number {
  const told = sentences.slice(0, TITLES).findIndex(({ first, last }) => last - first >= TITLE);
  return Math.max(0, told) + LEAD;
}

/** "Experts say": one of them stands for them. "An official said" may be another, and an outcry is that of more. */
const isOfMany = ({ text }: ClauseReading, { start, end, about }: Candidate): boolean =>
  !isOne(text.slice(start, end)) && !about.startsWith('nobody');

/** For the lead: "top lawmakers said", "an expert has claimed", and further down one of them is named. */
export const isNamedLater = (reading: ClauseReading, candidate: Candidate): boolean =>
  (candidate.sentence < LEAD || (isOfMany(reading, candidate) && candidate.sentence < leadEnd(reading))) &&
  reading.mentions.some(
    (mention) =>
      mention.kind === 'person' && mention.start > candidate.end && isOfKind(reading, candidate, mention),
  );
