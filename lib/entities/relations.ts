import type { Mention, Relation, RelationKind } from '../core/analysis';
import type { Parsed } from '../language/parse';

/** Verbs that tell how the one before them and the one after stand to each other. `turned`: told from the second. */
const STATED: readonly { readonly kind: RelationKind; readonly words: RegExp; readonly turned?: boolean }[] =
  [
    {
      kind: 'appointed-by',
      words: /\b(?:appointed|named|nominated|picked|chosen|hired|tapped) (?:\S+ ){0,4}?by\b/,
    },
    { kind: 'succeeds', words: /\b(?:was|been|be|being) (?:succeeded|replaced) by\b/, turned: true },
    {
      kind: 'succeeds',
      words:
        /\b(?:succeeds|succeeded|succeeding|replaces|replaced|replacing|took over from|takes over from)\b/,
    },
    {
      kind: 'meets',
      words:
        /\b(?:met|meets|meet|meeting|talks|spoke|speaks) (?:\S+ ){0,2}?with\b|\b(?:met|meets|will meet|hosted|hosts|received|receives|welcomed|visited)\b/,
    },
    { kind: 'appointed-by', words: /\b(?:appointed|appoints|nominated|nominates|hired)\b/, turned: true },
    { kind: 'member-of', words: /\bmember of\b|\bjoined\b|\bjoins\b|\bjoin\b/ },
    {
      kind: 'buys',
      words:
        /(?<!\b(?:was|were|been|be|is|being) )\b(?:buys|bought|acquires|acquired|acquire|buy|purchased|takes over|took over)\b(?! (?:in|at|on|from)\b)/,
    },
  ];
/** Words between the two names that turn a stated relation into something else. */
const DENIED =
  /\b(?:not|never|refused|declined|n't|without|denied|instead of|wanted to|hopes? to|hoped to|ready to)\b/;
/** "meets" joins people, governments and bodies; only bodies are bought; and so on. */
const FITS: Record<RelationKind, (from: Mention, to: Mention) => boolean> = {
  meets: (from, to) => from.kind === 'person' && to.kind === 'person',
  succeeds: (from, to) => from.kind === to.kind && from.kind !== 'place',
  'appointed-by': (from, to) => from.kind === 'person' && to.kind !== 'place',
  'member-of': (from, to) => from.kind === 'person' && to.kind === 'organization',
  buys: (from, to) => from.kind === 'organization' && to.kind === 'organization',
  with: (from, to) => from.kind === 'person' && to.kind === 'person',
};
/** Farther apart two names are hardly said to have to do with each other. */
const FARTHEST = 120;

/** Who is with whom: relations that a sentence states, and people whom one sentence names together. */
export function findRelations({ text, sentences }: Parsed, mentions: readonly Mention[]): Relation[] {
  const relations = new Map<string, Relation>();
  let at = 0;
  for (const { start, end } of sentences) {
    const own: Mention[] = [];
    for (; at < mentions.length && (mentions[at]?.start ?? 0) < end; at += 1) {
      if ((mentions[at]?.start ?? 0) >= start) own.push(mentions[at] as Mention);
    }
    for (const relation of relationsIn(text, own)) {
      const key = `${relation.kind}|${relation.from}|${relation.to}`;
      if (!relations.has(key)) relations.set(key, { ...relation, start, end });
    }
  }
  return [...relations.values()];
}

type Found = Omit<Relation, 'start' | 'end'>;

function relationsIn(text: string, mentions: readonly Mention[]): Found[] {
  return mentions.flatMap((from, index) =>
    mentions.slice(index + 1, index + 4).flatMap((to, distance): Found[] => {
      if (from.entityId === to.entityId || to.start - from.end > FARTHEST) return [];
      const found = statedBetween(
        bindingWords(text, from, mentions.slice(index + 1, index + 1 + distance), to),
        from,
        to,
      );
      if (found) return [found];
      const [a = '', b = ''] = [from.entityId, to.entityId].sort();
      return FITS.with(from, to) ? [{ kind: 'with', from: a, to: b }] : [];
    }),
  );
}

/**
 * The words that bind two names, '' where none do. A name in between takes the verb to itself ("Acme bought Felder in
 * a deal arranged by Moe") unless it only tells who the first one is: "Falk, Norway's president, met Moe".
 */
function bindingWords(text: string, from: Mention, inner: readonly Mention[], to: Mention): string {
  const between = text.slice(from.end, to.start);
  // "Moe's successor was appointed by Falk": it is another who was.
  if (/^['’]s?\s/.test(between) && !/^['’]s?\s(?:\S+ ){0,2}(?:meeting|talks) with\b/.test(between)) return '';
  const last = inner.at(-1);
  if (!last) return between;
  const aside =
    /^(?:,\s[^,;:“”"]*,| (?:of|from) (?:the )?\p{Lu}[^,;:“”"]*?(?=\s\p{Ll}))/u.exec(between)?.[0] ?? '';
  return last.end <= from.end + aside.length ? between.slice(aside.length) : '';
}

function statedBetween(between: string, from: Mention, to: Mention): Found | undefined {
  if (DENIED.test(between) || /[;:“”"]/.test(between)) return undefined;
  for (const { kind, words, turned } of STATED) {
    if (!words.test(between)) continue;
    const [a, b] = turned ? [to, from] : [from, to];
    if (FITS[kind](a, b)) return { kind, from: a.entityId, to: b.entityId };
  }
  return undefined;
}
