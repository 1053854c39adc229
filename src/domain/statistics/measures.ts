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
  /** A share of money: both sides are fen. */
  ofMoney?: true;
  /** Of its list what falls short is looked for, so it comes first: what was late, who was not content. */
  shortfallFirst?: true;
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

/** What is told of each step of the work (J2): how much passed it. */
export const STEP_MEASURE_IDS = ['stepOrders', 'stepPieces', 'stepAmount'] as const;
export type StepMeasureId = (typeof STEP_MEASURE_IDS)[number];

/** Every figure that opens to what it is made of (J3). */
export type OpenedMeasureId = MeasureId | StepMeasureId;

export const STEP_MEASURES: Readonly<Record<StepMeasureId, Measure>> = {
  stepOrders: { unit: 'orders', part: ['taken'] },
  stepPieces: { unit: 'pieces', part: ['pieces'] },
  stepAmount: { unit: 'fen', part: ['amount'] },
};

export function isStepMeasure(id: OpenedMeasureId): id is StepMeasureId {
  return id in STEP_MEASURES;
}

export function measureOf(id: OpenedMeasureId, settings: Pick<Settings, 'punctualityBy'>): Measure {
  return isStepMeasure(id) ? STEP_MEASURES[id] : measuresFor(settings)[id];
}

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

/** What was to be kept by a day. */
const KEPT = { dated: true, shortfallFirst: true } as const;

function makeMeasures(punctualityBy: Settings['punctualityBy']): Measures {
  const other = punctualityBy === 'first' ? 'current' : 'first';
  return {
    taken: { unit: 'orders', part: ['taken'] },
    withdrawn: { unit: 'orders', part: ['withdrawn'] },
    amount: { unit: 'fen', part: ['amount'] },
    delivered: { unit: 'pieces', part: ['delivered'] },
    received: { unit: 'fen', part: ['received'] },
    onTime: { unit: 'share', part: [`kept-${punctualityBy}`], whole: [`due-${punctualityBy}`], ...KEPT },
    onTimeOther: { unit: 'share', part: [`kept-${other}`], whole: [`due-${other}`], ...KEPT },
    onTimePieces: {
      unit: 'share',
      part: [`kept-${punctualityBy}-pieces`],
      whole: [`due-${punctualityBy}-pieces`],
      ...KEPT,
    },
    collection: { unit: 'share', part: ['received'], whole: ['fell-due', 'overdue-before'], ofMoney: true },
    collectionOfShipped: { unit: 'share', part: ['received'], whole: ['delivered-amount'], ofMoney: true },
    changes: { unit: 'notices', part: ['changes'] },
    withdrawals: { unit: 'notices', part: ['withdrawals'] },
    rushShare: { unit: 'share', part: ['rush'], whole: ['taken'] },
    releaseInTime: { unit: 'share', part: ['released-in-time'], whole: ['release'], ...KEPT },
    errorRate: { unit: 'share', part: ['errors'], whole: ['taken'], bar: { below: 0.05 } },
    complaintRate: { unit: 'share', part: ['complaints'], whole: ['taken'], bar: { below: 0.03 } },
    satisfaction: {
      unit: 'share',
      part: ['satisfied'],
      whole: ['scored'],
      bar: { atLeast: 0.8 },
      shortfallFirst: true,
    },
    leadTime: { unit: 'days', part: ['lead'], median: true },
    backlogOrders: { unit: 'orders', part: ['open-orders'] },
    backlogPieces: { unit: 'pieces', part: ['open-pieces'] },
    backlogAmount: { unit: 'fen', part: ['open-amount'] },
    lateAmount: { unit: 'fen', part: ['late-amount'] },
  };
}
