import { describe, expect, it } from 'vitest';
import { countSources } from '../../components/sourcing';
import type { Attribution } from '../../lib/core/analysis';

const TEXT = 'Officials said A. officials said B. Ruiz said C. It is said D.';
const say = (
  kind: Attribution['kind'],
  source: [number, number][],
  speaker: string | null = null,
): Attribution => ({
  kind,
  speaker,
  source: source.map(([start, end]) => ({ start, end })),
  cue: [{ start: 10, end: 14 }],
  content: [],
});

describe('countSources', () => {
  it('counts a source that speaks twice once, and a claim by nobody each time', () => {
    const counts = countSources(TEXT, [
      say('none', []),
      say('anonymous', [[0, 9]]),
      say('anonymous', [[18, 27]]),
      say('named', [[36, 40]], 'person:ruiz'),
      say('named', [], 'person:ruiz'),
      say('none', []),
    ]);
    expect(counts.map(({ kind, count, spans }) => [kind, count, spans.length])).toEqual([
      ['named', 1, 2],
      ['anonymous', 1, 2],
      ['none', 2, 2],
    ]);
  });

  it('says nothing where nobody speaks', () => {
    expect(countSources(TEXT, [])).toEqual([]);
  });
});
