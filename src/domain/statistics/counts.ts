/**
 * Whole numbers by name that add up: orders, pieces, fen. A name may carry a day of the month or a number of days behind a
 * dot (`due-first.05`, `lead.12`), so that what is judged by a day, and a median, add up too. A zero is left out, so that equal
 * counts are the same text.
 */
export type Counts = Readonly<Record<string, number>>;

export const NO_COUNTS: Counts = {};

/** The sum of counts, name by name. */
export function sumOfCounts(all: Iterable<Counts>): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all) {
    for (const name of Object.keys(counts)) sum[name] = (sum[name] ?? 0) + (counts[name] ?? 0);
  }
  return withoutZeros(sum);
}

/** What has to be added to `before` to get `after`. */
export function changeOfCounts(before: Counts, after: Counts): Counts {
  return sumOfCounts([after, negated(before)]);
}

export function isNothing(counts: Counts): boolean {
  return Object.keys(counts).length === 0;
}

export function areEqual(a: Counts, b: Counts): boolean {
  return isNothing(changeOfCounts(a, b));
}

function negated(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, amount]) => [name, -amount]));
}

/** In the order of their names: the same counts are the same text. */
function withoutZeros(counts: Readonly<Record<string, number>>): Counts {
  const names = Object.keys(counts);
  if (names.every((name, n) => counts[name] !== 0 && (n === 0 || (names[n - 1] ?? '') < name))) return counts;
  const left: Record<string, number> = {};
  for (const name of names.sort()) {
    const amount = counts[name] ?? 0;
    if (amount !== 0) left[name] = amount;
  }
  return left;
}
