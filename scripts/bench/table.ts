/** Prints a titled table: the first column to the left, figures to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((cells) => (cells[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(title);
  console.log(`  ${line(head)}`);
  for (const cells of rows) console.log(`  ${line(cells)}`);
  console.log('');
}

/** The middle of some figures; the lower of two. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** "12.3 (11.0-14.9)": the median, and the quarters around it. */
export const spread = (figures: readonly number[], digits = 1): string =>
  figures.length === 0
    ? '-'
    : `${median(figures).toFixed(digits)} (${quantile(figures, 0.25).toFixed(digits)}-${quantile(figures, 0.75).toFixed(digits)})`;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
