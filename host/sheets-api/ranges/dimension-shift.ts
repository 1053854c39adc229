import type { Dimension, DimensionRange, GridRange } from '../google/ranges';

/** Rows or columns that came in, went or moved on one sheet. */
export type DimensionShift =
  | { readonly kind: 'inserted'; readonly dimension: Dimension; readonly start: number; readonly count: number }
  | { readonly kind: 'deleted'; readonly dimension: Dimension; readonly start: number; readonly count: number }
  | {
      readonly kind: 'moved';
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
      /** The index before which they land, counted before the move; never inside the moved block. */
      readonly destination: number;
    };

/** A half-open interval; a missing bound is open. */
export interface Interval {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Where an interval lies after a shift; undefined when all of it was deleted. Open bounds stay open. */
export function shiftInterval(interval: Interval, shift: DimensionShift): Interval | undefined {
  switch (shift.kind) {
    case 'inserted':
      return insertInto(interval, shift.start, shift.count);
    case 'deleted':
      return deleteFrom(interval, shift.start, shift.count);
    case 'moved':
      return moveWithin(interval, shift);
  }
}

/** Inserting at an interval's start pushes it away, at its end leaves it, inside makes it longer. */
function insertInto({ start, end }: Interval, at: number, count: number): Interval {
  return {
    start: start !== undefined && start >= at ? start + count : start,
    end: end !== undefined && end > at ? end + count : end,
  };
}

function deleteFrom({ start, end }: Interval, at: number, count: number): Interval | undefined {
  const after = (index: number) => (index <= at ? index : Math.max(at, index - count));
  const shifted = {
    start: start === undefined ? undefined : after(start),
    end: end === undefined ? undefined : after(end),
  };
  return shifted.end !== undefined && (shifted.start ?? 0) >= shifted.end ? undefined : shifted;
}

/** A block takes along what lies in it as a whole; from others it is taken out and put in at its destination. */
function moveWithin(interval: Interval, shift: Extract<DimensionShift, { kind: 'moved' }>): Interval | undefined {
  const { start, count, destination } = shift;
  const landing = destination > start ? destination - count : destination;
  const { start: from = 0, end: to = Infinity } = interval;
  if (from >= start && to <= start + count) {
    const by = landing - start;
    return { start: from + by, end: to + by };
  }
  const without = deleteFrom(interval, start, count);
  return without && insertInto(without, landing, count);
}

/** Where a rectangle lies after a shift of its sheet; undefined when it was deleted. */
export function shiftGridRange<T extends GridRange>(range: T, shift: DimensionShift): T | undefined {
  const rows = shift.dimension === 'ROWS';
  const before = rows
    ? { start: range.startRowIndex, end: range.endRowIndex }
    : { start: range.startColumnIndex, end: range.endColumnIndex };
  const after = shiftInterval(before, shift);
  if (!after) return undefined;
  if (after.start === before.start && after.end === before.end) return range;
  const [startName, endName] = rows ? ['startRowIndex', 'endRowIndex'] : ['startColumnIndex', 'endColumnIndex'];
  return {
    ...range,
    ...(after.start !== undefined && { [startName as string]: after.start }),
    ...(after.end !== undefined && { [endName as string]: after.end }),
  };
}

/** Where whole rows or columns lie after a shift of their sheet; undefined when all were deleted. */
export function shiftDimensionRange(range: DimensionRange, shift: DimensionShift): DimensionRange | undefined {
  if (range.dimension !== shift.dimension) return range;
  const after = shiftInterval({ start: range.startIndex, end: range.endIndex }, shift);
  return (
    after && {
      ...range,
      ...(after.start !== undefined && { startIndex: after.start }),
      ...(after.end !== undefined && { endIndex: after.end }),
    }
  );
}

/** The order of indexes 0…length after a move: the entry at place i was before at `order[i]`. */
export function movedOrder(length: number, start: number, count: number, destination: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  const block = order.splice(start, count);
  order.splice(destination > start ? destination - count : destination, 0, ...block);
  return order;
}
