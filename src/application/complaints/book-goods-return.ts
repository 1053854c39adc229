import { bookReturn } from '../../domain/ledger/book-shipment';
import { type ReturnInput, returnProblems, withReturn } from '../../domain/life/goods-return';
import { dueFen, openFen } from '../../domain/life/payment';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { isLocalDate, monthOf } from '../../domain/time/local-date';
import { carryOut, type Desk } from '../carry-out';
import { bookingFacts, moneyChanges } from '../money/commit-money';
import { monthOfKey } from '../orders/order-in-hand';
import { ownOrder } from './complaint-in-hand';

/** Goods of an order that came back. */
export interface BookReturnRequest extends ReturnInput {
  requestKey: string;
  key: OrderKey;
}

/** What became of it: what the customer still has to pay, or paid too much. Whole fen. */
export interface ReturnBooked {
  key: OrderKey;
  number: string;
  amountFen: number;
  openFen: number;
  overpaidFen: number;
}

/** Books goods that came back (I2), in the month in which they did. @throws Refusal `invalid`, `forbidden` */
export function makeBookReturn(desk: Desk) {
  return ({ requestKey, key, ...input }: BookReturnRequest): ReturnBooked => {
    const month = monthOfKey(key);
    const { now } = desk.clock;
    const days = [now().date, input.returnedOn].filter(isLocalDate).map(monthOf);
    const need = { orders: [month], items: [month], only: [key], addingTo: { ledger: [...new Set(days)] } };
    return carryOut(desk, { action: 'book-return', requestKey, need }, (hearing) => {
      const order = ownOrder(hearing, key, 'book-return');
      const problems = returnProblems(input, order, hearing.now.date);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const act = { by: hearing.person.email, at: hearing.now };
      const returned = withReturn(order, input, act);
      const goodsReturn = returned.life.returns[returned.life.returns.length - 1];
      if (!goodsReturn) throw new RangeError(`nothing came back of ${key}`);
      const { entries, order: after } = bookReturn(returned, goodsReturn, bookingFacts(hearing));
      const { money } = after.life;
      return {
        outcome: {
          ...{ key, number: goodsReturn.number, amountFen: goodsReturn.amountFen, openFen: openFen(after, money) },
          overpaidFen: Math.max(0, money.paidFen + money.writtenOffFen - dueFen(after)),
        },
        changes: moneyChanges('book-return', entries, [returned]),
      };
    });
  };
}
