/** Words that open a sentence far oftener than they continue a name: "in the U.S. The law ..." */
const OPENERS = new Set(
  `the a an this that these those there here it its he she they we i you his her their our my your who what when
where why how which if but and or so yet in on at by for from to with as after before since while although
though because however meanwhile instead still then now also according under over about during both some many
most all no not one two three`.split(/\s+/),
);
/** Abbreviations that always stand before something: a name or a number. */
const LEADING = new Set(
  `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm brig cpl pvt pres supt insp rev fr hon
msgr st ste mt ft fig vol art sec messrs mme mlle dep det atty asst vs v cf viz ca approx esp e.g i.e`.split(
    /\s+/,
  ),
);
/** Abbreviations before numbers only: "No. 5", "p. 12", "Jan. 5". */
const BEFORE_NUMBER = new Set(
  'no nos p pp ch chap jan feb mar apr jun jul aug sept sep oct nov dec art para'.split(' '),
);
/** Abbreviations that end a name or a phrase, and sometimes the sentence with it. */
const TRAILING = new Set(
  `inc corp co cos ltd llc plc bros jr sr esq etc al dept div est univ assn bhd pty mfg intl natl ala ariz ark
calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt
va wash wis wyo mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);
const SPEECH =
  /^(?:said|says|asked|asks|told|added|adds|shouted|cried|replied|wrote|writes|yelled|called|answered)$/;
/** Days of the week and months, in lower case. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A stop, the quotes, brackets and note numbers that close with it, and the space after it. */
const STOP = /(?<![.!?…。！？])(?:([.!?…。！？])[.!?…。！？]*)((?:["'”’»)\]]|\[\d{1,3}\])*)(?=\s)/gu;
const OPEN_QUOTES = /^[\s"'“‘«([—–-]+/u;

/**
 * Splits text into sentences, each with its final punctuation and the white space after it, so that the parts
 * joined are the text again. Never runs across a line that ends a block; keeps "U.S. Secretary", "Sen. X", "No. 5",
 * "9 a.m. Monday" and "“No!” he said" together.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const line of splitLines(text)) {
    const end = from + line.length;
    let start = from;
    for (const stop of line.matchAll(STOP)) {
      const at = from + stop.index + stop[0].length;
      if (at < end && endsSentence(text, start, from + stop.index, stop, at, end)) {
        const next = at + (/^\s+/u.exec(text.slice(at, Math.min(end, at + 64)))?.[0].length ?? 0);
        sentences.push(text.slice(start, next));
        start = next;
      }
    }
    if (start < end) sentences.push(text.slice(start, end));
    from = end;
  }
  return sentences;
}

/** Lines with the breaks after them. A single break inside a hard-wrapped sentence ("of the\nmeeting") is none. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[^\S\n\r\u2028]*(?:\r\n?|\n|\u2028)\s*/g)) {
    const wrapped =
      /^[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*$/.test(match[0]) &&
      /[\p{Ll},]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) &&
      /^\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    if (wrapped) continue;
    const end = match.index + match[0].length;
    lines.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

function endsSentence(
  text: string,
  start: number,
  stopAt: number,
  [, mark, closers = '']: RegExpExecArray,
  at: number,
  end: number,
): boolean {
  const rest = text.slice(at, Math.min(end, at + 160));
  const opened = OPEN_QUOTES.exec(rest)?.[0] ?? '';
  const [next = '', second = ''] = rest.slice(opened.length).split(/[\s,;:]+/u, 2);
  if (next === '' || /^\p{Ll}/u.test(next)) return false;
  const dashed = /[—–-]/u.test(opened);
  const word = next.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
  if (mark !== '.')
    return !(
      closers !== '' &&
      (SPEECH.test(word) || SPEECH.test(second.toLowerCase().replace(/[^\p{L}]+$/u, '')))
    );
  const before = /[^\s("“‘[]*$/u.exec(text.slice(Math.max(start, stopAt - 40), stopAt))?.[0] ?? '';
  const abbreviation = before.toLowerCase();
  if (closers !== '' && !closers.startsWith(')')) return true;
  if (LEADING.has(abbreviation) && closers === '') return false;
  if (BEFORE_NUMBER.has(abbreviation) && /^\p{N}/u.test(next)) return false;
  // An initial: "George W. Bush". After a number or a lower case word it ends a phrase: "in Group B. The ..."
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return OPENERS.has(word) || /\s["“‘]/u.test(opened);
  if (TRAILING.has(abbreviation) && /^\p{L}/u.test(before))
    return !dashed && (OPENERS.has(word) || (/^\p{Ll}/u.test(second) && !CALENDAR.test(word)));
  return true;
}
