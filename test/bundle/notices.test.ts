import { describe, expect, it } from 'vitest';
import type { NoticeRequest } from '../../src/domain/notice/draft-notice';
import type { Signer } from '../../src/domain/notice/notice';
import type { OrderEdit } from '../../src/domain/notice/order-edit';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const key = '2026-11-0001';

/** A desk with one order of three items, taken on 2026-11-24 at 10:00. */
function deskWithOrder(): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  return desk;
}

function change(edit: Partial<OrderEdit>, outOfTime = false): NoticeRequest {
  const asked = { items: [], addItems: [], removePlaces: [], ...edit };
  const common = { reason: '客户改主意', askedBy: '王经理', cause: 'customer' as const, baseRevision: 0, outOfTime };
  return { kind: 'change', ...common, edit: asked };
}

const red = change({ items: [{ place: 1, colour: '柚木' }] });
/** One item changed in size, one removed, one added. */
const mixed = change({
  items: [{ place: 2, heightMm: 2150 }],
  addItems: [{ ...threeDoors('x').entry.items[0] }],
  removePlaces: [3],
});

const draft = (desk: OrderDesk, request = red, by: string = staff.clerk) =>
  desk.as(by, 'draftNotice', { requestKey: 'draft-0001', key, request });
const sign = (desk: OrderDesk, as: Signer, by: string, number = '1101-G1') =>
  desk.as(by, 'signNotice', { requestKey: `sign-${as}-${number}`, key, number, as });
const items = (desk: OrderDesk, header: string) => desk.column('2026-11 明细', header);
const order = (desk: OrderDesk, header: string) => desk.column('2026-11 订单', header)[0] ?? '';
const notice = (desk: OrderDesk, header: string) => desk.column('2026-11 更改通知', header)[0];
const ruleOf = (answer: { ok: boolean; details?: { problems: { rule: string }[] } }) =>
  answer.details?.problems.map(({ rule }) => rule);

describe('a change notice with the built bundle', () => {
  it('shows its effect, is signed by clerk and follower, takes effect at once and is bound (E2, E4)', () => {
    const desk = deskWithOrder();
    const preview = accepted(desk.as(staff.clerk, 'previewNotice', { key, request: mixed }));
    expect(preview).toMatchObject({ amountBeforeFen: 720_000, amountAfterFen: 540_000, promisedAfter: '2026-12-09' });
    expect(preview.notice.changes).toContainEqual({
      field: '第 2 项门洞尺寸',
      before: '900 × 2100',
      after: '900 × 2150',
    });
    expect(desk.column('2026-11 更改通知', '更改单号')).toEqual([]);

    accepted(draft(desk, mixed));
    expect([order(desk, '待签更改单'), notice(desk, '状态'), order(desk, '金额')]).toEqual(['1101-G1', '待签字', 7200]);
    accepted(sign(desk, 'clerk', staff.clerk));
    const done = accepted(sign(desk, 'follower', staff.follower));
    expect(done).toMatchObject({ status: 'in-effect', statusName: '未装订', revision: 1, amountFen: 540_000 });
    expect(items(desk, '明细号')).toEqual(['1101-1', '1101-2', '1101-4']);
    expect([order(desk, '版次'), order(desk, '金额'), order(desk, '数量')]).toEqual([1, 5400, 3]);
    expect(order(desk, '未装订更改单')).toBe('1101-G1');

    accepted(desk.as(staff.follower, 'bindNotice', { requestKey: 'bind-0001', key, number: '1101-G1' }));
    expect([notice(desk, '状态'), notice(desk, '装订人'), order(desk, '未装订更改单')]).toEqual(['已装订', '黄强', '']);
  });

  it('leaves what the order was before it readable (E2)', () => {
    const desk = deskWithOrder();
    const before = accepted(desk.as(staff.clerk, 'readRevision', { key, revision: 0 }));
    accepted(draft(desk, mixed));
    accepted(sign(desk, 'clerk', staff.clerk));
    accepted(sign(desk, 'follower', staff.follower));
    expect(accepted(desk.as(staff.salesperson, 'readRevision', { key, revision: 0 }))).toEqual(before);
    expect(accepted(desk.as(staff.clerk, 'readRevision', { key, revision: 1 })).amountFen).toBe(540_000);
    expect(desk.as(staff.clerk, 'readRevision', { key, revision: 2 }).ok).toBe(false);
  });

  it('of a colour alone is refused after 16:00 of the next day, with the rule and the moment (E1)', () => {
    const desk = deskWithOrder();
    desk.clock.set('2026-11-25T16:00:00+08:00');
    const late = draft(desk);
    expect(late).toMatchObject({ ok: false, details: { problems: [{ rule: 'E1' }] } });
    expect(!late.ok && late.message).toContain('2026-11-25 16:00');
    desk.clock.set('2026-11-25T15:59:00+08:00');
    accepted(draft(desk));
  });

  it('out of time takes a manager’s override, whose charge the order bears (E3)', () => {
    const desk = deskWithOrder();
    desk.clock.set('2026-11-26T09:00:00+08:00');
    accepted(draft(desk, { ...red, outOfTime: true }));
    accepted(sign(desk, 'clerk', staff.clerk));
    expect(accepted(sign(desk, 'follower', staff.follower)).status).toBe('open');
    const leave = { requestKey: 'override-1', key, number: '1101-G1', reason: '老客户', chargeFen: 20_000 };
    expect(desk.as(staff.clerk, 'overrideNotice', leave)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(accepted(desk.as(staff.manager, 'overrideNotice', leave)).status).toBe('in-effect');
    expect([items(desk, '颜色')[0], notice(desk, '收费')]).toEqual(['柚木', 200]);
    expect(accepted(desk.as(staff.clerk, 'readOrder', { key })).chargesFen).toBe(20_000);
  });

  it('lets nobody sign for somebody else, nor one person for two (E2, M1)', () => {
    const desk = deskWithOrder();
    accepted(draft(desk));
    expect(sign(desk, 'follower', staff.clerk)).toMatchObject({ ok: false, code: 'forbidden' });
    accepted(sign(desk, 'clerk', staff.administrator));
    expect(ruleOf(sign(desk, 'follower', staff.administrator))).toEqual(['E2']);
    expect(order(desk, '版次')).toBe(0);
  });

  it('that is discarded leaves the order as it was, and its number is gone (E2)', () => {
    const desk = deskWithOrder();
    accepted(draft(desk));
    accepted(
      desk.as(staff.clerk, 'discardNotice', { requestKey: 'discard-1', key, number: '1101-G1', reason: '不改了' }),
    );
    expect([order(desk, '待签更改单'), notice(desk, '状态')]).toEqual(['', '作废']);
    const second = desk.as(staff.clerk, 'draftNotice', { requestKey: 'draft-0002', key, request: red });
    expect(accepted(second).number).toBe('1101-G2');
  });

  it('tells each person what they can do about it', () => {
    const desk = deskWithOrder();
    accepted(draft(desk));
    const acts = (by: string) =>
      accepted(desk.as(by, 'readOrder', { key })).notices[0]?.acts.map((act) =>
        act.act === 'sign' ? act.as : act.act,
      );
    expect(acts(staff.clerk)).toEqual(['clerk', 'discard']);
    expect(acts(staff.follower)).toEqual(['follower', 'discard']);
    expect(acts(staff.production)).toEqual([]);
  });
});

describe('a withdrawal with the built bundle', () => {
  const withdrawal: NoticeRequest = {
    ...{ kind: 'withdrawal', reason: '取消装修', askedBy: '王经理', cause: 'customer', baseRevision: 0 },
    ...{ outOfTime: false, money: { refundFen: 0, creditFen: 0, forfeitFen: 0 } },
  };

  it('ends the order, which keeps its number and its row (E5)', () => {
    const desk = deskWithOrder();
    expect(accepted(draft(desk, withdrawal)).number).toBe('1101-C1');
    accepted(sign(desk, 'follower', staff.follower, '1101-C1'));
    expect(accepted(sign(desk, 'clerk', staff.clerk, '1101-C1')).orderStatusName).toBe('已撤单');
    expect([order(desk, '订单编号'), order(desk, '状态'), order(desk, '待交')]).toEqual([key, '已撤单', '']);
    const panel = accepted(desk.as(staff.clerk, 'readOrder', { key }));
    expect(panel.steps).toEqual([]);
    expect(desk.column('审计', '做了什么')).toEqual(['register-order', 'draft-notice', 'sign-notice', 'sign-notice']);
  });
});

describe('the order’s panel', () => {
  it('shows every next step to each person, possible or why not (F1)', () => {
    const desk = deskWithOrder();
    const steps = (by: string) =>
      accepted(desk.as(by, 'readOrder', { key })).steps.map(({ step, possible, why }) => [step, possible, why.length]);
    expect(steps(staff.clerk)).toEqual([
      ['confirm', true, 0],
      ['ask-follower', true, 0],
      ['hold', true, 0],
    ]);
    expect(steps(staff.production)).toEqual([
      ['confirm', false, 1],
      ['ask-follower', false, 1],
      ['hold', false, 1],
    ]);
  });

  it('tells the order’s history in words', () => {
    const desk = deskWithOrder();
    const input = { how: 'salesperson' as const, confirmedBy: '' };
    accepted(desk.as(staff.salesperson, 'takeStep', { requestKey: 'confirm-1', step: 'confirm', keys: [key], input }));
    const { history } = accepted(desk.as(staff.clerk, 'readOrder', { key }));
    expect(history).toEqual([
      { what: '已登记', detail: '电话', byName: '陈静', on: '2026-11-24', at: '10:00' },
      { what: '确认', detail: '业务员确认 刘洋', byName: '刘洋', on: '2026-11-24', at: '10:00' },
    ]);
  });
});

describe('acts on notices', () => {
  it('are one read and one write each; looking is one read', () => {
    const desk = deskWithOrder();
    const readWrite = ['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate'];
    expect(costOf(desk, () => accepted(draft(desk, mixed))).sheetsCalls).toEqual(readWrite);
    expect(costOf(desk, () => accepted(sign(desk, 'clerk', staff.clerk))).sheetsCalls).toEqual(readWrite);
    expect(costOf(desk, () => accepted(sign(desk, 'follower', staff.follower))).sheetsCalls).toEqual(readWrite);
    expect(costOf(desk, () => desk.as(staff.clerk, 'readOrder', { key })).sheetsCalls).toEqual(readWrite.slice(0, 1));
  });

  it('reach the old state or the new one whatever call fails, and a retry the new one, once (E2)', () => {
    const prepared = deskWithOrder();
    accepted(draft(prepared, mixed));
    accepted(sign(prepared, 'clerk', staff.clerk));
    const last = (desk: OrderDesk) => sign(desk, 'follower', staff.follower);
    const tried = forEachFault(
      () => orderDesk({ from: prepared.engine }),
      last,
      (desk) => {
        const state = [order(desk, '版次'), items(desk, '明细号').join(), notice(desk, '状态')];
        expect([
          [0, '1101-1,1101-2,1101-3', '待签字'],
          [1, '1101-1,1101-2,1101-4', '未装订'],
        ]).toContainEqual(state);
        expect(accepted(last(desk)).revision).toBe(1);
        expect(items(desk, '明细号')).toEqual(['1101-1', '1101-2', '1101-4']);
        expect(desk.column('审计', '做了什么').filter((action) => action === 'sign-notice')).toHaveLength(2);
      },
    );
    expect(tried).toBeGreaterThan(20);
  });

  it('and a step at the same moment never lose each other: both are there, or one was told that the desk is busy', () => {
    const prepared = deskWithOrder();
    const hold = (desk: OrderDesk) =>
      desk.as(staff.clerk, 'takeStep', {
        ...{ requestKey: 'hold-0001', step: 'hold', keys: [key], input: { reason: '等客户' } },
      });
    forEachInterleaving(
      () => orderDesk({ from: prepared.engine }),
      (desk) => draft(desk),
      hold,
      (desk, { first, second }) => {
        const [drafted, held] = [first, second].map((outcome) => outcome.ok && outcome.value.ok);
        expect(drafted || held).toBe(true);
        expect(order(desk, '待签更改单')).toBe(drafted ? '1101-G1' : '');
        expect(order(desk, '状态')).toBe(held ? '暂停' : '已登记');
        expect(desk.column('2026-11 更改通知', '更改单号')).toEqual(drafted ? ['1101-G1'] : []);
      },
    );
  });
});
