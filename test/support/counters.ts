import type { ScriptKernel } from '../../host/apps-script/script-host';

type Usage = { reads: number; writes: number; cellsRead: number; cellsWritten: number };

/** What an action took. */
export type Cost<T> = Usage & {
  value: T;
  /** All service calls in order: `LockService.getDocumentLock`, `Lock.tryLock`, … */
  calls: string[];
  /** Those of them that went to the Sheets API. */
  sheetsCalls: string[];
};

/** Runs an action and counts its service calls, its reads and writes of the Sheets API, and the cells in them. */
export function costOf<Desk extends { kernel: ScriptKernel; engine: { counters(): Usage } }, T>(
  desk: Desk,
  act: (desk: Desk) => T,
): Cost<T> {
  const calls: string[] = [];
  const remove = desk.kernel.intercept((call, proceed) => {
    calls.push(`${call.service}.${call.method}`);
    return proceed();
  });
  const before = { ...desk.engine.counters() };
  try {
    const value = act(desk);
    const after = desk.engine.counters();
    return {
      value,
      calls,
      sheetsCalls: calls.filter((call) => call.startsWith('Sheets.')),
      reads: after.reads - before.reads,
      writes: after.writes - before.writes,
      cellsRead: after.cellsRead - before.cellsRead,
      cellsWritten: after.cellsWritten - before.cellsWritten,
    };
  } finally {
    remove();
  }
}
