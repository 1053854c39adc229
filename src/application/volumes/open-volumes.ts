import type { Problem } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { auditNumbers, type NumberAudit } from '../../domain/volume/audit-numbers';
import { awaitsCover, type Volume } from '../../domain/volume/volume';
import { type Desk, lookUp } from '../carry-out';

/** So many months can be chosen. */
const MOST_MONTHS = 24;

/** The volumes that hold orders of a month, and what became of each of its numbers (K1). */
export interface VolumesOfMonth {
  month: LocalMonth;
  /** Months that can be chosen, the latest first. */
  months: LocalMonth[];
  /** The newest first, with how many of the month's orders each holds. One that waits for its cover is there in any month. */
  volumes: { volume: Volume; ofMonth: number }[];
  audit: NumberAudit;
  /** Rows that can't be read: their numbers are among the missing. */
  unreadable: readonly Problem[];
  settings: Settings;
  mayPrint: boolean;
}

/** One read; the month under way where none is named. */
export function makeOpenVolumes(desk: Omit<Desk, 'lock'>) {
  return ({ month }: { month: LocalMonth | null }): VolumesOfMonth => {
    const thisMonth = monthOf(desk.clock.now().date);
    const wanted = month ?? thisMonth;
    const need = { numbering: [wanted], orders: [wanted], records: { volumes: 'all' } } as const;
    return lookUp(desk, { action: 'read-volumes', need }, ({ snapshot, person }) => {
      const orders = (snapshot.orders[wanted] ?? []).map(({ order }) => order);
      const inVolume = (number: number) => orders.filter(({ life }) => life.volume?.number === number).length;
      const { volumes } = snapshot.records;
      return {
        month: wanted,
        months: monthsSince(volumes, thisMonth, wanted),
        volumes: volumes
          .map((volume) => ({ volume, ofMonth: inVolume(volume.number) }))
          .filter(({ volume, ofMonth }) => ofMonth > 0 || awaitsCover(volume))
          .sort((a, b) => b.volume.number - a.volume.number),
        audit: auditNumbers(wanted, snapshot.numbering[wanted]?.lastSequence ?? 0, orders),
        unreadable: snapshot.unreadable ?? [],
        settings: snapshot.settings,
        mayPrint: may(person, 'print-volume-cover'),
      };
    });
  };
}

/** From the month of the first order that was bound to the one under way. */
function monthsSince(volumes: readonly Volume[], thisMonth: LocalMonth, wanted: LocalMonth): LocalMonth[] {
  const [first = thisMonth] = volumes.map(({ firstTakenOn }) => monthOf(firstTakenOn)).sort();
  const months = Array.from({ length: MOST_MONTHS }, (_, n) => monthBefore(thisMonth, n)).filter(
    (each) => each >= first,
  );
  return [...new Set([...months, wanted])].sort().reverse();
}
