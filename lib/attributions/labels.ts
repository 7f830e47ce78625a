import type { Mention } from '../core/analysis';
import type { Span } from '../core/span';
import { type ClauseReading, spanOf } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import { quoteFrom } from '../language/quotes';
import { wordOf } from '../language/words';
import type { Found } from './find';
import { SAY } from './verbs';

/** Most words before the colon of "Ruiz: …". */
const LABEL = 5;

/** Longest turn of a speaker in a transcript, and longest post, in characters. */
const TURN = 4000;

/** Signposts of the page itself, and kinds of text: nobody's words. */
const SIGNPOST =
  /^(?:the |a |an )|^(?:said|says|clarification|update|updated|note|watch|read|related|photos?|videos?|more|also|correction|exclusive|breaking|live|opinion|analysis|warning|question|answer|editor|source|sources|credit|by|from|part|chapter|step|tip|fact|graphic|what|when|where|who|why|how|here|this|that|first|second|third)\b/i;

/** "RUIZ: We will see." as transcripts have it, "Ruiz: Wells are dry" in headlines, and names before a quotation. */
export function findLabels(reading: ClauseReading): Found[] {
  const found: Found[] = [];
  for (const sentence of reading.sentences) {
    const colon = colonIn(reading, sentence);
    if (colon < 0) continue;
    const one = labelled(reading, sentence, colon) ?? introduced(reading, sentence, colon);
    if (one) found.push(one);
  }
  return found;
}

/** The last word before the first colon of a sentence, or -1. */
function colonIn({ tokens, text }: ClauseReading, { first, last }: Sentence): number {
  for (let at = first; at < Math.min(last, first + 40); at += 1) {
    const token = tokens[at] as Token;
    if (/^:\s/.test(text.slice(token.end, token.end + 2))) return at;
  }
  return -1;
}

/** A name that opens the sentence: capitals in a transcript, any name in the headline. */
function labelled(reading: ClauseReading, sentence: Sentence, colon: number): Found | null {
  const { tokens, text } = reading;
  if (colon - sentence.first >= LABEL) return null;
  const start = (tokens[sentence.first] as Token).start;
  const end = (tokens[colon] as Token).end;
  const label = text.slice(start, end);
  const isOpening = start === 0;
  const named = isOpening ? label.split(/ (?:to|on|at|in) /)[0] : label;
  if (!isName(named ?? label) || SIGNPOST.test(label)) return null;
  if (SAY.has(wordOf(tokens[sentence.first])) && !SPEAKS.test(label)) return null;
  const isCapitals = label === label.toUpperCase() && label.length > 2;
  const speaks = isSpeaker(
    reading,
    sentence.first,
    isOpening ? hearerFrom(reading, sentence.first, colon) : colon,
  );
  if (!(isCapitals && !isOpening) && !speaks) return null;
  const line = text.slice(end, end + TURN).indexOf('\n');
  const stop =
    isOpening || !isCapitals ? sentence.end : Math.min(text.length, end + (line < 0 ? TURN : line));
  return toFound(text, { start, end }, { start: tokens[colon + 1]?.start ?? end + 2, end: stop }, end);
}

const TITLE = /\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Prof)\.(?= )/g;

/** Whether each word of a label could be a name's, but for what speaks at its end ("Union camp"). */
function isName(label: string): boolean {
  const words = label.replace(TITLE, 'Dr').split(/\s+/);
  if (SPEAKS.test(words.at(-1) ?? '')) words.pop();
  return (
    words.every((word) => /^(?:[\p{Lu}&]|(?:of|at|for|to|on|in|de|van|von)$)/u.test(word)) &&
    !words.some((word) => /[.,?!]$|\d/.test(word))
  );
}

/** What can speak for a body at the end of a label. */
const SPEAKS =
  /^(?:polls?|survey|report|study|newspaper|paper|union|court|ministry|army|camp|campaign|police|officials?|lawyers?|aides?|minister|mayor|governor|ceo)$/i;

/** The last word before whom it is said to, or of what: "Ruiz | to farmers: …", "Ruiz | on dams: …". */
function hearerFrom({ tokens, verbAt }: ClauseReading, first: number, colon: number): number {
  for (let at = first + 1; at < colon; at += 1) {
    if ((verbAt[at] ?? -1) >= 0) return colon;
    if (/^(?:to|on|at|in)$/.test(wordOf(tokens[at]))) return at - 1;
  }
  return colon;
}

/** Whether a label ends in a name, or in what speaks ("Union poll: …"). */
function isSpeaker({ tokens, mentions }: ClauseReading, first: number, last: number): boolean {
  const end = tokens[last] as Token;
  if (SPEAKS.test(end.text)) return last - first < 3;
  if (tokens.slice(first, last + 1).every(({ tags }) => tags.has('Person') || tags.has('LastName')))
    return true;
  return last - first < 4 && mentionAt(mentions, end.start);
}

/** Whether a named person or body stands at an offset. */
function mentionAt(mentions: readonly Mention[], offset: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found !== undefined && found.start <= offset && found.kind !== 'place';
}

/** "More from Ana Ruiz: “…”": a name right before the colon, a quotation right after, and no verb that says so. */
function introduced(reading: ClauseReading, sentence: Sentence, colon: number): Found | null {
  const { tokens, text, quotes } = reading;
  const end = (tokens[colon] as Token).end;
  const gap = /^:\s*(?=["“])/.exec(text.slice(end, end + 4));
  if (!gap) return null;
  const quote = quotes[quoteFrom(quotes, end + gap[0].length)];
  if (!quote || quote.start > end + gap[0].length) return null;
  let first = colon;
  while (first > sentence.first && colon - first < LABEL && isNameWord(tokens[first - 1] as Token))
    first -= 1;
  if (!isNameWord(tokens[first] as Token)) return null;
  const from = dashBefore(reading, first, sentence.first);
  for (let at = from; at <= colon; at += 1) if ((reading.verbAt[at] ?? -1) >= 0) return null;
  return toFound(text, spanOf(reading, first, colon + 1), quote, end);
}

/** Where what stands before the name begins: after a dash, or with the sentence. */
function dashBefore({ tokens, text }: ClauseReading, first: number, floor: number): number {
  for (let at = first; at > floor; at -= 1)
    if (/\s[-–—]\s?/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) return at;
  return floor;
}

const isNameWord = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) || /^(?:report|statement|study|article|letter|and)$/.test(token.normal);

const toFound = (text: string, source: Span, content: Span, colon: number): Found | null =>
  /\p{L}/u.test(text.slice(content.start, content.end))
    ? { source: [source], cue: [{ start: colon, end: colon + 1 }], content: [content], speech: true }
    : null;

/** "“We will stay.” — Ana Ruiz": a quotation signed after a dash; posts are signed with a handle. */
export function findSignatures({ text, quotes }: ClauseReading): Found[] {
  const signed = quotes.flatMap((quote): Found[] => {
    const match = /^\s*([―—–-]{1,2})[ \t]*((?:\p{Lu}[\p{L}.'’-]*[ \t]?){1,5})(?=\n|,|$|["“(])/u.exec(
      text.slice(quote.end, quote.end + 80),
    );
    if (!match) return [];
    return [toSigned(quote.end, match, { start: quote.start, end: quote.end })];
  });
  const posts = [...text.matchAll(/[ \t]([—–])[ \t]((?:[\p{L}.'’-]+[ \t]){1,5})\(@\w{1,20}\)/gu)].map(
    (match) =>
      toSigned(match.index, match, {
        start:
          Math.max(0, match.index - TURN) +
          text.slice(Math.max(0, match.index - TURN), match.index).lastIndexOf('\n') +
          1,
        end: match.index,
      }),
  );
  return [...signed, ...posts].filter(
    ({ content: [said] }) =>
      said !== undefined && /^[^<]*\p{L}[^<]*$/u.test(text.slice(said.start, said.end)),
  );
}

function toSigned(
  offset: number,
  [whole, dash = '', name = '']: RegExpExecArray | RegExpMatchArray,
  content: Span,
): Found {
  const start = offset + whole.indexOf(dash);
  const from = offset + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return {
    source: [{ start: from, end: from + name.trimEnd().length }],
    cue: [{ start, end: start + dash.length }],
    content: [content],
    speech: true,
  };
}
