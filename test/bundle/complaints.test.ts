import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';
import { installTriggers, runHourly } from './reminders/reminder-desk';

const key = '2026-11-0001';
const complaint = {
  ...{ requestKey: 'complain-0001', key },
  entry: { kind: 'quality' as const, text: '门扇有划痕，13800138000', answerBy: '2026-11-25', settlement: null },
};
const settlement = { outcome: '补漆并折让', attributedTo: 'production' as const, allowanceFen: 20_000 };
const settle = { requestKey: 'settle-0001', key, number: '1101-T1', settlement };
const goodsBack = {
  ...{ requestKey: 'return-0001', key, way: 'exchange' as const, returnedOn: '2026-11-24' },
  ...{ items: [{ place: 3, quantity: 1 }], reason: '划痕', amountFen: null, complaint: '' },
};
const receipt = {
  ...{ requestKey: 'receipt-0001', customerId: 'C0001', paidOn: '2026-11-24', amountFen: 720_000 },
  ...{ method: 'bank' as const, reference: '', note: '', parts: [{ orderKey: key, amountFen: 720_000 }] },
};

/** An order of three entries, four doors at ¥1,800, paid and on its way. */
function shippedDesk(): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('order-0001')));
  accepted(desk.as(staff.finance, 'takeReceipt', receipt));
  const step = (user: string, name: string, input: object) =>
    accepted(
      desk.as(user, 'takeStep', { requestKey: `step-${name}-0001`, step: name, keys: [key], input } as never) as never,
    );
  const { revision, promisedOn, items } = accepted(desk.as(staff.clerk, 'readOrder', { key }));
  step(staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' });
  step(staff.otherClerk, 'cross-check', { revision, promisedOn });
  step(staff.clerk, 'release', {});
  step(staff.production, 'start-production', {});
  step(staff.production, 'finish-production', {});
  step(staff.follower, 'ship', {
    ...{ way: 'freight', carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false },
    ...{ unpaidReason: '', shippedOn: '2026-11-24' },
    items: items.map(({ place, quantity }) => ({ place, quantity: quantity ?? 0 })),
  });
  return desk;
}

let shipped: OrderDesk;
beforeAll(() => {
  shipped = shippedDesk();
});
const desk = () => orderDesk({ from: shipped.engine });
const record = (on: OrderDesk) => on.as(staff.clerk, 'recordComplaint', complaint);
const figure = (on: OrderDesk, id: string) =>
  accepted(on.as(staff.manager, 'openStatistics', { month: '2026-11' })).figures.find((each) => each.id === id);
const cells = (on: OrderDesk, header: string) => on.column('2026-11 投诉', header);

describe('a complaint with the built bundle', () => {
  it('is recorded on the tab of its order’s month, in one read and one write (I1)', () => {
    const on = desk();
    const cost = costOf(on, () => expect(accepted(record(on))).toEqual({ key, number: '1101-T1' }));
    expect(cost.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
    expect(cells(on, '投诉号')).toEqual(['1101-T1']);
    expect(cells(on, '状态')).toEqual(['待答复']);
    const { waiting } = accepted(on.as(staff.clerk, 'openComplaints', { key: null }));
    expect(waiting).toMatchObject([{ number: '1101-T1', answererNames: ['马超'] }]);
  });

  it('is a duty of whoever answers it, and its mail holds no word of it (I1, L1, M3)', () => {
    const on = desk();
    accepted(record(on));
    const { duties } = accepted(on.as(staff.production, 'openWorkList', {}));
    expect(duties.filter(({ kind }) => kind === 'complaint')).toMatchObject([{ due: expect.anything() }]);
    installTriggers(on);
    accepted(runHourly(on));
    const own = on.kernel.mailbox().filter(({ to }) => to.includes(staff.production));
    expect(own.map(({ body }) => body).join()).toContain('1101-T1');
    for (const { body, htmlBody } of on.kernel.mailbox()) expect(body + htmlBody).not.toMatch(/划痕|13800138000/);
  });

  it('settled with an allowance is owed less, and counts in rate and errors (I1, I3, J2)', () => {
    const on = desk();
    accepted(record(on));
    accepted(on.as(staff.manager, 'settleComplaint', settle));
    expect(cells(on, '状态')).toEqual(['已处理']);
    expect(on.column('2026-11 流水', '类型')).toContain('折让');
    expect(figure(on, 'complaintRate')).toMatchObject({ value: expect.stringContaining('100') });
    const { about } = accepted(on.as(staff.clerk, 'openComplaints', { key }));
    expect(about).toMatchObject({ dueFen: 700_000, complaints: [{ settled: { allowanceFen: 20_000 } }] });
    expect(on.as(staff.manager, 'settleComplaint', { ...settle, requestKey: 'settle-0002' })).toMatchObject({
      ...{ ok: false, code: 'conflict' },
    });
  });

  it('of a follower’s or salesperson’s own orders only (M1)', () => {
    const on = desk();
    accepted(record(on));
    on.engine.valuesAppend(
      ...([on.spreadsheetId, `'人员'!A1`, { valueInputOption: 'RAW' }] as const),
      { values: [['other@factory.example', '何伟', '业务员', '']] },
      { user: staff.administrator },
    );
    const other = on.as('other@factory.example', 'settleComplaint', settle);
    expect(other).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('has the old state or the new one whatever call fails, and a retry the new one, once', () => {
    const recorded = desk();
    accepted(record(recorded));
    forEachFault(
      () => orderDesk({ from: recorded.engine }),
      (on) => on.as(staff.manager, 'settleComplaint', settle),
      (on) => {
        expect([['待答复'], ['已处理']]).toContainEqual(cells(on, '状态'));
        accepted(on.as(staff.manager, 'settleComplaint', settle));
        expect(cells(on, '状态')).toEqual(['已处理']);
        expect(on.column('2026-11 流水', '类型').filter((kind) => kind === '折让')).toEqual(['折让']);
      },
    );
  });

  it('of two people who settle it at once, one does', () => {
    const recorded = desk();
    accepted(record(recorded));
    const other = { ...settle, requestKey: 'settle-0002' };
    forEachInterleaving(
      () => orderDesk({ from: recorded.engine }),
      (on) => on.as(staff.manager, 'settleComplaint', settle),
      (on) => on.as(staff.administrator, 'settleComplaint', other),
      (on, { first, second }) => {
        const done = [first, second].filter((each) => each.ok && each.value.ok).length;
        expect(done).toBe(1);
        expect(on.column('2026-11 流水', '类型').filter((kind) => kind === '折让')).toEqual(['折让']);
      },
    );
  });
});

describe('goods that come back with the built bundle (I2)', () => {
  it('reduce what was delivered and are shipped again when exchanged; the figures follow', () => {
    const on = desk();
    expect(figure(on, 'delivered')).toMatchObject({ value: '4' });
    const booked = accepted(on.as(staff.clerk, 'bookReturn', goodsBack));
    expect(booked).toMatchObject({ number: '1101-R1', amountFen: 180_000 });
    expect(figure(on, 'delivered')).toMatchObject({ value: '3' });
    const { status, leftToShip } = accepted(on.as(staff.clerk, 'readOrder', { key }));
    expect([status, leftToShip]).toMatchObject(['shipped-in-part', [{ place: 3, quantity: 1 }]]);
    const recomputed = accepted(
      on.as(staff.manager, 'recomputeStatistics', { requestKey: 'recompute-0001', month: '2026-11' }),
    );
    expect(recomputed).toMatchObject({ differenceCount: 0 });
  });

  it('say what was paid too much', () => {
    const on = desk();
    const back = { ...goodsBack, way: 'return' as const };
    expect(accepted(on.as(staff.clerk, 'bookReturn', back))).toMatchObject({ openFen: 0, overpaidFen: 180_000 });
  });

  it('have the old state or the new one whatever call fails, and a retry the new one, once', () => {
    forEachFault(
      desk,
      (on) => on.as(staff.clerk, 'bookReturn', goodsBack),
      (on) => {
        accepted(on.as(staff.clerk, 'bookReturn', goodsBack));
        expect(on.column('2026-11 流水', '类型').filter((kind) => kind === '换货退回')).toEqual(['换货退回']);
      },
    );
  });
});

describe('a satisfaction score (G4)', () => {
  it('counts once an order, the last one, in the statistics (J2)', () => {
    const on = desk();
    const score = (given: number, requestKey: string) =>
      accepted(
        on.as(staff.clerk, 'recordContact', {
          ...{ requestKey, customerId: 'C0001' },
          entry: { kind: 'satisfaction', on: '2026-11-24', text: '', orderKey: key, score: given },
        }),
      );
    score(2, 'score-0001');
    expect(figure(on, 'satisfaction')).toMatchObject({ value: expect.stringMatching(/^0/) });
    score(5, 'score-0002');
    expect(figure(on, 'satisfaction')).toMatchObject({ value: expect.stringMatching(/^100/) });
  });
});
