import { describe, expect, it } from 'vitest';
import type { Analysis, Flag, Mention, Severity } from '../../../lib/core/analysis';
import { flagKey, shownFlags, toMarks } from '../../../lib/core/mark';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings';
import { emptyAnalysis } from '../../components/made-up';

const mention = (start: number, entityId: string): Mention => ({
  start,
  end: start + 4,
  kind: entityId.split(':')[0] as Mention['kind'],
  entityId,
});
const flag = (start: number, severity: Severity): Flag => ({
  start,
  end: start + 6,
  rule: 'time',
  severity,
  question: 'When?',
  why: [],
});

/** Flags at 2, 40 and 60, the second grey; a theme named twice, once inside a place; a term used twice. */
const analysis: Analysis = {
  ...emptyAnalysis,
  mentions: [
    mention(0, 'person:a'),
    mention(10, 'place:b'),
    mention(20, 'person:a'),
    mention(30, 'organization:c'),
  ],
  themes: [
    {
      id: 'trade',
      name: 'Trade',
      cap: 18,
      score: 0.5,
      evidence: [
        { start: 50, end: 55 },
        { start: 8, end: 18 },
      ],
    },
  ],
  terms: [
    {
      id: 'term:truce',
      name: 'Truce',
      places: [
        { start: 44, end: 49 },
        { start: 70, end: 75 },
      ],
    },
  ],
  flags: [flag(2, 3), flag(40, 1), flag(60, 2)],
};

const told = (settings: Partial<Settings>, dismissed: readonly string[] = []) =>
  toMarks(analysis, { ...DEFAULT_SETTINGS, ...settings }, new Set(dismissed)).map(
    ({ kind, start }) => `${kind} ${start}`,
  );
const only = (...kinds: string[]) => ({
  kinds: Object.fromEntries(
    Object.keys(DEFAULT_SETTINGS.kinds).map((kind) => [kind, kinds.includes(kind)]),
  ) as Settings['kinds'],
});

describe('what is marked', () => {
  it.each<[string, Partial<Settings>, string[], string[]]>([
    [
      'the first mention of each, and every flag',
      {},
      [],
      ['person 0', 'flag 2', 'theme 8', 'place 10', 'organization 30', 'term 44', 'flag 60'],
    ],
    [
      'all mentions',
      { mentions: 'all' },
      [],
      [
        'person 0',
        'flag 2',
        'theme 8',
        'place 10',
        'person 20',
        'organization 30',
        'term 44',
        'theme 50',
        'flag 60',
        'term 70',
      ],
    ],
    ['grey flags too', { ...only('flag'), showGrey: true }, [], ['flag 2', 'flag 40', 'flag 60']],
    ['people', only('person'), [], ['person 0']],
    ['themes', only('theme'), [], ['theme 8']],
    ['terms', only('term'), [], ['term 44']],
    ['flags, but those put aside', only('flag'), ['time:2-8'], ['flag 60']],
    ['nothing that is switched off', only(), [], []],
  ])('%s', (_, settings, dismissed, expected) => {
    expect(told(settings, dismissed)).toEqual(expected);
  });

  it('has the id of its entity, theme, term or flag', () => {
    const ids = toMarks(analysis, DEFAULT_SETTINGS, new Set()).map(({ id }) => id);
    expect(ids).toEqual([
      'person:a',
      'time:2-8',
      'trade',
      'place:b',
      'organization:c',
      'term:truce',
      'time:60-66',
    ]);
  });

  it('is nothing where nothing was found', () => {
    expect(toMarks(emptyAnalysis, DEFAULT_SETTINGS, new Set())).toEqual([]);
  });
});

describe('the flags that are shown', () => {
  it.each<[string, boolean, readonly number[], readonly number[]]>([
    ['all but grey ones', false, [], [2, 60]],
    ['grey ones on demand', true, [], [2, 40, 60]],
    ['never those put aside', true, [0, 1], [60]],
    ['none where all are', true, [0, 1, 2], []],
  ])('%s', (_, showGrey, aside, starts) => {
    const dismissed = new Set(aside.map((i) => flagKey(analysis.flags[i] as Flag)));
    const shown = shownFlags(analysis, { ...DEFAULT_SETTINGS, showGrey }, dismissed);
    expect(shown.map(({ start }) => start)).toEqual(starts);
  });
});
