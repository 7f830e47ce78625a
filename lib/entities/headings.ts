import type { Parsed, Sentence } from '../language/parse';
import { findListed } from './lexicons/listed';
import { type Name, toKey } from './name';

/**
 * Drops what only a headline's capitals make look like a name ("Trilateral Cooperation"). In a headline a name stays
 * if the article's prose has it too, or if the lists know it.
 */
export function settleHeadings(parsed: Parsed, names: readonly Name[]): Name[] {
  const headings = new Set(
    parsed.sentences.flatMap((sentence, at) => (isHeading(parsed, sentence) ? [at] : [])),
  );
  if (headings.size === 0) return [...names];
  const inHeading = (name: Name): boolean => headings.has(parsed.tokens[name.first]?.sentence ?? -1);
  const supported = new Set<string>();
  for (const name of names) {
    if (inHeading(name)) continue;
    const key = toKey(parsed.text.slice(name.start, name.end));
    supported.add(key);
    if (name.kind === 'person') supported.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  return names.filter((name) => {
    if (!inHeading(name)) return true;
    const slice = parsed.text.slice(name.start, name.end);
    const last = toKey(slice).split(' ').at(-1) ?? '';
    return (
      supported.has(toKey(slice)) ||
      (name.kind === 'person' && (supported.has(last) || name.last - name.first > 1)) ||
      findListed(slice).length > 0
    );
  });
}

/** A line without a full stop that puts capitals on most of its longer words. */
function isHeading({ text, tokens }: Parsed, sentence: Sentence): boolean {
  if (/[.!?…:;,"”’)]$/.test(text.slice(sentence.start, sentence.end)) || sentence.last - sentence.first > 25)
    return false;
  const long = tokens.slice(sentence.first, sentence.last).filter((token) => token.text.length > 3);
  const capital = long.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return long.length > 2 && capital > long.length * 0.75;
}
