import { Refusal } from '../../domain/problem';
import { type Desk, identified, lookUp } from '../carry-out';
import type { BackedUp, Backups, Restored } from '../ports/backup';

export interface BackupDependencies extends Desk {
  backups: Backups;
}

/** A copy now, asked for by an administrator. It reads the workbook under the lock, so that no half order is copied. */
export function makeBackUpNow({ backups, ...desk }: BackupDependencies) {
  return (): BackedUp => {
    lookUp(desk, { action: 'back-up', need: {} }, () => null);
    return desk.lock.hold(() => backups.backUp(desk.clock.now().instant));
  };
}

/** The nightly copy, where the factory wants one. Runs as whoever installed the triggers; nobody's rights are asked for. */
export function makeBackUpNightly({ backups, book, lock, clock }: Omit<BackupDependencies, 'identity'>) {
  return (): BackedUp | null => {
    if (!book.read({ settings: true }).settings.nightlyBackup) return null;
    return lock.hold(() => backups.backUp(clock.now().instant));
  };
}

/** Brings a copy into a workbook that has no orders yet, by the link or the id of the spreadsheet that holds it. */
export function makeRestoreBackup({ backups, ...desk }: BackupDependencies) {
  return (link: string): Restored => {
    identified(desk.identity);
    lookUp(desk, { action: 'back-up', need: {} }, () => null);
    const backupId = /\/d\/([\w-]{5,})/.exec(link)?.[1] ?? (/^[\w-]{5,}$/.test(link.trim()) ? link.trim() : '');
    if (backupId === '') throw new Refusal('invalid', [{ code: 'not-a-backup' }]);
    return desk.lock.hold(() => backups.restore(backupId));
  };
}
