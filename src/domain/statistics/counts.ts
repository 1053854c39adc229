/**
 * Whole numbers by name that add up: orders, pieces, fen. A name may carry a day of the month or a number of days behind a
 * dot (`due-first.05`, `lead.12`), so that what is judged by a day, and a median, add up too. A zero is left out, so that equal
 * counts are the same text.
 */
export type Counts = Readonly<Record<string, number>>;

export const NO_COUNTS: Counts = {};

/** The sum of counts, name by name. */
export function sumOfCounts(all: Iterable<Counts>): Counts {
  const some = [...all].filter((counts) => !isNothing(counts));
  const [first = NO_COUNTS, second] = some;
  if (!second) return withoutZeros(first);
  if (some.length === 2) return withAdded(first, second);
  const sum: Record<string, number> = {};
  for (const counts of some) {
    for (const name of Object.keys(counts)) sum[name] = (sum[name] ?? 0) + (counts[name] ?? 0);
  }
  return withoutZeros(sum);
}

/** Counts with a change: of a month's hundreds of names it is about a few, and the others stay as and where they are. */
function withAdded(counts: Counts, change: Counts): Counts {
  const sum: Record<string, number> = { ...counts };
  let namesStay = isSound(counts);
  for (const name of Object.keys(change)) {
    const known = counts[name];
    const amount = (known ?? 0) + (change[name] ?? 0);
    sum[name] = amount;
    if (known === undefined || amount === 0) namesStay = false;
  }
  if (!namesStay) return withoutZeros(sum);
  soundOnes.add(sum);
  return sum;
}

/** What has to be added to `before` to get `after`. */
export function changeOfCounts(before: Counts, after: Counts): Counts {
  return sumOfCounts([after, negated(before)]);
}

export function isNothing(counts: Counts): boolean {
  for (const _ in counts) return false;
  return true;
}

export function areEqual(a: Counts, b: Counts): boolean {
  return isNothing(changeOfCounts(a, b));
}

/** What takes counts away. */
export function negated(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, amount]) => [name, -amount]));
}

/** In the order of their names: the same counts are the same text. */
function withoutZeros(counts: Counts): Counts {
  if (isSound(counts)) return counts;
  const left: Record<string, number> = {};
  for (const name of Object.keys(counts).sort()) {
    const amount = counts[name] ?? 0;
    if (amount !== 0) left[name] = amount;
  }
  soundOnes.add(left);
  return left;
}

function isSound(counts: Counts): boolean {
  if (soundOnes.has(counts)) return true;
  const names = Object.keys(counts);
  const sound = names.every((name, n) => counts[name] !== 0 && (n === 0 || (names[n - 1] ?? '') < name));
  if (sound) soundOnes.add(counts);
  return sound;
}

/** Counts that were seen to be in order and without zeros; they never change. */
const soundOnes = new WeakSet<Counts>();
