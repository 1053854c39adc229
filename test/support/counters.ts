import type { ScriptKernel } from '../../host/apps-script/script-host';

/** What an action took. */
export type Cost<T> = {
  value: T;
  /** All service calls in order: `LockService.getDocumentLock`, `Lock.tryLock`, … */
  calls: string[];
  /** Those of them that went to the Sheets API, which are its reads and writes. */
  sheetsCalls: string[];
  reads: number;
  writes: number;
  /** Cells whose value was read or set, by whatever service. */
  cellsRead: number;
  cellsWritten: number;
};

type CountingEngine = { counters(): { cellsRead: number; cellsWritten: number } };

const writingMethod = /\.(create|batchUpdate|batchUpdateByDataFilter|update|append|clear|batchClear\w*|copyTo)$/;

/** Runs an action and counts its service calls, its reads and writes of the Sheets API, and the cells in them. */
export function costOf<Desk extends { kernel: ScriptKernel; engine: CountingEngine }, T>(
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
    const sheetsCalls = calls.filter((call) => call.startsWith('Sheets.'));
    const writes = sheetsCalls.filter((call) => writingMethod.test(call)).length;
    return {
      value,
      calls,
      sheetsCalls,
      reads: sheetsCalls.length - writes,
      writes,
      cellsRead: after.cellsRead - before.cellsRead,
      cellsWritten: after.cellsWritten - before.cellsWritten,
    };
  } finally {
    remove();
  }
}
