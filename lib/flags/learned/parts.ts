/** The parts that a network's weights come in: see `Network` for their shapes. */
export const PARTS = ['first', 'firstBias', 'second', 'secondBias', 'last', 'lastBias'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, Float32Array>>;

/** Adds a row of `size` weights, so many times, to as many numbers of `out`. */
export function addRow(
  out: Float32Array,
  outAt: number,
  row: Float32Array,
  rowAt: number,
  size: number,
  times: number,
): void {
  for (let at = 0; at < size; at += 1)
    out[outAt + at] = (out[outAt + at] as number) + times * (row[rowAt + at] as number);
}
