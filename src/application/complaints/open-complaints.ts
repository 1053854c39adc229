import { answerersOf } from '../../domain/complaint/answerers';
import type { Complaint, ComplaintKind } from '../../domain/complaint/complaint';
import { deliveredOfItem } from '../../domain/life/goods-return';
import { dueFen } from '../../domain/life/payment';
import type { Item, Order, OrderKey } from '../../domain/order/order';
import { type Action, may } from '../../domain/role/permission';
import { rolesForOrder } from '../../domain/role/roles-for-order';
import type { Settings } from '../../domain/settings/settings';
import type { LocalDate } from '../../domain/time/local-time';
import { type Desk, type Hearing, lookUp } from '../carry-out';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { Snapshot } from '../ports/order-book';

/** A complaint that waits for its answer. */
export interface WaitingComplaint {
  key: OrderKey;
  number: string;
  shortNumber: string;
  customerName: string;
  kind: ComplaintKind;
  recordedOn: LocalDate;
  answerBy: LocalDate | null;
  answerers: string[];
}

/** An order with its complaints, newest first, and what this person may do about it. */
export interface ComplainedOrder {
  order: Order;
  complaints: (Complaint & { answerers: string[] })[];
  /** The pieces of each item that the customer has. */
  delivered: Pick<Item, 'place' | 'number' | 'quantity' | 'unitPriceFen' | 'style' | 'colour' | 'opening'>[];
  dueFen: number;
  may: { record: boolean; settle: boolean; allow: boolean; takeBack: boolean };
}

export interface ComplaintsOpened {
  /** What waits, earliest answer first; empty where one order was asked for. */
  waiting: WaitingComplaint[];
  about: ComplainedOrder | null;
  settings: Settings;
  today: LocalDate;
}

/** What waits for an answer, or one order's complaints (I1). One read: what waits stands in the index of open work. */
export function makeOpenComplaints(desk: Omit<Desk, 'lock'>) {
  return ({ key }: { key: OrderKey | null }): ComplaintsOpened => {
    const month = key === null ? null : monthOfKey(key);
    const need =
      key === null || month === null
        ? { records: { openWork: 'all' as const } }
        : { orders: [month], items: [month], only: [key], records: { complaints: [month] } };
    return lookUp(desk, { action: 'read-order', need }, (hearing) => ({
      waiting: key === null ? waitingIn(hearing.snapshot) : [],
      about: key === null ? null : complainedOrder(hearing, key),
      settings: hearing.snapshot.settings,
      today: hearing.now.date,
    }));
  };
}

function waitingIn({ records, settings }: Snapshot): WaitingComplaint[] {
  const waiting = records.openWork.flatMap(({ order }) =>
    (order?.complaints ?? []).flatMap(({ number, kind, recordedOn, answerBy }): WaitingComplaint[] => {
      if (!order) return [];
      const { key, shortNumber, customerName } = order;
      const answerers = answerersOf(kind, order, settings);
      return [{ key, number, shortNumber, customerName, kind, recordedOn, answerBy, answerers }];
    }),
  );
  const rank = ({ answerBy, key, number }: WaitingComplaint): string => `${answerBy ?? ''} ${key} ${number}`;
  return waiting.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function complainedOrder({ snapshot, person }: Hearing, key: OrderKey): ComplainedOrder {
  const order = orderInHand(snapshot, key);
  const { settings } = snapshot;
  const roles = rolesForOrder(person, order, settings.categories);
  const mayDo = (action: Action): boolean => may({ email: person.email, roles }, action);
  const own = snapshot.records.complaints.filter(({ orderKey }) => orderKey === key);
  return {
    order,
    complaints: own.map((each) => ({ ...each, answerers: answerersOf(each.kind, order, settings) })).reverse(),
    delivered: order.items
      .map(({ place, number, unitPriceFen, style, colour, opening }) => ({
        ...{ place, number, unitPriceFen, style, colour, opening, quantity: deliveredOfItem(order, place) },
      }))
      .filter(({ quantity }) => quantity > 0),
    dueFen: dueFen(order),
    may: {
      record: mayDo('record-complaint'),
      settle: mayDo('settle-complaint'),
      allow: mayDo('grant-allowance'),
      takeBack: mayDo('book-return'),
    },
  };
}
