import { describe, expect, it } from 'vitest';
import { dutiesIn, workNeed } from '../../src/application/reminders/work-in-hand';
import { FIRST, type MoneyDesk, moneyDesk, SECOND } from '../support/money-desk';
import { PEOPLE } from '../support/order-in-life';

const zones = { spreadsheet: () => 'Asia/Shanghai', script: () => 'Asia/Shanghai' };

/** What is to be collected on a day, as the reminders are told. */
function toCollect(desk: MoneyDesk, on: string) {
  desk.state.now.date = on;
  const snapshot = desk.book.read({ settings: true, records: workNeed() });
  return dutiesIn(snapshot, desk.clock.now(), zones)
    .filter(({ kind }) => kind === 'money')
    .map(({ order, people, params, due }) => ({ key: order?.key, people, open: params.open, due: due?.on }));
}

const dueOn = (desk: MoneyDesk, key: string) => desk.order(key).life.money.claims[0]?.dueOn ?? '';

describe('money that is overdue (H2)', () => {
  it('is the salesperson’s to collect from the day after it fell due, and what was paid is collected no more', () => {
    const desk = moneyDesk();
    desk.ship(FIRST, 2);
    const due = dueOn(desk, FIRST);
    expect(toCollect(desk, due)).toEqual([]);
    expect(due).toBe('2026-12-08');
    const owed = { key: FIRST, people: [PEOPLE.sales.email], due };
    expect(toCollect(desk, '2026-12-09')).toEqual([{ ...owed, open: '¥3,600.00' }]);
    desk.receive(100_000, [{ orderKey: FIRST, amountFen: 100_000 }]);
    expect(toCollect(desk, '2026-12-09')).toEqual([{ ...owed, open: '¥2,600.00' }]);
    desk.receive(260_000, [{ orderKey: FIRST, amountFen: 260_000 }]);
    expect(toCollect(desk, '2026-12-09')).toEqual([]);
  });

  it('is none of an order that has not left, nor of a customer’s credit', () => {
    const desk = moneyDesk();
    desk.ship(FIRST, 2);
    desk.receive(500_000, [{ orderKey: FIRST, amountFen: 360_000 }]);
    expect(desk.book.kept.records.receivables.map(({ key }) => key)).toContain(SECOND);
    expect(toCollect(desk, '2026-12-09')).toEqual([]);
  });
});
