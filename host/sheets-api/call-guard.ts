import { ApiError } from './api-error';
import type { Caller, FaultPlan, QuotaPlan, UsageCounters } from './caller';

const MINUTE_MS = 60_000;

type Kind = 'reads' | 'writes';

/** Stands before every call: counts it, holds it to the quota, and lets it fail where a fault plan says so. */
export class CallGuard {
  #counters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };
  #callIndex = 0;
  /** Instants of the calls of the last minute, by user and kind. */
  readonly #recent = new Map<string, number[]>();

  constructor(
    private readonly now: () => Date,
    public quota: QuotaPlan | undefined,
    public faults: FaultPlan | undefined = undefined,
  ) {}

  counters(): UsageCounters {
    return { ...this.#counters };
  }

  reset(): void {
    this.#counters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };
  }

  countCells(cellsRead: number, cellsWritten: number): void {
    this.#counters.cellsRead += cellsRead;
    this.#counters.cellsWritten += cellsWritten;
  }

  /** @throws ApiError 429 past the quota, 503 by fault plan, and whatever the call throws */
  call<T>(kind: Kind, method: string, caller: Caller, run: () => T): T {
    const fault = this.faults?.({ index: this.#callIndex, method });
    this.#callIndex += 1;
    this.#counters[kind] += 1;
    this.#assertQuota(kind, caller);
    if (fault === 'before') throw unavailable();
    const result = run();
    if (fault === 'after') throw unavailable();
    return result;
  }

  #assertQuota(kind: Kind, { user }: Caller): void {
    if (!this.quota) return;
    const limit = kind === 'reads' ? this.quota.readsPerMinute : this.quota.writesPerMinute;
    const now = this.now().getTime();
    const key = `${kind} ${user ?? ''}`;
    const recent = (this.#recent.get(key) ?? []).filter((instant) => now - instant < MINUTE_MS);
    this.#recent.set(key, recent);
    if (recent.length >= limit) throw quotaExceeded(kind, limit);
    recent.push(now);
  }
}

function unavailable(): ApiError {
  return new ApiError('UNAVAILABLE', 'The service is currently unavailable.');
}

function quotaExceeded(kind: Kind, limit: number): ApiError {
  const name = kind === 'reads' ? 'Read' : 'Write';
  const metric = `sheets.googleapis.com/${name.toLowerCase()}_requests`;
  return new ApiError(
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${name} requests' and limit '${name} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'RATE_LIMIT_EXCEEDED',
        domain: 'googleapis.com',
        metadata: {
          consumer: 'projects/0',
          quota_limit: `${name}RequestsPerMinutePerUser`,
          quota_limit_value: String(limit),
          quota_location: 'global',
          quota_metric: metric,
          service: 'sheets.googleapis.com',
        },
      },
    ],
  );
}
