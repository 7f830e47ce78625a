import type { Parsed } from '../language/parse';
import { toSubkind } from './lexicons/subkinds';
import { type Name, stemOf, toKey, writtenForm } from './name';

/**
 * A region's name of several words ("Indo-Pacific", "West Bank") that the article uses once for the place is the place
 * every time. Other names are left to the tagger: a state's may be part of "the Ohio election".
 */
export function recallRegions(parsed: Parsed, names: readonly Name[]): Name[] {
  const { tokens, text } = parsed;
  const keyAt = (at: number): string => toKey(stemOf(tokens[at]));
  const forms = new Map<string, string[]>();
  const taken = new Set<number>();
  for (const name of names) {
    for (let at = name.first; at < name.last; at += 1) taken.add(at);
    if (name.last - name.first < 2 || toSubkind(name.kind, writtenForm(parsed, name)) !== 'region') continue;
    const words = tokens.slice(name.first, name.last).map((token) => toKey(stemOf(token)));
    forms.set(words[0] ?? '', words);
  }
  const added: Name[] = [];
  for (let at = 0; forms.size > 0 && at < tokens.length; at += 1) {
    const words = forms.get(keyAt(at));
    const head = tokens[at];
    if (!words || !head || !/^\p{Lu}/u.test(head.text)) continue;
    const last = at + words.length;
    const tail = tokens[last - 1];
    const same = words.every((word, n) => !taken.has(at + n) && keyAt(at + n) === word);
    if (!same || !tail || tail.sentence !== head.sentence) continue;
    const joined = /^\s\p{Lu}/u.test(text.slice(tail.end, tail.end + 2));
    if (!joined)
      added.push({
        kind: 'place',
        first: at,
        last,
        start: head.start,
        end: tail.start + stemOf(tail).length,
      });
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start);
}
