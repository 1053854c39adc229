import { describe, expect, it } from 'vitest';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const KEY = '2026-11-0001';

function step<Id extends StepId>(desk: OrderDesk, user: string, name: Id, input: StepInputs[Id], intent = name) {
  return desk.as(user, 'takeStep', {
    requestKey: `step-${intent}-0001`,
    step: name,
    keys: [KEY],
    input,
  } as never);
}

const confirm = (desk: OrderDesk) => step(desk, staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' });

/** A desk with orders registered, whose figures were kept along. */
function deskWith(orders: number): OrderDesk {
  const desk = orderDesk();
  for (let n = 1; n <= orders; n += 1) {
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
  }
  return desk;
}

/** A figure of the page 统计, by its name. */
function shown(desk: OrderDesk, name: string): unknown {
  const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, "'统计'", {}, { user: staff.administrator });
  return values.find(([title]) => title === name)?.[1];
}

/** How many kept figures differ from what the tabs say. */
function differences(desk: OrderDesk, month = '2026-11'): number {
  const requestKey = `check-${desk.kernel.logs().length}-${Math.random().toString(36).slice(2, 10)}`;
  return accepted(desk.as(staff.manager, 'recomputeStatistics', { requestKey, month })).differenceCount;
}

describe('the page 统计 with the built bundle (J)', () => {
  it('shows an order with the very commit that registers it: one read, one write (J4)', () => {
    const desk = deskWith(1);
    expect(shown(desk, '订单金额')).toBe('¥7,200.00');
    const { value, reads, writes } = costOf(desk, () =>
      desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0002', '客户2')),
    );
    accepted(value);
    expect([reads, writes]).toEqual([1, 1]);
    expect([shown(desk, '订单份数'), shown(desk, '订单金额'), shown(desk, '准时交货率')]).toEqual([
      '2',
      '¥14,400.00',
      '无',
    ]);
    expect(differences(desk)).toBe(0);
  });

  it('shows noughts and “none” as soon as the workbook is installed, not an empty table', () => {
    const desk = orderDesk();
    expect([shown(desk, '订单份数'), shown(desk, '订单金额'), shown(desk, '准时交货率')]).toEqual(['0', '¥0.00', '无']);
  });

  it('is not needed for the figures: where somebody deleted it, the desk goes on', () => {
    const desk = deskWith(1);
    const requests = [{ deleteSheet: { sheetId: 1150 } }];
    desk.engine.batchUpdate(desk.spreadsheetId, { requests }, { user: staff.administrator });
    accepted(confirm(desk));
    expect(differences(desk)).toBe(0);
  });

  it('stays right whichever call fails while an order is registered or moved on', () => {
    for (const act of [
      (desk: OrderDesk) => desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0002', '客户2')),
      confirm,
    ]) {
      forEachFault(
        () => deskWith(1),
        (desk) => act(desk) as unknown,
        (desk) => {
          accepted(act(desk) as never);
          expect(differences(desk)).toBe(0);
        },
        { kinds: ['dies'], only: ({ service }) => service.startsWith('Sheets') },
      );
    }
  });

  it('counts both where two people save at the same moment', () => {
    forEachInterleaving(
      () => deskWith(1),
      confirm,
      (desk) => desk.as(staff.otherClerk, 'registerOrder', threeDoors('intent-0002', '客户2')),
      (desk) => {
        expect(differences(desk)).toBe(0);
      },
    );
  });
});

describe('a closed month (J5)', () => {
  /** November closed on the second of December, with one order of it confirmed. */
  function closedDesk(): OrderDesk {
    const desk = deskWith(2);
    accepted(confirm(desk));
    desk.kernel.clock.set('2026-12-02T02:00:00.000Z');
    const preview = accepted(desk.as(staff.manager, 'previewClosing', { month: '2026-11' }));
    expect(preview).toMatchObject({ differenceCount: 0, unreadableCount: 0 });
    expect(preview.open.map(({ words, orders }) => [words, orders.map(({ shortNumber }) => shortNumber)])).toEqual([
      ['还没交完 2 单', ['1101', '1102']],
    ]);
    const { value, reads, writes } = costOf(desk, () =>
      desk.as(staff.manager, 'closeMonth', { requestKey: 'close-2026-11', month: '2026-11' }),
    );
    accepted(value);
    expect([reads, writes]).toEqual([1, 1]);
    return desk;
  }

  const novemberTotal = (desk: OrderDesk) =>
    desk.column('统计合计', '数')[desk.column('统计合计', '键').indexOf('2026-11|total:')];

  it('is closed once it is over, and only once', () => {
    const desk = deskWith(1);
    const early = desk.as(staff.manager, 'closeMonth', { requestKey: 'close-early', month: '2026-11' });
    expect(!early.ok && early.message).toContain('还没有过完');
    const closed = closedDesk();
    const again = closed.as(staff.manager, 'closeMonth', { requestKey: 'close-again', month: '2026-11' });
    expect(!again.ok && again.message).toContain('已经月结');
  });

  it('keeps its figures, while its orders go on in the months in which that happens', () => {
    const desk = closedDesk();
    const before = novemberTotal(desk);
    accepted(step(desk, staff.otherClerk, 'cross-check', { revision: 0, promisedOn: '2026-12-09' }));
    accepted(step(desk, staff.clerk, 'release', {}));
    expect(novemberTotal(desk)).toBe(before);
    expect(desk.column('统计合计', '键')).toContain('2026-12|step:released');
    expect(differences(desk)).toBe(0);
  });

  it('takes no new order: one that was taken in it is numbered in the month in which it is entered', () => {
    const desk = closedDesk();
    const late = threeDoors('intent-0009', '客户9');
    const entry = { ...late.entry, takenOn: '2026-11-30', takenAtTime: '11:00', wantedOn: '2026-12-30' };
    const answer = accepted(desk.as(staff.clerk, 'registerOrder', { ...late, entry } as never));
    expect(answer.kind === 'registered' && answer.orders.map(({ key }) => key)).toEqual(['2026-12-0001']);
  });

  it('protects its tables from hands, and is reopened by an administrator with a reason', () => {
    const desk = closedDesk();
    const held = () => {
      const { sheets = [] } = desk.engine.get(desk.spreadsheetId, {}, { user: staff.administrator });
      return sheets.flatMap(({ protectedRanges = [] }) => protectedRanges.filter(({ warningOnly }) => !warningOnly));
    };
    expect(held().map(({ range, editors }) => [range?.sheetId, editors?.users])).toEqual([
      // As in Sheets, who made a protection stays its editor.
      [2026111, [staff.administrator, staff.manager]],
      [2026112, [staff.administrator, staff.manager]],
      [2026110, [staff.administrator, staff.manager]],
    ]);
    const open = (held()[0]?.unprotectedRanges ?? []).map(({ startColumnIndex }) => startColumnIndex ?? 0);
    const titles =
      desk.engine.valuesGet(desk.spreadsheetId, "'2026-11 订单'!1:1", {}, { user: null }).values?.[0] ?? [];
    expect(open.map((column) => titles[column])).toEqual(expect.arrayContaining(['状态', '待交', '发完日期']));
    expect(open.map((column) => titles[column])).not.toContain('金额');
    const without = desk.as(staff.administrator, 'reopenMonth', {
      requestKey: 'reopen-0001',
      month: '2026-11',
      reason: '',
    });
    expect(!without.ok && without.details.problems.map(({ field }) => field)).toEqual(['reason']);
    accepted(
      desk.as(staff.administrator, 'reopenMonth', { requestKey: 'reopen-0002', month: '2026-11', reason: '补录' }),
    );
    expect(held()).toEqual([]);
    expect(desk.column('月结', '状态')).toEqual(['已重开']);
  });
});

describe('the monthly report (J6)', () => {
  it('is a mail in tables, with figures, bars and no script', () => {
    const desk = deskWith(1);
    const { html, subject } = accepted(desk.as(staff.manager, 'readMonthReport', { month: '2026-11' }));
    expect(subject).toContain('2026-11 统计');
    expect(html).toContain('¥7,200.00');
    expect(html).toContain('低于 5%');
    expect(html).not.toMatch(/<script|<style/);
  });
});

describe('the chart of category shares (J6)', () => {
  it('reads the table of categories with its head, so that the first category is part of it', () => {
    const desk = deskWith(1);
    const fields = 'sheets(properties.sheetId,charts.spec)';
    const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields }, { user: staff.administrator });
    const charts = sheets.find(({ properties }) => properties?.sheetId === 1150)?.charts ?? [];
    const pie = charts.map(({ spec }) => spec as { pieChart?: { domain: PieSource } }).find(({ pieChart }) => pieChart);
    const [source] = pie?.pieChart?.domain.sourceRange.sources ?? [];
    const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, "'统计'", {}, { user: staff.administrator });
    const rows = values.slice(source?.startRowIndex, source?.endRowIndex).map(([name]) => name);
    expect(rows.slice(0, 2)).toEqual(['类别', '实木门']);
  });
});

interface PieSource {
  sourceRange: { sources: { startRowIndex: number; endRowIndex: number }[] };
}
