import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SheetsEngine } from '../sheets-api/engine';
import type { JournalRecord } from '../sheets-api/journal';
import { WorkbookFile } from '../sheets-api/storage/workbook-file';

/** A file whose tail of mutations has grown beyond this is written anew: opening it stays quick. */
const compactAboveBytes = 4 * 1024 * 1024;
/** So long may a portion of the new file hold up everything else. */
const portionMs = 8;
const checkEveryMs = 20_000;

export type WorkbookStore = {
  engine: SheetsEngine;
  /** Writes the file anew at once. */
  compact: () => void;
  close: () => void;
};

/** Opens the workbooks of a data folder; what was answered before, whatever ended the process, is there again. */
export function openWorkbookStore(dataDir: string, now: () => Date): WorkbookStore {
  mkdirSync(dataDir, { recursive: true });
  // The engine must be there to take in the file, which is its journal from then on.
  let file: WorkbookFile | undefined;
  const append = (record: JournalRecord) => file?.append(record);
  const engine = new SheetsEngine({ now, journal: { append } });
  file = WorkbookFile.open(join(dataDir, 'workbook.jiedan'), {
    state: (record) => engine.importState([record]),
    commit: (record) => engine.replay(record),
  });
  const stopCompacting = keepCompact(file, engine);
  return {
    engine,
    compact: () => file.beginCompaction(engine.exportState()).finish(),
    close: () => {
      stopCompacting();
      file.close();
    },
  };
}

/** Compacts in the background, a portion at a time. @returns what ends that */
function keepCompact(file: WorkbookFile, engine: SheetsEngine): () => void {
  let running: ReturnType<WorkbookFile['beginCompaction']> | undefined;
  const proceed = () => {
    if (running?.step(portionMs)) running = undefined;
    else if (running) setImmediate(proceed);
  };
  const timer = setInterval(() => {
    if (running || file.commitBytes < compactAboveBytes) return;
    running = file.beginCompaction(engine.exportState());
    proceed();
  }, checkEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    running?.abandon();
    running = undefined;
  };
}
