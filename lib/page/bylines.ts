import { joinLetters } from './letters';
import { clean, type LinkedItem, textValue } from './linked-data';
import { toWordSet } from './word-list';

const META = [
  'author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:misc:written by',
  'article:author',
];
const PLACES = [
  '[itemprop="author"] [itemprop="name"], [itemprop="author"]',
  '[rel~="author"]',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
  '[class*="byline" i]',
  '[class~="author" i] a, [class*="author" i] a, [class*="author" i]',
];

/** Who wrote the article: as its data says, else as its head says, else as its page shows near the top. */
export function readBylines(
  data: LinkedItem['data'] | undefined,
  meta: ReadonlyMap<string, string>,
  root: ParentNode,
  lines: readonly string[],
  publisher: string | undefined,
): string[] {
  const stated = [data?.['author'] ?? data?.['creator']].flat().slice(0, 12);
  const written = /written by/i.test(meta.get('twitter:label1') ?? '')
    ? meta.get('twitter:data1')
    : undefined;
  const sources: (() => string[])[] = [
    () => stated.flatMap((author) => splitNames(textValue(author))),
    ...META.map((name) => () => splitNames(meta.get(name))),
    () => splitNames(written),
    () => lines.flatMap(readByline),
    ...PLACES.map((place) => () => shownNames(root, place)),
  ];
  // A publisher that names itself as author is believed only where nobody else is named.
  let house: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source())];
    const people = names.filter((name) => !publisher || !isAlike(name, publisher));
    if (people.length > 0) return names;
    if (house.length === 0) house = names;
  }
  return house;
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => joinLetters(text.toLowerCase(), ''));
  return !!left && !!right && (left.includes(right) || right.includes(left));
}

/** "By Jane Doe", "Von Hans Maier und Eva Roth", alone on a line. */
const LINE =
  /^(?:(?:Written |Story |Reported )?[Bb]y|BY|Von|Par|Por|Di|Av|Af|Door|Text|TEXT)(?::?\s+|(?<=By))(?=[A-ZÀ-ÖØ-ÞŁŚŞŽČĐ])/;
/** Small words that no name holds: the line is a sentence. */
const SENTENCE = /[.!?]$|\b(?:the|a|is|was|has|have|of the|ist|der|die|das|el|la|le|que)\b/;
const LONGEST_LINE = 120;

/** The names in a line that is a byline and nothing else. */
export function readByline(line: string): string[] {
  if (line.length > LONGEST_LINE || !LINE.test(line) || SENTENCE.test(line.replace(LINE, ''))) return [];
  return splitNames(line.split(/\s[|•·–—-]\s/)[0]);
}

function shownNames(root: ParentNode, place: string): string[] {
  const elements = [...root.querySelectorAll(place)].slice(0, 20);
  // A name may stand in parts of its own inside the place: the outermost has it whole, its neighbours are other authors.
  const outer = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const [first] = outer;
  const near = outer.filter((element) => element === first || isNear(first, element)).slice(0, 6);
  return near.flatMap((element) => splitNames(element.getAttribute('content') ?? element.textContent));
}

/** Authors of one article stand together: not those of the stories below it. */
function isNear(a: Element | undefined, b: Element): boolean {
  return a?.parentElement?.parentElement?.contains(b) ?? false;
}

/** What stands among names and is none. The words are a list: as a pattern they take a page a third of a millisecond. */
const NO_NAME = /\d{3}|@|https?:|www\.|\/\//i;
const NO_NAME_WORDS = toWordSet(
  'update updated published minute minutes min share follow folgen read posted subscribe facebook twitter linkedin instagram email copyright view more profile comment comments',
);
const isName = (text: string): boolean =>
  text.length <= 50 &&
  (/[A-Za-z]{2}/.test(text) || /\p{L}{2}/u.test(text)) &&
  !NO_NAME.test(text) &&
  !text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => NO_NAME_WORDS.has(word));

/** "By Jane Doe, Our Correspondent and John Roe" as names. */
function splitNames(value: string | null | undefined): string[] {
  const text = clean(value);
  if (!text || text.length > 250) return [];
  return text
    .replace(/^(?:by|von|par|por|di|av|af|door|from|written by|reported by|story by|text)[:\s]+/i, '')
    .replace(/^By(?=[A-Z])/, '')
    .replace(/,\s*(?=(?:jr|sr|ii|iii|iv)\b)/gi, ' ')
    .split(/\s*(?:,|;|\||\band\b|\bund\b|\by\b|\bet\b|&|·|•)\s*/i)
    .map((name) => name.replace(/^(?:by|von|and)\s+/i, '').trim())
    .filter(isName);
}
