import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { findAttributions } from '../../../lib/attributions/find';
import { FLAG_CATEGORIES } from '../../../lib/core/analysis';
import { FEATURE_COUNT, ratedFeatures } from '../../../lib/flags/learned/feature-names';
import { encode } from '../../../lib/flags/learned/features';
import { createLookup } from '../../../lib/flags/learned/lookup';
import { logSum, type Network, OUTPUTS, scoreWords } from '../../../lib/flags/learned/network';
import { packNetwork, readNetwork } from '../../../lib/flags/learned/pack';
import { PARTS, type Parts } from '../../../lib/flags/learned/parts';
import { spanOfScores } from '../../../lib/flags/learned/span';
import { WORD_RATINGS } from '../../../lib/flags/learned/word-ratings';
import { applyRules } from '../../../lib/flags/ruled';
import { clausesOf } from '../../../lib/language/clause';
import { parse } from '../../../lib/language/parse';
import { type Lesson, learn } from '../../../scripts/train/back-propagation';
import { type Options, trainNetwork } from '../../../scripts/train/network';
import { readTexts } from '../../../scripts/train/texts';

const SHAPE = { features: 4, units: 6, places: [5, 3], outputs: OUTPUTS } as const;
const OPTIONS: Options = {
  epochs: 60,
  rate: 0.02,
  batch: 4,
  drop: 0,
  sentence: 1,
  category: 3,
  word: 1,
  decay: 0,
  forget: 0.02,
  seed: 3,
};

/** A sentence in which words bear one feature each; a mark where feature 1 follows on feature 0. */
function lesson(...words: number[]): Lesson {
  const at = words.findIndex((feature, index) => feature === 1 && words[index - 1] === 0);
  return {
    features: words.map((feature) => [feature]),
    words: Int8Array.from(words, (_, index) => (index === at ? 2 : -1)),
    categories: Int8Array.from(FLAG_CATEGORIES, (_, category) => Number(at >= 0 && category === 2)),
    any: Number(at >= 0),
  };
}

const LESSONS = [
  lesson(2, 0, 1, 3),
  lesson(1, 0, 2, 3),
  lesson(0, 1, 2),
  lesson(0, 2, 1),
  lesson(3, 3, 0, 1),
  lesson(1, 1, 2, 0),
  lesson(2, 3, 0),
  lesson(3, 1, 2, 2),
];

const odds = (network: Network, features: Lesson['features']): number =>
  logSum(scoreWords(network, { words: features, shared: [] }));

describe('the network', () => {
  const network = trainNetwork(LESSONS, SHAPE, OPTIONS);

  it('learns what only neighbours tell apart, and where it stands', () => {
    for (const { features, any, words } of LESSONS) {
      expect(odds(network, features) > 0).toBe(any === 1);
      if (any === 0) continue;
      const scores = scoreWords(network, { words: features, shared: [] });
      expect(scores.indexOf(Math.max(...scores))).toBe(words.indexOf(2) * OUTPUTS + 2);
    }
  });

  it('is the same whenever it is trained on the same', () => {
    expect(trainNetwork(LESSONS, SHAPE, OPTIONS)).toEqual(network);
    expect(trainNetwork(LESSONS, SHAPE, { ...OPTIONS, seed: 4 })).not.toEqual(network);
  });

  it('answers alike whether a feature is told of each word or of all', () => {
    const words = [[0], [1], [2, 1], [0]];
    const each = scoreWords(network, { words: words.map((own) => [...own, 3]), shared: [] });
    scoreWords(network, { words, shared: [3] }).forEach((score, index) => {
      expect(score).toBeCloseTo(each[index] ?? Number.NaN, 4);
    });
  });

  it('is trained by the slopes that small steps of its weights show', () => {
    const weights = Object.fromEntries(PARTS.map((part) => [part, network[part].map((w) => w / 4)])) as Parts;
    const empty = (): Parts =>
      Object.fromEntries(PARTS.map((part) => [part, new Float32Array(network[part].length)])) as Parts;
    const errors = { sentence: 1, category: 3, word: 1, drop: 0 };
    const lossOf = (at: Parts, slopes: Parts = empty()): number =>
      learn(LESSONS[0] as Lesson, SHAPE, errors, at, slopes, () => 0.5);
    const slopes = empty();
    lossOf(weights, slopes);
    for (const part of PARTS)
      for (const index of [0, 7, 20, 55].filter((at) => at < weights[part].length)) {
        const moved = (by: number): Parts => ({
          ...weights,
          [part]: weights[part].with(index, (weights[part][index] ?? 0) + by),
        });
        const steps = (lossOf(moved(0.01)) - lossOf(moved(-0.01))) / 0.02;
        expect(slopes[part][index], `${part} ${index}`).toBeCloseTo(steps, 2);
      }
    expect(Math.max(...PARTS.map((part) => Math.max(...slopes[part].map(Math.abs))))).toBeGreaterThan(0.1);
  });

  it('survives packing up to half a step', () => {
    const packed = packNetwork(network);
    const unpacked = readNetwork(packed);
    for (const part of ['first', 'second', 'last'] as const) {
      const { unit } = packed.parts[part];
      expect(unpacked[part]).toHaveLength(network[part].length);
      network[part].forEach((weight, index) => {
        expect(Math.abs(weight - (unpacked[part][index] ?? 0))).toBeLessThanOrEqual(unit * 0.501);
      });
    }
  });

  it('has nothing to say of a sentence without words', () => {
    expect(odds(network, [])).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('features', () => {
  const lookup = createLookup(['the', 'said']);
  const ratingOf = (word: string): string => new RegExp(`(?<= )${word}:(\\w+)`).exec(WORD_RATINGS)?.[1] ?? '';

  it('know a word by its classes, by itself, and by its plainer form', () => {
    expect(lookup('the')).toEqual([FEATURE_COUNT]);
    expect(lookup('said')).toContain(FEATURE_COUNT + 1);
    expect(lookup('measures')).toEqual(lookup('mini-measures'));
    expect(lookup('measures')).not.toEqual([]);
    expect(lookup('xyzzy')).toEqual([]);
  });

  it('know a word by its ratings, in all its forms', () => {
    expect(ratedFeatures('P7')).toHaveLength(4);
    expect(ratedFeatures('P2M3')).toEqual([...ratedFeatures('P2'), ...ratedFeatures('M3')]);
    expect(ratedFeatures('P4')).toEqual(ratedFeatures('P7').slice(0, 2));
    for (const forms of ['concession concessions', 'scrap scrapped scrapping', 'quarrel quarrels'])
      for (const form of forms.split(' '))
        expect(lookup(form), form).toEqual(
          expect.arrayContaining(ratedFeatures(ratingOf(forms.split(' ')[0] as string))),
        );
  });

  it('read ratings that are all well formed, each word once', () => {
    const entries = WORD_RATINGS.split(' ');
    for (const entry of entries) expect(entry).toMatch(/^[a-z'-]+:(?:[ACDEIMPQSTVX][1-9])+$/);
    expect(new Set(entries.map((entry) => entry.split(':')[0])).size).toBe(entries.length);
  });

  it('tell of every word what it is, and of all what answers stand nearby', () => {
    const text = 'Officials did not say when. The bridge opens on Monday at 7 a.m.';
    const reading = { ...parse(text), mentions: [], entities: [], article: { text } };
    const attributions = findAttributions(reading);
    const ruled = applyRules(reading, attributions);
    const [first, second] = encode(ruled, attributions, lookup);
    expect(first?.words).toHaveLength(5);
    expect(first?.words.every((features) => features.length > 0)).toBe(true);
    expect(first?.shared).not.toEqual(second?.shared);
    const unruled = encode({ ...ruled, flagged: [] }, attributions, lookup);
    expect(unruled[0]?.words).not.toEqual(first?.words);
    expect(unruled[1]?.shared).not.toEqual(second?.shared);
  });
});

describe('spanOfScores', () => {
  /** Scores with likely words of a category, the first of them likeliest. */
  const spanAt = (
    text: string,
    words: string,
    category: (typeof FLAG_CATEGORIES)[number] = 'placeholder',
  ): string => {
    const reading = clausesOf({ ...parse(text), mentions: [], entities: [], article: { text } });
    const output = FLAG_CATEGORIES.indexOf(category);
    const scores = new Float32Array(reading.tokens.length * OUTPUTS).fill(-6);
    words.split(' ').forEach((word, index) => {
      const at = reading.tokens.findIndex(({ normal }) => normal === word);
      scores[at * OUTPUTS + output] = index === 0 ? 1 : 0.9;
    });
    const { start, end } = spanOfScores(reading, scores, output, 0);
    return text.slice(start, end);
  };

  it.each([
    ['The council wants a number of other measures to follow.', 'measures', 'other measures'],
    ['The council wants several other measures to follow.', 'several', 'several other measures'],
    ['The firm has not yet answered.', 'answered', 'has not yet answered'],
    ['They spoke of peace.', 'peace', 'peace'],
    ['It took longer than expected, he said.', 'than', 'longer than expected'],
    ['Some of the new measures were dropped.', 'some', 'Some of the new measures'],
  ])('%s (%s)', (text, word, span) => {
    expect(spanAt(text, word)).toBe(span);
  });

  it.each([
    ['Fans file claims more often, which angers clubs.', 'often which', 'more often'],
    ['He praised the methods, somebody says.', 'methods somebody', 'the methods'],
    ['Many patients travel when doctors are scarce.', 'doctors when', 'doctors'],
    ['The sale failed because conditions had altered.', 'conditions because', 'conditions'],
  ])('does not go on beyond a comma or into another clause: %s', (text, words, span) => {
    expect(spanAt(text, words)).toBe(span);
  });

  it('goes on with what is not told', () => {
    expect(spanAt('The firm would not reveal how it had found out.', 'reveal how', 'absence')).toBe(
      'would not reveal how it had found out',
    );
  });
});

describe('the judge', () => {
  const ARTICLE = [
    'KELVIN BAY — Voters went to the polls on Sunday in the first election since the dam was closed.',
    'Mayor Ruth Amsel and her rival, Piet Lorn, cast their ballots before nine in the morning.',
    '“We queued for ten minutes,” said Anna Brandt, 41, a nurse.',
    'The election board put the turnout at 61% at noon, nine points up on 2019.',
    'Mr Lorn has promised to close the port road to lorries by June.',
    'Ms Amsel said the town would keep the ferry, which costs $2.1 million a year.',
    'He spoke over a video link from his office in Leeds.',
    'The board did not know what had become of the third boat.',
    'The repairs cost much more than had been planned.',
    'The results are due on Monday at 10 a.m.',
  ];
  const WHY = /second reader, trained on [\d,]+ marked articles, would ask (back|nothing) here$/;
  const judged = (text: string, verdict: string): string[] =>
    analyse({ text })
      .flags.filter(({ why }) => why.some((line) => WHY.exec(line)?.[1] === verdict))
      .map(({ start, end, severity }) => `${severity} ${text.slice(start, end)}`);

  it('marks what no rule stopped at where it is sure, and says so', () => {
    expect(judged(ARTICLE.join('\n'), 'back')).toEqual(['2 much more']);
  });

  it('marks sooner in an article that leaves much open, and asks what its words leave open', () => {
    const text = [
      'KELVIN BAY — Officials said on Sunday that the dam would be closed soon.',
      'Some critics say that the plan is too expensive.',
      'The board did not say how it would be paid for.',
      'Observers expect a significant drop in trade.',
      'The mayor promised to improve services for residents.',
      'It could mark a turning point for the valley.',
      ARTICLE[7],
      'Experts fear that many jobs will be lost.',
      'The firm declined to give details of the deal.',
    ].join('\n');
    expect(judged(text, 'back')).toContain('2 did not know what had become of the third boat');
    expect(analyse({ text }).flags.map(({ question }) => question)).toContain(
      'The article leaves open what had become of the third boat. Who could answer, and does another report?',
    );
  });

  it('turns grey what a rule stopped at for nothing, and says so', () => {
    expect(judged(ARTICLE.join('\n'), 'nothing')).toEqual(['1 a video link']);
  });

  it('leaves what a rule stopped at to the rules unless it is all but sure', () => {
    const text = [
      ...ARTICLE.slice(0, 9),
      'The vote could mark a turning point in relations with the coast.',
      ...ARTICLE.slice(9),
    ].join('\n');
    const { flags } = analyse({ text });
    const shown = flags.filter(({ severity }) => severity > 1);
    expect(shown.map(({ start, end }) => text.slice(start, end))).toContain('could mark a turning point');
  });

  it('asks a question of its category at every mark', () => {
    for (const { question } of analyse({ text: ARTICLE.join('\n') }).flags) expect(question).toMatch(/\?$/);
  });

  it('says nothing of texts too short to be an article', () => {
    const text = ARTICLE.slice(6, 10).join('\n');
    expect([...judged(text, 'back'), ...judged(text, 'nothing')]).toEqual([]);
  });
});

describe('the articles it learns from', () => {
  const texts = readTexts();

  it('have every mark in their text, and no text twice', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const { id, text, marks } of texts) {
      expect(text.length, id).toBeGreaterThan(300);
      for (const { category, severity, start, end } of marks) {
        expect(FLAG_CATEGORIES, id).toContain(category);
        expect([1, 2, 3], id).toContain(severity);
        expect(start < end, id).toBe(true);
      }
    }
  });
});
