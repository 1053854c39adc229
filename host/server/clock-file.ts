import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostClock } from '../apps-script/contract';

/** Below this the clock was never moved, only read a moment later. */
const driftMs = 5000;

/**
 * Keeps how far people have moved the clock: a workbook that has seen next week must not go back to today when the
 * host is started again.
 */
export class ClockFile {
  private readonly path: string;
  private savedMs: number;

  constructor(dataDir: string) {
    this.path = join(dataDir, 'clock.json');
    this.savedMs = existsSync(this.path)
      ? (JSON.parse(readFileSync(this.path, 'utf8')) as { aheadMs: number }).aheadMs
      : 0;
  }

  /** The instant to begin at, or undefined where the clock was never moved. */
  get start(): string | undefined {
    return this.savedMs === 0 ? undefined : new Date(Date.now() + this.savedMs).toISOString();
  }

  save(clock: HostClock): void {
    const aheadMs = clock.now().getTime() - Date.now();
    if (Math.abs(aheadMs - this.savedMs) < driftMs) return;
    this.savedMs = aheadMs;
    writeFileSync(this.path, JSON.stringify({ aheadMs }));
  }
}
