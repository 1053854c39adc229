import type { Customer } from '../customer/customer';
import { newLife } from '../life/order-life';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import type { LocalMoment } from '../time/local-time';
import { isImportReference } from './import-record';

/**
 * What keeps an imported order from being withdrawn with its import, or null: anything that happened to it since it was registered (F1, E, H1,
 * I1). A question to the follower that was asked at its registration (D2) and has no answer yet is part of that.
 */
export function hindersTakeBack(order: Order): Problem | null {
  const { status, revision, life, registered } = order;
  if (status !== 'registered' && status !== 'consulting')
    return { code: 'import-moved-on', rule: 'F1', params: { status } };
  const { consultation } = life;
  const isAsImported =
    consultation === null || (consultation.answer === null && consultation.asked.at.instant === registered.instant);
  const fresh = newLife(consultation);
  const names = Object.keys(fresh) as (keyof typeof fresh)[];
  const isUntouched = names.every((name) => JSON.stringify(life[name]) === JSON.stringify(fresh[name]));
  return revision === 0 && isAsImported && isUntouched ? null : { code: 'import-touched', rule: 'F1' };
}

/** The order withdrawn with its import (B4, E5): it keeps its number and its content, and counts as withdrawn. */
export function takeBackOrder(order: Order, reference: string, at: LocalMoment): Order {
  const money = { refundFen: 0, creditFen: 0, forfeitFen: 0 };
  const withdrawal = { notice: reference, at, formerStatus: order.status, money };
  return { ...order, status: 'withdrawn', life: { ...order.life, withdrawal } };
}

/** Was the order withdrawn with its import? Then its row may be imported anew. */
export function isTakenBack({ life }: Pick<Order, 'life'>): boolean {
  return life.withdrawal !== null && isImportReference(life.withdrawal.notice);
}

/** Is there anything of this customer beside their row? `known` holds the ids of customers of whom something else is kept. */
export function isCustomerUsed({ id, orderMonths, recentOrders }: Customer, known: ReadonlySet<string>): boolean {
  return orderMonths.length > 0 || recentOrders.length > 0 || known.has(id);
}
