import type { Parsed } from '../../language/parse';
import type { Name } from '../name';
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
  return toNames(scene, labelWords(model, scene, scores));
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

function toNames({ words }: Ready, labels: Uint8Array): Name[] {
  return toRuns(labels).flatMap(({ first, last, kind }) => {
    const start = words[first]?.token.start;
    const end = words[last - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ kind, first, last, start, end }];
  });
}
