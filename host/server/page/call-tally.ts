import type { UsageCounters } from '../../sheets-api/caller';

const none: UsageCounters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };

/**
 * Keeps apart what the page itself reads and writes from what scripts and clients do: Google's own grid uses no API
 * calls either, so an open page must not show in the figures.
 */
export class CallTally {
  private ofPages: UsageCounters = none;
  private readonly read: () => UsageCounters;

  constructor(read: () => UsageCounters) {
    this.read = read;
  }

  /** Runs something for the page. */
  forPage<T>(act: () => T): T {
    const before = this.read();
    try {
      return act();
    } finally {
      this.ofPages = sum(this.ofPages, difference(this.read(), before));
    }
  }

  /** What scripts and clients used since the last reset. */
  used(): UsageCounters {
    return difference(this.read(), this.ofPages);
  }

  /** To be called when the engine's counters are set to zero. */
  reset(): void {
    this.ofPages = none;
  }
}

function sum(a: UsageCounters, b: UsageCounters): UsageCounters {
  return combine(a, b, (x, y) => x + y);
}

function difference(a: UsageCounters, b: UsageCounters): UsageCounters {
  return combine(a, b, (x, y) => x - y);
}

function combine(a: UsageCounters, b: UsageCounters, by: (x: number, y: number) => number): UsageCounters {
  return {
    reads: by(a.reads, b.reads),
    writes: by(a.writes, b.writes),
    cellsRead: by(a.cellsRead, b.cellsRead),
    cellsWritten: by(a.cellsWritten, b.cellsWritten),
  };
}
