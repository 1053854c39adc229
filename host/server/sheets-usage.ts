import type { UsageCounters } from '../sheets-api/caller';

const none: UsageCounters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };

/**
 * Counts what scripts (through the service `Sheets`) and clients (through the REST interface) use of the Sheets API.
 * What the pages read, and what SpreadsheetApp does, is no use of it, though it goes to the same engine.
 */
export class SheetsUsage {
  private counted: UsageCounters = none;
  private readonly counters: () => UsageCounters;

  /** @param counters what the engine has counted of all calls */
  constructor(counters: () => UsageCounters) {
    this.counters = counters;
  }

  /** Runs a call that counts. */
  count<T>(call: () => T): T {
    const before = this.counters();
    try {
      return call();
    } finally {
      this.counted = added(this.counted, before, this.counters());
    }
  }

  sinceReset(): UsageCounters {
    return this.counted;
  }

  reset(): void {
    this.counted = none;
  }
}

function added(sum: UsageCounters, before: UsageCounters, after: UsageCounters): UsageCounters {
  return {
    reads: sum.reads + after.reads - before.reads,
    writes: sum.writes + after.writes - before.writes,
    cellsRead: sum.cellsRead + after.cellsRead - before.cellsRead,
    cellsWritten: sum.cellsWritten + after.cellsWritten - before.cellsWritten,
  };
}
