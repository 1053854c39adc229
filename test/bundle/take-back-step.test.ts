import { describe, expect, it } from 'vitest';
import type { BackwardStep } from '../../src/domain/life/last-step';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import { costOf } from '../support/counters';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const KEY = '2026-11-0001';

let requests = 0;
function step<Id extends StepId>(desk: OrderDesk, user: string, name: Id, input: StepInputs[Id]) {
  requests += 1;
  return accepted(
    desk.as(user, 'takeStep', { requestKey: `step-${requests}-${name}`, step: name, keys: [KEY], input }),
  );
}

/** An order of three doors, released on 24 November, in production since three in the afternoon. */
function deskInProduction(): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  step(desk, staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' });
  step(desk, staff.otherClerk, 'cross-check', { revision: 0, promisedOn: '2026-12-09' });
  step(desk, staff.clerk, 'release', {});
  desk.clock.set('2026-11-24T07:00:00.000Z');
  step(desk, staff.production, 'start-production', {});
  return desk;
}

const back = (desk: OrderDesk, user: string, taken: BackwardStep, requestKey = 'take-back-0001', reason = '点错了') =>
  desk.as(user, 'takeBackStep', { requestKey, key: KEY, step: taken, reason });

const row = (desk: OrderDesk) =>
  ['状态', '投产日期', '完工日期', '承诺交期', '首次承诺'].map((column) => desk.column('2026-11 订单', column)[0]);
const audit = (desk: OrderDesk, column: string) => desk.column('审计', column).pop() as string;

describe('a mistaken step taken back (F1) with the built bundle', () => {
  it('leaves the row as before the step, in one read and one write, once, and says so in the audit log (M2)', () => {
    const desk = deskInProduction();
    const before = row(desk);
    step(desk, staff.production, 'finish-production', {});
    expect(row(desk)).not.toEqual(before);
    const { sheetsCalls } = costOf(desk, () =>
      expect(accepted(back(desk, staff.production, 'finish-production'))).toEqual({
        ...{ key: KEY, shortNumber: '1101', status: 'in-production', statusName: '生产中' },
      }),
    );
    expect(sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
    expect(row(desk)).toEqual(before);
    expect([audit(desk, '做了什么'), audit(desk, '谁')]).toEqual(['take-back-step', staff.production]);
    expect(JSON.parse(audit(desk, '之前'))).toMatchObject({
      ...{ status: 'finished', step: 'finish-production', by: staff.production, at: { date: '2026-11-24' } },
    });
    expect(JSON.parse(audit(desk, '之后'))).toEqual({ status: 'in-production', reason: '点错了' });
    const lines = desk.column('审计', '做了什么').length;
    accepted(back(desk, staff.production, 'finish-production'));
    expect(desk.column('审计', '做了什么').length).toBe(lines);
  });

  it('leaves the statistics as a full recomputation has them (J4)', () => {
    const desk = deskInProduction();
    accepted(back(desk, staff.production, 'start-production'));
    const request = { requestKey: 'recompute-0001', month: '2026-11' };
    expect(accepted(desk.as(staff.manager, 'recomputeStatistics', request)).differenceCount).toBe(0);
  });

  it('is offered to whoever took it, the same day, and to a manager; others see nothing (M1)', () => {
    const desk = deskInProduction();
    const offered = (user: string) => accepted(desk.as(user, 'readOrder', { key: KEY })).takeBack;
    const offer = { step: 'start-production', stepName: '投产', label: '撤回“投产”（今天 15:00）', why: [] };
    expect(offered(staff.production)).toEqual(offer);
    expect(offered(staff.clerk)).toBeNull();
    desk.clock.set('2026-11-25T01:00:00.000Z');
    expect(offered(staff.production)).toBeNull();
    expect(offered(staff.manager)).toEqual({ ...offer, label: '撤回“投产”（2026-11-24 15:00）' });
    const late = back(desk, staff.production, 'start-production');
    expect(!late.ok && late.details.problems.map(({ rule }) => rule)).toEqual(['F1']);
    accepted(back(desk, staff.manager, 'start-production', 'take-back-0002'));
  });

  it('is refused once the month is closed (J5)', () => {
    const desk = deskInProduction();
    desk.clock.set('2026-12-02T01:00:00.000Z');
    accepted(desk.as(staff.manager, 'closeMonth', { requestKey: 'close-0001', month: '2026-11' }));
    const refused = back(desk, staff.manager, 'start-production');
    expect(!refused.ok && refused.details.problems.map(({ rule }) => rule)).toEqual(['J5']);
    expect(row(desk)[0]).toBe('生产中');
  });
});
