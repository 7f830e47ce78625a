import type { Span } from '../core/span';
import type { Found } from './find';

/**
 * What is left when the attributions inside another's content are taken out: "she said she hopes to win" is one
 * thing said, and whose hope it is stands in it. Speech passed on stays ("she said the mayor told her").
 */
export function dropNested(found: readonly Found[]): Found[] {
  // what nobody in particular says holds whole sentences, and others' words in them
  const contents = found
    .flatMap(({ source, content, byNoun }) => (source.length > 0 && !byNoun ? content : []))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return found.filter((one) => {
    const cue = one.cue[0] as Span;
    while (next < contents.length && (contents[next] as Span).start <= cue.start) {
      reach = Math.max(reach, (contents[next] as Span).end);
      next += 1;
    }
    return cue.start >= reach || one.speech === true;
  });
}
