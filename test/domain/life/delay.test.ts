import { describe, expect, it } from 'vitest';
import { judgedPromise, liabilityOf } from '../../../src/domain/life/liability';
import {
  checkedOrder,
  deskSettings,
  hearing,
  lorry,
  moment,
  orderAt,
  PEOPLE,
  refused,
  stepped,
} from '../../support/order-in-life';

const late = { cause: 'people', detail: '漏排产', responsible: '李师傅', newOn: '2026-12-16' } as const;
const inProduction = orderAt('start-production');
const delayed = stepped(inProduction, 'report-delay', late, hearing('follower', moment('2026-12-05')));

describe('a delay', () => {
  it('is reported by the follower with its cause and a new definite day; the first promise stays (D4)', () => {
    expect(delayed.promise).toMatchObject({ promisedOn: '2026-12-16', firstPromisedOn: '2026-12-09' });
    expect(delayed.status).toBe('in-production');
    expect(delayed.life.delays).toEqual([
      {
        ...late,
        formerOn: '2026-12-09',
        told: null,
        lossFen: null,
        by: PEOPLE.follower.email,
        at: moment('2026-12-05'),
      },
    ]);
    expect(refused(inProduction, 'report-delay', late, hearing('clerk'))).toEqual(['not-your-step M1']);
  });

  it('moves to a working day like every promise (D1, D4)', () => {
    const weekend = { ...late, newOn: '2026-12-12' };
    const moved = stepped(inProduction, 'report-delay', weekend, hearing('follower', moment('2026-12-05')));
    expect(moved.promise.promisedOn).toBe('2026-12-14');
  });

  it('names another day, still to come, and who is responsible where people are the cause (D4, D5)', () => {
    const follower = hearing('follower', moment('2026-12-05'));
    expect(refused(inProduction, 'report-delay', { ...late, newOn: '2026-12-04' }, follower)).toEqual(['date-over D4']);
    expect(refused(inProduction, 'report-delay', { ...late, newOn: '2026-12-09' }, follower)).toEqual([
      'same-day-promised D4',
    ]);
    expect(refused(inProduction, 'report-delay', { ...late, responsible: '' }, follower)).toEqual(['missing D5']);
    const material = { ...late, cause: 'material', responsible: '' } as const;
    expect(stepped(inProduction, 'report-delay', material, follower).life.delays).toHaveLength(1);
  });

  it('is told to the customer: by whom and when is kept (D4)', () => {
    const clerk = hearing('clerk', moment('2026-12-05', '10:00'));
    const told = stepped(delayed, 'tell-customer', { toldBy: '陈静' }, clerk);
    expect(told.life.delays[0]?.told).toEqual({
      toldBy: '陈静',
      by: PEOPLE.clerk.email,
      at: moment('2026-12-05', '10:00'),
    });
    expect(refused(told, 'tell-customer', { toldBy: '陈静' }, clerk)).toEqual(['no-delay-to-tell D4']);
  });
});

describe('the liability list', () => {
  const settings = deskSettings();

  it('takes an order up where people are the cause and it is undelivered 3 days after the promise (D5)', () => {
    expect(liabilityOf(delayed, '2026-12-11', settings)).toBeNull();
    expect(liabilityOf(delayed, '2026-12-12', settings)).toEqual({
      key: '2026-11-0001',
      shortNumber: '1101',
      customerName: '宏达装饰有限公司',
      responsible: '李师傅',
      promisedOn: '2026-12-09',
      since: '2026-12-12',
      lossFen: null,
    });
  });

  it('counts from the current promise where that is the setting (D4, D5)', () => {
    const byCurrent = deskSettings({ punctualityBy: 'current', liabilityAfterDays: 1 });
    expect(judgedPromise(delayed, byCurrent)).toBe('2026-12-16');
    expect(liabilityOf(delayed, '2026-12-16', byCurrent)).toBeNull();
    expect(liabilityOf(delayed, '2026-12-17', byCurrent)).not.toBeNull();
  });

  it('takes up no other cause and no withdrawn order (D5)', () => {
    const material = { ...late, cause: 'material' } as const;
    const other = stepped(inProduction, 'report-delay', material, hearing('follower', moment('2026-12-05')));
    expect(liabilityOf(other, '2026-12-31', settings)).toBeNull();
    expect(liabilityOf({ ...delayed, status: 'withdrawn' }, '2026-12-31', settings)).toBeNull();
  });

  it('keeps an order that left too late, and never had one that left in time (D5)', () => {
    const finished = stepped(delayed, 'finish-production', {}, hearing('production', moment('2026-12-10')));
    const sent = (shippedOn: string) => {
      const goods = { ...lorry, shippedOn, items: [{ place: 1, quantity: 1 }] };
      const paid = { payment: { paidFen: 180_000, creditFen: 0 } };
      return stepped(finished, 'ship', goods, hearing('clerk', moment('2026-12-20'), paid));
    };
    expect(liabilityOf(sent('2026-12-11'), '2026-12-31', settings)).toBeNull();
    expect(liabilityOf(sent('2026-12-12'), '2026-12-31', settings)).not.toBeNull();
  });

  it('keeps the customer’s loss (D5)', () => {
    const known = stepped(delayed, 'record-loss', { lossFen: 20_000 }, hearing('clerk'));
    expect(liabilityOf(known, '2026-12-12', settings)?.lossFen).toBe(20_000);
    expect(refused(inProduction, 'record-loss', { lossFen: 1 }, hearing('clerk'))).toEqual(['no-delay-by-people D5']);
    expect(refused(delayed, 'record-loss', { lossFen: -1 }, hearing('clerk'))).toEqual(['too-small D5']);
  });
});

describe('an order on hold', () => {
  it('does nothing but wait, and goes on where it stood (F1)', () => {
    const held = stepped(checkedOrder(), 'hold', { reason: '客户工地停工' }, hearing('clerk'));
    expect(held).toMatchObject({
      status: 'on-hold',
      life: { hold: { reason: '客户工地停工', formerStatus: 'confirmed' } },
    });
    expect(refused(held, 'release', {}, hearing('clerk'))).toEqual(['step-not-now C1']);
    const resumed = stepped(held, 'resume', {}, hearing('clerk'));
    expect(resumed).toEqual(checkedOrder());
  });

  it('says why it waits (F1)', () => {
    expect(refused(checkedOrder(), 'hold', { reason: ' ' }, hearing('clerk'))).toEqual(['missing F1']);
  });
});
