import { type ComparedField, compareWithRegister } from '../../domain/notice/cross-check-sheet';
import type { Order, OrderKey } from '../../domain/order/order';
import { orderAsRegistered } from '../../domain/order/register-line';
import type { Settings } from '../../domain/settings/settings';
import { type Desk, lookUp } from '../carry-out';
import { noticesOf } from '../notices/notice-hearing';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';

/** An order beside what the register says of it; `fields` is null where no register line of it is kept. */
export interface OrderCompared {
  order: Order;
  fields: ComparedField[] | null;
}

export interface CrossCheckSheets {
  settings: Settings;
  compared: OrderCompared[];
}

/** Register and production order side by side, of one order or a selection, in one read (A5). @throws Refusal `invalid` for an unknown order */
export function makeCompareWithRegister(desk: Omit<Desk, 'lock'>) {
  return (keys: readonly OrderKey[]): CrossCheckSheets => {
    const months = [...new Set(keys.map(monthOfKey))];
    const need = { orders: months, items: months, records: { notices: months, register: months } };
    return lookUp(desk, { action: 'check-order', need }, ({ snapshot }) => ({
      settings: snapshot.settings,
      compared: keys.map((key) => {
        const order = orderInHand(snapshot, key);
        const registered = orderAsRegistered(order, snapshot.records.register);
        return { order, fields: registered && compareWithRegister(registered, order, noticesOf(snapshot, key)) };
      }),
    }));
  };
}
