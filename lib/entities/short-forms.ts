import type { Entity, Mention } from '../core/analysis';
import type { Parsed, Token } from '../language/parse';
import { stemOf } from './name';

interface Named {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** "The Court" after "European Court of Justice": with a capital and an article, such a word is a name again. */
const HEADS = new Set(
  'Court Tribunal Bank Fund Commission Council Ministry Department Agency Authority Alliance Organisation Organization'.split(
    ' ',
  ),
);
/** Short forms that are no part of the name, by what they stand for. */
const KNOWN: ReadonlyMap<string, string> = new Map([['Fed', 'Federal Reserve']]);

/**
 * What an article calls by the last word of its name once it has been introduced ("the Court", "the Fed") is joined to
 * it, where just one organisation of the article can be meant; else it stays as it was.
 */
export function joinShortForms(parsed: Parsed, found: Named): Named {
  const known = [...KNOWN].flatMap(([short, long]) => {
    const whole = found.entities.find(({ kind, name }) => kind === 'organization' && name === long);
    return whole ? [{ short, whole }] : [];
  });
  const heads = [...HEADS].flatMap((short) => {
    const [whole, ...others] = found.entities.filter((entity) => isHeadedBy(entity, short));
    return whole && others.length === 0 ? [{ short, whole }] : [];
  });
  let { mentions, entities } = found;
  for (const { short, whole } of [...known, ...heads]) {
    const bare = entities.filter(({ kind, name }) => kind === 'organization' && name === short);
    const before = mentions.find(({ entityId }) => entityId === whole.id);
    if (!before) continue;
    const spoken = findSpoken(parsed, short, before.end, mentions);
    const joined = mentions.map((mention) =>
      bare.some(({ id }) => id === mention.entityId) ? { ...mention, entityId: whole.id } : mention,
    );
    if (spoken.length === 0 && bare.length === 0) continue;
    mentions = [
      ...joined,
      ...spoken.map((place): Mention => ({ ...place, kind: 'organization', entityId: whole.id })),
    ].toSorted((a, b) => a.start - b.start);
    const count = mentions.filter(({ entityId }) => entityId === whole.id).length;
    entities = entities
      .filter((entity) => !bare.includes(entity))
      .map((entity) =>
        entity.id === whole.id
          ? { ...entity, count, aliases: [...new Set([...entity.aliases, short])] }
          : entity,
      );
  }
  return { mentions, entities };
}

/** "Supreme Court", "European Court of Justice", not "Court" alone, nor "Court Street Bakery". */
function isHeadedBy({ kind, name }: Entity, head: string): boolean {
  const words = name.split(' ');
  const at = words.indexOf(head);
  if (kind !== 'organization' || at < 0 || words.length < 2) return false;
  return at === words.length - 1 || /^(?:of|for|on)$/.test(words[at + 1] ?? '');
}

/** "the Court" in running text, not within another name. */
function findSpoken(
  { tokens, sentences }: Parsed,
  head: string,
  from: number,
  mentions: readonly Mention[],
): { start: number; end: number }[] {
  const taken = (start: number): boolean =>
    mentions.some((mention) => mention.start <= start && start < mention.end);
  return tokens.flatMap((token, at) => {
    const [article, next] = [tokens[at - 1], tokens[at + 1]];
    const sentence = sentences[token.sentence];
    if (token.start < from || stemOf(token) !== head || !sentence || taken(token.start)) return [];
    if (article?.normal !== 'the' || article.sentence !== token.sentence) return [];
    const goesOn =
      next?.sentence === token.sentence && (/^\p{Lu}/u.test(next.text) || /^(?:of|for)$/.test(next.normal));
    if (goesOn || isHeadline(tokens.slice(sentence.first, sentence.last))) return [];
    return [{ start: token.start, end: token.start + head.length }];
  });
}

/** Where every word that is no small one has a capital, a capital tells nothing. */
const isHeadline = (words: readonly Token[]): boolean =>
  !words.some(({ text }) => /^\p{Ll}[\p{L}’']{3}/u.test(text) && !SMALL.test(text));

const SMALL = /^(?:from|with|over|into|onto|upon|than|that|after|amid)$/;
