import { Refusal } from '../../domain/problem';
import { isInDoubt } from '../../domain/reminder/mail';
import { readFigureKey } from '../../domain/statistics/figures';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import type { DeskReports } from '../ports/inspection';
import type { Clock } from '../ports/office';
import type { OrderBook, Snapshot } from '../ports/order-book';
import type { Triggers } from '../ports/triggers';
import { haveStopped } from '../reminders/open-work-list';
import { withFiguresNeeded } from '../statistics/commit-figures';
import { comparison } from '../statistics/correction';
import { lookAtStock } from '../stock/look-at-stock';
import { monthsToCheck } from '../triggers/months-to-check';
import { triggerOwner } from '../triggers/owner';

export interface ReportingDesk {
  book: Pick<OrderBook, 'read'>;
  triggers: Pick<Triggers, 'workbook'>;
  clock: Clock;
}

/** What the desk's parts report to the self-check; each only reads. On a damaged workbook they can't be asked: null. */
export function makeDeskReports({ book, clock, triggers }: ReportingDesk): DeskReports {
  return {
    unsentMail: () =>
      asked(() => {
        const { outbox } = book.read({ records: { outbox: 'all' } }).records;
        const waiting = outbox.filter(({ status }) => status === 'waiting' || status === 'claimed').length;
        return { waiting, stuck: outbox.filter(isInDoubt).length };
      }),
    triggers: () =>
      asked(() => {
        const { keptValues } = book.read({ records: { keptValues: 'all' } }).records;
        const { owner, beat } = triggerOwner(keptValues, triggers);
        return { owner, haveStopped: haveStopped(beat, clock.now().instant) };
      }),
    statistics: () =>
      asked(() => {
        const now = clock.now();
        const months = monthsToCheck(book.read({ records: { openWork: 'all' } }), monthOf(now.date));
        const snapshot = book.read(withFiguresNeeded({ orders: months, records: { ledger: months } }, now));
        // Orders of rows that can't be read would drop out: a comparison would say what is not so.
        return (snapshot.unreadable ?? []).length > 0 ? null : compared(snapshot, months);
      }),
    stock: () =>
      asked(() => {
        const look = lookAtStock(book, clock.now().date);
        if (look === 'off') return 'off';
        const { compared, differences, reserved } = look;
        return differences.length === 0 && reserved === null ? null : { compared, differences };
      }),
  };
}

function compared(snapshot: Snapshot, months: readonly LocalMonth[]) {
  const found = months.map((month) => comparison(snapshot, month));
  const count = found.flatMap(({ right }) => [...right.values()]).flatMap((counts) => Object.keys(counts)).length;
  const different = found.flatMap(({ differences }) => differences.map(({ key }) => readFigureKey(key).month));
  return { compared: count, different };
}

function asked<T>(report: () => T): T | null {
  try {
    return report();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
