import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function take() {
    var lock = LockService.getDocumentLock();
    var before = lock.hasLock();
    var got = lock.tryLock(1000);
    SpreadsheetApp.flush();
    return [before, got, lock.hasLock()];
  }
  function takeTwice() {
    var lock = LockService.getScriptLock();
    return [lock.tryLock(0), lock.tryLock(0), LockService.getScriptLock().hasLock()];
  }
  function release() {
    var lock = LockService.getDocumentLock();
    lock.releaseLock();
    lock.waitLock(10);
    lock.releaseLock();
    return lock.hasLock();
  }
  function wait() { LockService.getDocumentLock().waitLock(1000); }
  function takeUser() { return LockService.getUserLock().tryLock(0); }
  function holdUser() { var got = LockService.getUserLock().tryLock(0); SpreadsheetApp.flush(); return got; }
  function document() { return LockService.getDocumentLock() === null; }
  function wrong() { LockService.getScriptLock().tryLock('soon'); }
`;

/** Runs `inner` while `outer` is at its call of SpreadsheetApp.flush. */
function during(script: ReturnType<typeof callInProcess>, inner: () => void) {
  let inside = false;
  return script.kernel.intercept(({ method }, proceed) => {
    if (method === 'flush' && !inside) {
      inside = true;
      inner();
    }
    return proceed();
  });
}

describe('LockService', () => {
  it('gives a free lock, and hasLock says so', () => {
    expect(callInProcess(source).value('take')).toEqual([false, true, true]);
  });

  it('lets the run that holds a lock take it again', () => {
    expect(callInProcess(source).value('takeTwice')).toEqual([true, true, true]);
  });

  it('does nothing when a lock is released that is not held', () => {
    expect(callInProcess(source).value('release')).toBe(false);
  });

  it('frees the locks of a run when it ends', () => {
    const script = callInProcess(source);
    expect(script.value('take')).toEqual([false, true, true]);
    expect(script.value('take')).toEqual([false, true, true]);
  });

  it('frees the locks of a run that fails', () => {
    const script = callInProcess(`${source} function crash() { take(); throw new Error('no'); }`);
    script.error('crash');
    expect(script.value('take')).toEqual([false, true, true]);
  });

  it('answers tryLock false and throws from waitLock while another run holds the lock', () => {
    const script = callInProcess(source);
    const seen: unknown[] = [];
    during(script, () => seen.push(script.value('take'), script.error('wait')));
    script.value('take');
    expect(seen).toEqual([
      [false, false, false],
      { name: 'Exception', message: expect.stringContaining('Lock timeout'), stack: expect.any(String) },
    ]);
  });

  it('keeps the user lock to one user', () => {
    const script = callInProcess(source);
    const seen: unknown[] = [];
    during(script, () => seen.push(script.value('takeUser'), script.value('takeUser', [], { user: 'b@example.com' })));
    expect(script.value('holdUser')).toBe(true);
    expect(seen).toEqual([false, true]);
  });

  it('has no document lock where the script is bound to no document', () => {
    const script = callInProcess(source);
    expect(script.value('document')).toBe(false);
    script.kernel.isBound = false;
    expect(script.value('document')).toBe(true);
  });

  it('refuses a timeout that is no number', () => {
    expect(callInProcess(source).error('wrong').message).toBe(
      "The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
    );
  });
});
