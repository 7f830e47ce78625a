/** The tagger's weights as text: made by `npm run train`, unpacked by model.ts. */
export interface PackedModel {
  /** Sorted features, each as its distance from the one before. */
  readonly gaps: string;
  /** For each feature, in two digits, the labels that have a weight. */
  readonly masks: string;
  /** Those weights: +1, -1, +2, -2, ... as digits 0, 1, 2, 3, ... */
  readonly values: string;
  readonly transitions: readonly number[];
  /** What one step of a weight is worth. */
  readonly unit: number;
}
