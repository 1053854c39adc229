/** Who calls. A null user is nobody in particular: protections do not hold them, as they are the workbook's owner. */
export interface Caller {
  /** E-mail address. */
  readonly user: string | null;
}

/** How much was read and written since the counters were set to zero. */
export interface UsageCounters {
  /** Calls. */
  readonly reads: number;
  readonly writes: number;
  /** Cells whose value was in an answer. */
  readonly cellsRead: number;
  /** Cells that a request set. */
  readonly cellsWritten: number;
}

/** Calls a minute for each user, each way; Google allows 60. */
export interface QuotaPlan {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/** Decides for a call whether it fails with 503, before it had an effect or after. `index` counts calls from 0. */
export type FaultPlan = (call: { readonly index: number; readonly method: string }) => 'before' | 'after' | undefined;
