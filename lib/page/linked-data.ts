/** One thing that a page describes in JSON-LD. */
export interface LinkedItem {
  readonly types: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is parsed at most: a news article's own JSON-LD, even with its body in it, is smaller. */
const MAX_PARSED = 200_000;
/** Of what is too large or malformed only the opening is searched for its type. */
const MAX_SEARCHED = 20_000;
const MAX_ITEMS = 200;
const MAX_DEPTH = 4;

/** The things that the page's JSON-LD describes, outermost first. Malformed or huge data gives its type at most. */
export function readLinkedData(document: Document): LinkedItem[] {
  const items: LinkedItem[] = [];
  let budget = MAX_PARSED;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    budget -= source.length;
    collect(budget >= 0 ? parse(source) : guess(source), items);
    if (items.length >= MAX_ITEMS) break;
  }
  return items;
}

/** A value with a bare reference (`{ "@id": "#author" }`) replaced by the thing that the page describes elsewhere. */
export function resolve(value: unknown, items: readonly LinkedItem[]): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((inner) => resolve(inner, items));
  const id = (value as { '@id'?: unknown } | null | undefined)?.['@id'];
  if (typeof id !== 'string' || textValue(value) !== undefined) return value;
  return items.find(({ data }) => data['@id'] === id)?.data ?? value;
}

/** A line of text as people read it: entities that were escaped twice put right, white space collapsed, bounded. */
export function clean(value: string | null | undefined): string | undefined {
  const text = value
    ?.slice(0, 1_000)
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:#0?39|apos|#8217|rsquo);/g, '’')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/[\s\u00ad\u200b\ufeff]+/g, (gap) => (/\s/.test(gap) ? ' ' : ''))
    .trim();
  return text || undefined;
}

/** A property's value as text: a string, or the name or id of the thing it holds, or the first of several. */
export function textValue(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return textValue(value[0], depth + 1);
  const { name, '@value': inner } = value as Record<string, unknown>;
  return textValue(name ?? inner, depth + 1);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      // publishers wrap it in comments or CDATA, break lines inside strings and leave trailing commas
      return JSON.parse(
        source
          .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what breaks JSON
          .replace(/[\u0000-\u001f]+/g, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return guess(source);
    }
  }
}

function guess(source: string): unknown {
  const types = source.slice(0, MAX_SEARCHED).matchAll(/"@type"\s*:\s*\[?\s*"(\w+)"/g);
  return [...types].slice(0, 20).map(([, type]) => ({ '@type': type }));
}

function collect(value: unknown, items: LinkedItem[]): void {
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = queue.shift(); next && items.length < MAX_ITEMS; next = queue.shift()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const inner of value.slice(0, MAX_ITEMS)) queue.push({ value: inner, depth: depth + 1 });
      continue;
    }
    const data = value as Record<string, unknown>;
    const types = [data['@type']].flat().filter((type) => typeof type === 'string');
    if (types.length > 0 || '@id' in data)
      items.push({ types: types.map((type) => type.replace(/^.*[/:#]/, '')), data });
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      if (typeof data[key] === 'object') queue.push({ value: data[key], depth: depth + 1 });
  }
}
