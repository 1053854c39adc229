import type { Settings } from '../settings/settings';

/** A sum of counts, by their names without days. */
type Sum = readonly string[];

/** How a figure is worked out of counts. All but the median is a sum, or one sum by another: so the parts of a figure sum to it. */
export interface Measure {
  unit: 'orders' | 'pieces' | 'fen' | 'notices' | 'share' | 'days';
  /** What is counted: of a share, what is above the line. */
  part: Sum;
  /** Of a share, what is below the line. */
  whole?: Sum;
  /** Counted day by day: a day that is not over is not judged yet. */
  dated?: true;
  /** What the office expects of it (J2). */
  bar?: { below: number } | { atLeast: number };
  /** The middle of a histogram instead of its sum. */
  median?: true;
}

export const MEASURE_IDS = [
  'taken',
  'withdrawn',
  'amount',
  'delivered',
  'received',
  'onTime',
  'onTimeOther',
  'onTimePieces',
  'collection',
  'collectionOfShipped',
  'changes',
  'withdrawals',
  'rushShare',
  'releaseInTime',
  'errorRate',
  'complaintRate',
  'satisfaction',
  'leadTime',
  'backlogOrders',
  'backlogPieces',
  'backlogAmount',
  'lateAmount',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export type Measures = { readonly [Id in MeasureId]: Measure };

/**
 * The one definition of every figure (J1, J2, J7); its words stand under the same name in the catalogue. Punctuality is judged by the
 * first promise, or as set by the current one (D4); the other reading stands beside it.
 */
export function measuresFor({ punctualityBy }: Pick<Settings, 'punctualityBy'>): Measures {
  const known = madeFor.get(punctualityBy) ?? makeMeasures(punctualityBy);
  madeFor.set(punctualityBy, known);
  return known;
}

/** The same settings give the same object, by which figures that were worked out already are known. */
const madeFor = new Map<Settings['punctualityBy'], Measures>();

function makeMeasures(punctualityBy: Settings['punctualityBy']): Measures {
  const other = punctualityBy === 'first' ? 'current' : 'first';
  return {
    taken: { unit: 'orders', part: ['taken'] },
    withdrawn: { unit: 'orders', part: ['withdrawn'] },
    amount: { unit: 'fen', part: ['amount'] },
    delivered: { unit: 'pieces', part: ['delivered'] },
    received: { unit: 'fen', part: ['received'] },
    onTime: { unit: 'share', part: [`kept-${punctualityBy}`], whole: [`due-${punctualityBy}`], dated: true },
    onTimeOther: { unit: 'share', part: [`kept-${other}`], whole: [`due-${other}`], dated: true },
    onTimePieces: {
      unit: 'share',
      part: [`kept-${punctualityBy}-pieces`],
      whole: [`due-${punctualityBy}-pieces`],
      dated: true,
    },
    collection: { unit: 'share', part: ['received'], whole: ['fell-due', 'overdue-before'] },
    collectionOfShipped: { unit: 'share', part: ['received'], whole: ['delivered-amount'] },
    changes: { unit: 'notices', part: ['changes'] },
    withdrawals: { unit: 'notices', part: ['withdrawals'] },
    rushShare: { unit: 'share', part: ['rush'], whole: ['taken'] },
    releaseInTime: { unit: 'share', part: ['released-in-time'], whole: ['release'], dated: true },
    errorRate: { unit: 'share', part: ['errors'], whole: ['taken'], bar: { below: 0.05 } },
    complaintRate: { unit: 'share', part: ['complaints'], whole: ['taken'], bar: { below: 0.03 } },
    satisfaction: { unit: 'share', part: ['satisfied'], whole: ['scored'], bar: { atLeast: 0.8 } },
    leadTime: { unit: 'days', part: ['lead'], median: true },
    backlogOrders: { unit: 'orders', part: ['open-orders'] },
    backlogPieces: { unit: 'pieces', part: ['open-pieces'] },
    backlogAmount: { unit: 'fen', part: ['open-amount'] },
    lateAmount: { unit: 'fen', part: ['late-amount'] },
  };
}
