import { describe, expect, it } from 'vitest';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const statuses = (desk: OrderDesk) => desk.column('2026-11 订单', '状态');

/** A desk with so many orders registered. */
function deskWith(orders: number): OrderDesk {
  const desk = orderDesk();
  for (let n = 1; n <= orders; n += 1) {
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
  }
  return desk;
}

const keyOf = (n: number) => `2026-11-${String(n).padStart(4, '0')}`;

function step<Id extends StepId>(desk: OrderDesk, user: string, name: Id, keys: string[], input: StepInputs[Id]) {
  return desk.as(user, 'takeStep', { requestKey: `step-${name}-${keys[0]}-${keys.length}`, step: name, keys, input });
}

const confirmation = { how: 'salesperson' as const, confirmedBy: '' };
const checkOf = { revision: 0, promisedOn: '2026-12-09' };

/** Confirmed and cross-checked: ready for release. */
function readyDesk(orders: number): OrderDesk {
  const desk = deskWith(orders);
  accepted(step(desk, staff.salesperson, 'confirm', keysOf(orders), confirmation));
  accepted(checkEach(desk, orders));
  return desk;
}

const keysOf = (orders: number) => Array.from({ length: orders }, (_, n) => keyOf(n + 1));

const checkEach = (desk: OrderDesk, count: number) =>
  desk.as(staff.otherClerk, 'takeStep', {
    ...{ requestKey: `step-check-${count}`, step: 'cross-check' as const, keys: keysOf(count), input: checkOf },
    inputs: Object.fromEntries(keysOf(count).map((key) => [key, checkOf])),
  });

describe('the life of an order (F1) with the built bundle', () => {
  it('goes from registered to released by three people', () => {
    const desk = readyDesk(1);
    accepted(step(desk, staff.clerk, 'release', [keyOf(1)], {}));
    expect(statuses(desk)).toEqual(['已下单']);
    expect(desk.column('审计', '做了什么')).toEqual(['register-order', 'confirm', 'cross-check', 'release']);
  });

  it('releases nothing unconfirmed (A4), nothing unchecked, and lets nobody check their own entry (A5)', () => {
    const desk = deskWith(1);
    const early = step(desk, staff.clerk, 'release', [keyOf(1)], {});
    expect(early.ok).toBe(false);
    accepted(step(desk, staff.salesperson, 'confirm', [keyOf(1)], confirmation));
    const own = step(desk, staff.clerk, 'cross-check', [keyOf(1)], checkOf);
    expect(!own.ok && own.details.problems.map(({ rule }) => rule)).toEqual(['A5']);
    const unchecked = desk.as(staff.clerk, 'takeStep', {
      requestKey: 'step-again',
      step: 'release',
      keys: [keyOf(1)],
      input: {},
    });
    expect(!unchecked.ok && unchecked.details.problems.map(({ rule }) => rule)).toEqual(['A5']);
    expect(statuses(desk)).toEqual(['已确认']);
  });

  it('moves those of a selection that can move, and says why the others stay', () => {
    const desk = deskWith(3);
    accepted(step(desk, staff.salesperson, 'confirm', [keyOf(2)], confirmation));
    const outcome = accepted(step(desk, staff.salesperson, 'confirm', [keyOf(1), keyOf(2), keyOf(3)], confirmation));
    expect(outcome.moved.map(({ key }) => key)).toEqual([keyOf(1), keyOf(3)]);
    expect(outcome.kept).toMatchObject([{ key: keyOf(2), problems: [{ rule: 'A4' }] }]);
  });

  it('checks a selection, each order by what was seen of it, in one read and one write (A5)', () => {
    const desk = deskWith(3);
    const keys = [keyOf(1), keyOf(2), keyOf(3)];
    accepted(step(desk, staff.salesperson, 'confirm', keys, confirmation));
    const own = { [keyOf(1)]: checkOf, [keyOf(2)]: checkOf, [keyOf(3)]: { ...checkOf, promisedOn: '2026-12-31' } };
    const request = { requestKey: 'check-three-orders', step: 'cross-check' as const, keys, input: {} as never };
    expect(desk.as(staff.otherClerk, 'takeStep', request)).toMatchObject({ ok: false, code: 'invalid' });
    const { sheetsCalls } = costOf(desk, () => {
      const outcome = accepted(desk.as(staff.otherClerk, 'takeStep', { ...request, inputs: own }));
      expect(outcome.moved.map(({ key }) => key)).toEqual([keyOf(1), keyOf(2)]);
      expect(outcome.kept).toMatchObject([{ key: keyOf(3), shortNumber: '1103', problems: [{ rule: 'A5' }] }]);
    });
    expect(sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
  });

  it('counts an order that is named twice once, and takes no more than 200', () => {
    const desk = readyDesk(1);
    const many = step(
      desk,
      staff.clerk,
      'release',
      Array.from({ length: 201 }, (_, n) => keyOf(n + 1)),
      {},
    );
    expect(!many.ok && many.details.problems).toMatchObject([{ field: 'keys' }]);
    const { moved } = accepted(step(desk, staff.clerk, 'release', [keyOf(1), keyOf(1)], {}));
    expect(moved).toHaveLength(1);
  });

  it('is one read and one write for 20 orders as for one', () => {
    const calls = [1, 20].map((orders) => {
      const desk = readyDesk(orders);
      const keys = Array.from({ length: orders }, (_, n) => keyOf(n + 1));
      return costOf(desk, () => accepted(step(desk, staff.clerk, 'release', keys, {}))).sheetsCalls;
    });
    expect(calls[0]).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
    expect(calls[1]).toEqual(calls[0]);
  });

  it('reaches the old state or the new one whatever call fails, and a retry the new one, once', () => {
    const prepared = readyDesk(2).engine;
    const release = (desk: OrderDesk) => step(desk, staff.clerk, 'release', [keyOf(1), keyOf(2)], {});
    forEachFault(
      () => orderDesk({ from: prepared }),
      release,
      (desk) => {
        expect([
          ['已确认', '已确认'],
          ['已下单', '已下单'],
        ]).toContainEqual(statuses(desk));
        const { moved } = accepted(release(desk));
        expect(moved.map(({ status }) => status)).toEqual(['released', 'released']);
        expect(statuses(desk)).toEqual(['已下单', '已下单']);
        expect(desk.column('审计', '做了什么').filter((action) => action === 'release')).toHaveLength(2);
      },
    );
  });
});
