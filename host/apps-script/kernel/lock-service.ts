import { ServiceFailure } from '../service-failure';
import type { RunState, ServiceTable } from './run-state';

type Waiter = { runId: string; grant: (granted: boolean) => void };
type HeldLock = { holder: string; waiters: Waiter[] };

/**
 * LockService in the kernel: mutual exclusion between runs, first come first served.
 * See https://developers.google.com/apps-script/reference/lock
 * @param isBound whether the script belongs to a document; where not, there is no document lock
 */
export function createLockService(isBound: () => boolean): { table: ServiceTable; releaseAllOf(runId: string): void } {
  const locks = new Map<string, HeldLock>();

  function acquire(run: RunState, name: string, timeoutMs: number): boolean | Promise<boolean> {
    const lock = locks.get(name);
    if (!lock) locks.set(name, { holder: run.id, waiters: [] });
    if (!lock || lock.holder === run.id) return true;
    // In one thread the holder is suspended below this run: waiting could only end by the timeout.
    if (!run.canWait || timeoutMs <= 0) return false;
    return new Promise((resolve) => {
      const waiter: Waiter = {
        runId: run.id,
        grant(granted) {
          clearTimeout(timer);
          resolve(granted);
        },
      };
      const timer = setTimeout(() => {
        lock.waiters.splice(lock.waiters.indexOf(waiter), 1);
        resolve(false);
      }, timeoutMs);
      lock.waiters.push(waiter);
    });
  }

  function release(runId: string, name: string) {
    const lock = locks.get(name);
    if (lock?.holder !== runId) return;
    const next = lock.waiters.shift();
    if (!next) {
      locks.delete(name);
      return;
    }
    lock.holder = next.runId;
    next.grant(true);
  }

  function giveUpWaiting(runId: string) {
    for (const lock of locks.values()) {
      const given = lock.waiters.filter((waiter) => waiter.runId === runId);
      lock.waiters = lock.waiters.filter((waiter) => waiter.runId !== runId);
      for (const waiter of given) waiter.grant(false);
    }
  }

  const table: ServiceTable = {
    'LockService.getScriptLock': () => 'script',
    'LockService.getDocumentLock': () => (isBound() ? 'document' : null),
    'LockService.getUserLock': (run) => `user:${run.user ?? ''}`,
    'Lock.tryLock': (run, [name, timeoutMs]) => acquire(run, name as string, timeoutMs as number),
    'Lock.waitLock': (run, [name, timeoutMs]) => orTimeout(acquire(run, name as string, timeoutMs as number)),
    'Lock.hasLock': (run, [name]) => locks.get(name as string)?.holder === run.id,
    'Lock.releaseLock': (run, [name]) => release(run.id, name as string),
  };

  return {
    table,
    releaseAllOf(runId) {
      giveUpWaiting(runId);
      for (const name of [...locks.keys()]) release(runId, name);
    },
  };
}

function orTimeout(granted: boolean | Promise<boolean>): null | Promise<null> {
  if (typeof granted !== 'boolean') return granted.then((late) => orTimeout(late));
  if (!granted) throw new ServiceFailure('Lock timeout: another process was holding the lock for too long.');
  return null;
}
