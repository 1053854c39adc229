import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Locks of this process. A lock file with this process id that is not among them was left by one before us. */
const held = new Set<string>();

/**
 * Keeps two owners from writing one workbook: a file beside it holds the process id of the owner. A lock whose
 * process is gone (it was killed) is taken over.
 * @returns gives the lock back
 * @throws when another living process, or another part of this one, has the workbook open
 */
export function lockFile(path: string): () => void {
  const lockPath = `${path}.lock`;
  let fd = tryCreate(lockPath);
  if (fd === undefined) {
    const owner = Number.parseInt(readFileSync(lockPath, 'utf8'), 10);
    if (owner === process.pid ? held.has(lockPath) : isAlive(owner)) {
      throw new Error(`${path} is open in process ${owner}. If that is no Jiedan host, remove ${lockPath}.`);
    }
    rmSync(lockPath, { force: true });
    fd = tryCreate(lockPath);
    if (fd === undefined) throw new Error(`${path} was opened by another process at this moment.`);
  }
  writeSync(fd, String(process.pid));
  closeSync(fd);
  held.add(lockPath);
  return () => {
    held.delete(lockPath);
    rmSync(lockPath, { force: true });
  };
}

function tryCreate(lockPath: string): number | undefined {
  try {
    return openSync(lockPath, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
