import { isMeant, type Voucher, vouchersOf } from '../../domain/ledger/voucher';
import { seesCustomer } from '../../domain/role/customer-sight';
import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';

/** So many months are looked through at a time, and so many vouchers shown. */
const MONTHS_AT_A_TIME = 3;
const MOST_SHOWN = 60;

/** Whose bookings, or which: a customer, or an order's number, a reference, a voucher. `from` is the latest month to look at; null for now. */
export interface ListVouchersRequest {
  customerId: string | null;
  query: string;
  from: LocalMonth | null;
}

export interface VouchersFound {
  vouchers: Voucher[];
  /** The months that were looked through, the earliest of them first. */
  months: LocalMonth[];
  /** Where to go on with earlier months. */
  more: LocalMonth;
  /** Some were left out: what was typed means too many. */
  isCut: boolean;
  mayReverse: boolean;
  settings: Settings;
}

/** Bookings of the latest months by what a person knows of them (H1). One read. */
export function makeListVouchers(desk: Omit<Desk, 'lock'>) {
  return ({ customerId, query, from }: ListVouchersRequest): VouchersFound => {
    const now = monthOf(desk.clock.now().date);
    const last = from ?? now;
    const months = Array.from({ length: MONTHS_AT_A_TIME }, (_, n) => monthBefore(last, n)).reverse();
    // What was taken back later stands in a later month where its own is closed (J5).
    const later = last < now ? [now] : [];
    const need = { records: { ledger: [...months, ...later] } };
    return lookUp(desk, { action: 'see-money', need }, ({ snapshot, person }) => {
      const found = vouchersOf(snapshot.records.ledger).filter(
        (each) =>
          months.includes(each.month) &&
          seesCustomer(person, each) &&
          (customerId === null || each.customerId === customerId) &&
          isMeant(each, query),
      );
      return {
        vouchers: found.slice(0, MOST_SHOWN),
        ...{ months, more: monthBefore(last, MONTHS_AT_A_TIME), isCut: found.length > MOST_SHOWN },
        mayReverse: may(person, 'reverse-booking'),
        settings: snapshot.settings,
      };
    });
  };
}
