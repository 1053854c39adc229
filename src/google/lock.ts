import type { DeskLock } from '../application/ports/office';
import { Refusal } from '../domain/problem';

/** How long a clerk waits for a colleague's save before hearing that the desk is busy. */
const PATIENCE_MS = 10_000;

/** The document lock. Null, thrown or not had in time all mean busy: nothing is ever done without it. */
export const documentLock: DeskLock = {
  hold<T>(work: () => T): T {
    const lock = takeLock();
    try {
      return work();
    } finally {
      letGo(lock);
    }
  },
};

function takeLock(): GoogleAppsScript.Lock.Lock {
  let lock: GoogleAppsScript.Lock.Lock | null = null;
  let had = false;
  try {
    lock = LockService.getDocumentLock();
    had = lock?.tryLock(PATIENCE_MS) ?? false;
  } catch (error) {
    console.warn(`lock: ${error}`);
  }
  if (!lock || !had) throw new Refusal('busy', [{ code: 'busy' }]);
  return lock;
}

/** A lock that can't be released is freed by the platform when the run ends: the work done stays done. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`lock: ${error}`);
  }
}
