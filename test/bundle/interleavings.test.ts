import { beforeAll, describe, expect, it } from 'vitest';
import type { NoticeRequest } from '../../src/domain/notice/draft-notice';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const key = '2026-11-0001';
const number = '1101-G1';

const change = (edit: { colour: string } | { quantity: number }): NoticeRequest => ({
  ...{ kind: 'change', reason: '换颜色', askedBy: '王经理', cause: 'customer', baseRevision: 0, outOfTime: false },
  edit: { items: [{ place: 1, ...edit }], addItems: [], removePlaces: [] },
});

type Action = (desk: OrderDesk) => { ok: boolean };

const step =
  (by: string, name: 'confirm' | 'cross-check' | 'release' | 'start-production' | 'hold', input: object): Action =>
  (desk) =>
    desk.as(by, 'takeStep', { requestKey: `step-${name}-1`, step: name, keys: [key], input: input as never });

const confirm = step(staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' });
const check = step(staff.otherClerk, 'cross-check', { revision: 0, promisedOn: '2026-12-09' });
const release = step(staff.clerk, 'release', {});
const start = step(staff.production, 'start-production', {});
const hold = step(staff.otherClerk, 'hold', { reason: '等客户' });
const register: Action = (desk) =>
  desk.as(staff.otherClerk, 'registerOrder', threeDoors('intent-0002', '苏州江南木业'));
const draftOf =
  (request: NoticeRequest): Action =>
  (desk) =>
    desk.as(staff.clerk, 'draftNotice', { requestKey: 'draft-0001', key, request });
const draft = draftOf(change({ colour: '柚木' }));
/** Not of a colour alone: possible only before production (E1). */
const draftMore = draftOf(change({ quantity: 3 }));
const signAs =
  (as: 'clerk' | 'follower', by: string): Action =>
  (desk) =>
    desk.as(by, 'signNotice', { requestKey: `sign-${as}-1`, key, number, as });

/** A desk on which these were done to the one order. */
function prepared(...actions: Action[]): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  for (const action of actions) accepted(action(desk) as never);
  return desk;
}

const order = (desk: OrderDesk, header: string) => desk.column('2026-11 订单', header)[0] ?? '';
const audited = (desk: OrderDesk) => desk.column('审计', '做了什么').slice(1);

let registered: OrderDesk;
let checked: OrderDesk;
let released: OrderDesk;
let signedOnce: OrderDesk;

beforeAll(() => {
  registered = prepared();
  checked = prepared(confirm, check);
  released = prepared(confirm, check, release);
  signedOnce = prepared(confirm, draft, signAs('clerk', staff.clerk));
});

/** Every interleaving of two actions: one of them at least is carried out, and what was is in the workbook and the log, once. */
function interleave(
  from: () => OrderDesk,
  [first, second]: [Action, Action],
  assert: (desk: OrderDesk, done: { first: boolean; second: boolean }) => void,
): void {
  const start = from();
  const before = audited(start).length;
  forEachInterleaving(
    () => orderDesk({ from: start.engine }),
    first,
    second,
    (desk, outcomes) => {
      const done = {
        first: outcomes.first.ok && outcomes.first.value.ok,
        second: outcomes.second.ok && outcomes.second.value.ok,
      };
      expect(done.first || done.second).toBe(true);
      expect(audited(desk).length - before).toBe(Number(done.first) + Number(done.second));
      assert(desk, done);
    },
  );
}

describe('two people at once', () => {
  it('who release and hold an order leave it released, on hold, or one after the other', () => {
    interleave(
      () => checked,
      [release, hold],
      (desk, { first, second }) => {
        expect(order(desk, '状态')).toBe(second ? '暂停' : '已下单');
        if (first && !second) expect(order(desk, '实际下单日')).not.toBe('');
      },
    );
  });

  it('of whom one drafts a notice and one starts production: a notice in time holds production up, a late one is refused (E1)', () => {
    interleave(
      () => released,
      [draftMore, start],
      (desk, { first, second }) => {
        expect(order(desk, '待签更改单')).toBe(first ? number : '');
        expect(order(desk, '状态')).toBe(second ? '生产中' : '已下单');
        expect(first && second).toBe(false);
      },
    );
  });

  it('of whom one signs last and one holds: items and revision change as a whole or not at all (E2)', () => {
    interleave(
      () => signedOnce,
      [signAs('follower', staff.follower), hold],
      (desk, { first, second }) => {
        expect([order(desk, '版次'), desk.column('2026-11 明细', '颜色')[0]]).toEqual(
          first ? [1, '柚木'] : [0, desk.column('2026-11 明细', '颜色')[2]],
        );
        expect(order(desk, '状态')).toBe(second ? '暂停' : '已确认');
      },
    );
  });

  it('of whom one registers and one takes a step: numbers have no gap, and the step is taken once (B4)', () => {
    interleave(
      () => registered,
      [register, confirm],
      (desk, { first, second }) => {
        expect(desk.column('2026-11 订单', '订单编号')).toEqual(first ? [key, '2026-11-0002'] : [key]);
        expect(order(desk, '状态')).toBe(second ? '已确认' : '已登记');
        expect(desk.column('2026-11 登记底稿', '底稿编号')).toHaveLength(first ? 8 : 4);
      },
    );
  });

  it('of whom one registers and one drafts a notice: each is whole (B4, E2)', () => {
    interleave(
      () => registered,
      [register, draft],
      (desk, { first, second }) => {
        expect(desk.column('2026-11 订单', '订单编号')).toHaveLength(first ? 2 : 1);
        expect(desk.column('2026-11 更改通知', '更改单号')).toEqual(second ? [number] : []);
        expect(order(desk, '待签更改单')).toBe(second ? number : '');
      },
    );
  });
});
