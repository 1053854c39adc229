import { lateBookings, lateCounts } from './closed-months';
import { type Counts, negated } from './counts';
import {
  changeOfFigures,
  type Figures,
  figureKey,
  readFigureKey,
  type Slice,
  type Subject,
  slicesOf,
  sumOfFigures,
  WORK_STEPS,
} from './figures';

/**
 * What orders changed after a month was closed, order by order: from the figures as they are kept (J5). A change moves counts: out of
 * the closed month, which stays as it was, into the month in which it happened.
 */
export function lateChanges(kept: Figures): Map<string, Figures> {
  const found = new Map<string, Figures>();
  for (const [key, counts] of kept) {
    const { slice } = readFigureKey(key);
    if (slice.dimension !== 'late') continue;
    const [order = ''] = slice.value.split('/');
    found.set(order, sumOfFigures([found.get(order) ?? new Map(), new Map([[key, counts]])]));
  }
  return found;
}

/** What late bookings move from month to month, in all slices of their subject. */
export function moved(late: Figures, subject: Subject): Figures {
  return sumOfFigures(
    [...late].flatMap(([key, counts]) => {
      const { month, slice } = readFigureKey(key);
      const step = WORK_STEPS.find((each) => slice.value.endsWith(`/${each}`));
      return slicesOf(step ? { step } : {}, subject).map((own) => movedWithin(own, month, counts));
    }),
  );
}

/**
 * What is kept as booked late beyond what orders tell of it: by a recomputation, or before orders were told apart.
 * @param explained what the orders' late changes move
 */
export function movedByNobody(kept: Figures, explained: Figures): Figures {
  const all = [...kept].flatMap(([key, counts]) => {
    const { month, slice } = readFigureKey(key);
    return slice.dimension === 'late' ? [] : [movedWithin(slice, month, counts)];
  });
  return changeOfFigures(explained, sumOfFigures(all));
}

function movedWithin(slice: Slice, booked: string, counts: Counts): Figures {
  const late = lateBookings(counts);
  if (late.length === 0) return new Map();
  return sumOfFigures([
    new Map([[figureKey(booked, slice), lateCounts(counts)]]),
    ...late.map(([month, own]) => new Map([[figureKey(month, slice), negated(own)]])),
  ]);
}
