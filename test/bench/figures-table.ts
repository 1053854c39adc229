/** One measured figure. `limit` is what it must stay below; figures without one only inform. */
export type Figure = { name: string; unit: 'ms' | 's' | 'MB'; median: number; worst?: number; limit?: number };

/** Prints figures as a table: median, 95th percentile, limit, and the median's share of the limit. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, unit, median, worst, limit }) => ({
    figure: name,
    median: `${shown(median)} ${unit}`,
    p95: worst === undefined ? '' : `${shown(worst)} ${unit}`,
    limit: limit === undefined ? '' : `${limit} ${unit}`,
    ratio: limit === undefined ? '' : (median / limit).toFixed(2),
    verdict: limit === undefined ? '' : median < limit ? 'met' : 'MISSED',
  }));
  console.log(`\n${title}`);
  console.table(rows);
}

/** The median and the 95th percentile of a repeated measurement. */
export function summarise(samples: readonly number[]): { median: number; worst: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), worst: at(0.95) };
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
