import { describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors, typeRows } from '../support/order-desk';

const keysOf = (orders: number) =>
  Array.from({ length: orders }, (_, n) => `2026-11-${String(n + 1).padStart(4, '0')}`);

function step(
  desk: OrderDesk,
  user: string,
  name: 'confirm' | 'cross-check' | 'release',
  keys: string[],
  input: object,
) {
  accepted(desk.as(user, 'takeStep', { requestKey: `step-${name}-0001`, step: name, keys, input } as never));
}

/** Three orders, of which two are released; and volume 1 as if 98 others were in it, so that it is full now. */
function deskWithFullVolume(): OrderDesk {
  const desk = orderDesk();
  for (const n of [1, 2, 3]) accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
  const released = keysOf(2);
  const dayOf20October = 46_315;
  typeRows(desk, '装订', [[1, 98, '2026-10-0001', '2026-11-0001', dayOf20October, dayOf20October]]);
  step(desk, staff.salesperson, 'confirm', released, { how: 'salesperson', confirmedBy: '' });
  for (const key of released) {
    const input = { revision: 0, promisedOn: '2026-12-09' };
    const requestKey = `step-check-${key}`;
    accepted(desk.as(staff.otherClerk, 'takeStep', { requestKey, step: 'cross-check', keys: [key], input }));
  }
  step(desk, staff.clerk, 'release', released, {});
  return desk;
}

const open = (desk: OrderDesk, month: string | null = null) => accepted(desk.as(staff.clerk, 'openVolumes', { month }));
const printed = (desk: OrderDesk, requestKey = 'intent-cover') =>
  desk.as(staff.clerk, 'recordCover', { requestKey, volume: 1 });
const duties = (desk: OrderDesk) =>
  accepted(desk.as(staff.clerk, 'openWorkList', {})).duties.filter(({ kind }) => kind === 'volume');

describe('the volumes of a month (K1) with the built bundle', () => {
  it('are listed with what is in them, and every number of the month is accounted for: one read', () => {
    const desk = deskWithFullVolume();
    const { value: sheet, reads, writes } = costOf(desk, () => open(desk));
    expect([reads, writes]).toEqual([1, 0]);
    expect(sheet).toMatchObject({ month: '2026-11', months: ['2026-11', '2026-10'], mayPrint: true });
    expect(sheet.volumes).toEqual([
      {
        ...{ number: 1, name: '第 1 册', state: 'full', stateText: '2026-11-24 订满，封面待打印' },
        ...{ orders: '1001 至 1102', taken: '2026-10-20 至 2026-11-24', ofMonth: '本月 2 单在这一册' },
      },
    ]);
    expect(sheet.audit).toEqual({
      ...{ isAccounted: true, sum: '编到第 3 号 = 已装订 2 + 未下单 1 + 下单前撤单 0', gaps: [] },
      unbound: ['未下单：1103'],
    });
  });

  it('say which numbers are missing where rows were deleted, and which are there twice', () => {
    const desk = deskWithFullVolume();
    const caller = { user: staff.administrator };
    const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties' }, caller);
    const sheetId = sheets.find(({ properties }) => properties?.title === '2026-11 订单')?.properties?.sheetId ?? 0;
    const range = { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 };
    desk.engine.batchUpdate(desk.spreadsheetId, { requests: [{ deleteDimension: { range } }] }, caller);
    expect(open(desk).audit).toMatchObject({ isAccounted: false });
    expect(open(desk).audit.gaps.join()).toMatch(/^缺 1 个：1102。/);
  });

  it('want their cover in 今日待办 once they are full, until it is recorded as printed; once, by whomever', () => {
    const desk = deskWithFullVolume();
    expect(duties(desk)).toMatchObject([{ task: '第 1 册已满，请打印封面并装订成册', target: { to: 'volumes' } }]);
    accepted(printed(desk));
    expect(duties(desk)).toEqual([]);
    expect(open(desk).volumes).toMatchObject([{ state: 'printed', stateText: '封面已打印 2026-11-24 陈静' }]);
    desk.clock.advance(24 * 3_600_000);
    accepted(desk.as(staff.otherClerk, 'recordCover', { requestKey: 'intent-later', volume: 1 }));
    expect(open(desk).volumes).toMatchObject([{ stateText: '封面已打印 2026-11-24 陈静' }]);
  });

  it('have a cover that can be printed when they are full, not before', () => {
    const desk = deskWithFullVolume();
    const pdf = desk.as(staff.clerk, 'papersPdf', { kind: 'volume-cover', volume: 2 });
    expect(!pdf.ok && pdf.details.problems.map(({ rule }) => rule)).toEqual(['K1']);
    typeRows(desk, '装订', [[2, 3, '2026-11-0003', '2026-11-0005', 46_350, 46_350]]);
    const early = desk.as(staff.clerk, 'recordCover', { requestKey: 'intent-early', volume: 2 });
    expect(!early.ok && early.message).toContain('满 100 单');
  });

  it('keep who printed a cover whatever call fails, and after a retry once', () => {
    const prepared = deskWithFullVolume();
    forEachFault(
      () => orderDesk({ from: prepared.engine }),
      (desk) => printed(desk),
      (desk) => {
        expect(['full', 'printed']).toContain(open(desk).volumes[0]?.state);
        accepted(printed(desk));
        expect(open(desk).volumes[0]?.state).toBe('printed');
        expect(desk.column('审计', '做了什么').filter((each) => each === 'print-volume-cover')).toHaveLength(1);
      },
    );
  });
});
