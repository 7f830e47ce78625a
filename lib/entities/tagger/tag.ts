import type { Parsed } from '../../language/parse';
import type { Name } from '../name';
import { weighNames } from './certainty';
import { decode } from './decode';
import { featuresAt, voteFeaturesAt } from './features';
import { LABEL_COUNT, toRuns } from './labels';
import { addScores, type Model, readModel } from './model';
import { prepare, type Ready } from './scene';
import { votesOf } from './votes';
import { WEIGHTS } from './weights';

let model: Model | undefined;

/** Names as the trained tagger reads them: once word by word, then again with what the rest of the article showed. */
export function tagNames(parsed: Parsed): Name[] {
  model ??= readModel(WEIGHTS);
  const scene = prepare(parsed);
  const scores = scoreWords(model, scene);
  const votes = votesOf(scene.words, labelWords(model, scene, scores));
  const features: number[] = [];
  for (const [first, last] of scene.chains) {
    for (let at = first; at < last; at += 1) {
      voteFeaturesAt(scene, votes, at, features);
      addScores(model, features, scores, at * LABEL_COUNT);
    }
  }
  return toNames(model, scene, scores, labelWords(model, scene, scores));
}

function scoreWords(weights: Model, scene: Ready): Float32Array {
  const scores = new Float32Array(scene.words.length * LABEL_COUNT);
  const features: number[] = [];
  for (const [first, last] of scene.chains) {
    for (let at = first; at < last; at += 1) {
      featuresAt(scene, at, features);
      addScores(weights, features, scores, at * LABEL_COUNT);
    }
  }
  return scores;
}

function labelWords({ transitions }: Model, scene: Ready, scores: Float32Array): Uint8Array {
  const labels = new Uint8Array(scene.words.length);
  for (const [first, last] of scene.chains) {
    const own = scores.subarray(first * LABEL_COUNT, last * LABEL_COUNT);
    labels.set(decode(own, last - first, transitions), first);
  }
  return labels;
}

function toNames(
  { transitions }: Model,
  { words, chains }: Ready,
  scores: Float32Array,
  labels: Uint8Array,
): Name[] {
  return chains.flatMap(([from, to]): Name[] => {
    const own = labels.subarray(from, to);
    const runs = toRuns(own);
    if (runs.length === 0) return [];
    const weigh = weighNames(scores.subarray(from * LABEL_COUNT, to * LABEL_COUNT), to - from, transitions);
    return runs.flatMap(({ first, last, kind }) => {
      const start = words[from + first]?.token.start;
      const end = words[from + last - 1]?.end;
      if (start === undefined || end === undefined) return [];
      const chance = weigh(first, last, own);
      return [{ kind, first: from + first, last: from + last, start, end, chance }];
    });
  });
}
