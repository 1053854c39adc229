import type { Desk } from '../../../src/application/carry-out';
import { withAccounts, withAccountsNeed } from '../../../src/application/money/keep-accounts';
import { withFigures, withFiguresNeeded } from '../../../src/application/statistics/commit-figures';
import { shortNumberOf } from '../../../src/domain/order/number';
import type { Order } from '../../../src/domain/order/order';
import { doorItem, knownCustomer } from '../../support/door-entry';
import { memoryDesk } from '../../support/memory-desk';
import { deskSettings, orderAt, PEOPLE, registeredOrder } from '../../support/order-in-life';
import { changeSet, type DeskWorkbook, deskWorkbook } from './desk-workbook';

export const BUSY_MONTH = '2026-11';
const ORDERS_A_COMMIT = 500;
export const ITEMS_AN_ORDER = 3;
const CUSTOMERS = 12;

export const busyKey = (sequence: number): string => `${BUSY_MONTH}-${String(sequence).padStart(4, '0')}`;

/** A workbook of one month's orders, finished and of three items each, with whatever a commit carries; and the desk that works on it. */
export interface BusyDesk {
  readonly workbook: DeskWorkbook;
  readonly desk: Desk & Omit<ReturnType<typeof memoryDesk>, 'book'>;
  as(who: keyof typeof PEOPLE): void;
}

export function busyDesk(orders: number): BusyDesk {
  const workbook = deskWorkbook();
  workbook.install({ month: BUSY_MONTH });
  const memory = memoryDesk({ on: '2026-12-09', time: '11:00' });
  const { book } = workbook;
  const desk = { ...memory, book };
  book.commit(
    book.read({ settings: true, customers: true, request: 'people' }),
    changeSet('people', { people: deskSettings().people, addCustomers: customers() }),
  );
  for (let from = 1; from <= orders; from += ORDERS_A_COMMIT) {
    const count = Math.min(ORDERS_A_COMMIT, orders - from + 1);
    addOrders(workbook, from, count, memory.clock.now());
  }
  workbook.calls.length = 0;
  const as = (who: keyof typeof PEOPLE): void => {
    memory.state.email = PEOPLE[who].email;
  };
  return { workbook, desk, as };
}

function addOrders({ book }: DeskWorkbook, from: number, count: number, now: ReturnType<Desk['clock']['now']>): void {
  const base = { settings: true, customers: true, numbering: [BUSY_MONTH], request: `orders-${from}` };
  const snapshot = book.read(withFiguresNeeded(withAccountsNeed(base), now));
  const added = Array.from({ length: count }, (_, n) => finished(from + n));
  const change = withFigures(snapshot, withAccounts({ addOrders: added, audit: [] }, snapshot), now);
  book.commit(snapshot, changeSet(`orders-${from}`, change));
}

const example = orderAt(
  'finish-production',
  registeredOrder({ items: Array.from({ length: ITEMS_AN_ORDER }, () => doorItem()) }),
);

function finished(sequence: number): Order {
  const key = busyKey(sequence);
  const { id, name } = customers()[sequence % CUSTOMERS] ?? knownCustomer();
  return { ...example, key, shortNumber: shortNumberOf(key), customerId: id, customerName: name };
}

function customers() {
  return Array.from({ length: CUSTOMERS }, (_, n) => knownCustomer({ id: `C${1001 + n}`, name: `客户${n + 1}` }));
}
