import { describe, expect, it } from 'vitest';
import type { SheetsEngine } from '../../host/sheets-api/engine';
import { linesOf, readTables } from '../../src/workbook/backup/read-lines';
import { monthPlaces, runningPlaces } from '../../src/workbook/install/outline';
import { REQUESTS } from '../../src/workbook/read/kept-values';
import type { SheetsService } from '../../src/workbook/sheets-service';
import { bundleDesk } from '../support/bundle-desk';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const caller = { user: staff.administrator };

function sheetsOf(engine: SheetsEngine, id: string): SheetsService {
  return {
    get: (fields) => engine.get(id, { fields }, caller) as never,
    getByDataFilter: (body, fields) => engine.getByDataFilter(id, body, { fields }, caller) as never,
    batchUpdate: (body) => engine.batchUpdate(id, body, caller) as never,
  };
}

/** All rows of a workbook, cell by cell, without the rows that only tell of copies. */
function contentOf(engine: SheetsEngine, id: string): Record<string, unknown> {
  const places = [...monthPlaces('2026-10'), ...monthPlaces('2026-11'), ...runningPlaces()];
  const tables = readTables(
    sheetsOf(engine, id),
    places.filter(({ sheetId }) => sheetId !== REQUESTS.sheetId),
  );
  return Object.fromEntries(
    [...tables].flatMap(([name, table]) => {
      const own = linesOf(table).filter(({ key }) => !/^(backup|restoring)#/.test(key));
      return own.length > 0 ? [[name, own.map(({ cells }) => cells)]] : [];
    }),
  );
}

/** A desk with orders of two months, a draft and what happened to them. */
function workedDesk(): OrderDesk {
  const desk = orderDesk();
  const october = threeDoors('intent-0001');
  Object.assign(october.entry, { takenOn: '2026-10-30', takenAtTime: '10:00' });
  for (const request of [october, threeDoors('intent-0002', '苏州江南木业')]) {
    accepted(desk.as(staff.clerk, 'registerOrder', request));
  }
  const confirm = { requestKey: 'step-0001', step: 'confirm' as const, keys: ['2026-11-0001'] };
  accepted(desk.as(staff.salesperson, 'takeStep', { ...confirm, input: { how: 'salesperson', confirmedBy: '' } }));
  accepted(
    desk.as(staff.clerk, 'saveDraft', { ...threeDoors('intent-0003'), entry: { items: [{ style: '=1+1' }] } } as never),
  );
  return desk;
}

const backUp = (desk: OrderDesk, user: string = staff.administrator) =>
  desk.call('backUpNow', [], { user, kind: 'menu' }) as { ok: boolean; value: { lines: number; backupId: string } };

/** Makes desks where Jiedan was just installed, beside the spreadsheet of copies. */
function prepareRestore(desk: OrderDesk, backupId: string): () => ReturnType<typeof bundleDesk> {
  const now = '2026-12-01T10:00:00+08:00';
  const empty = bundleDesk({ now });
  empty.engine.importState(structuredClone([...desk.engine.exportState(backupId)]));
  empty.call('install', [], { ...caller, kind: 'menu' });
  return () => bundleDesk({ now, from: empty.engine });
}

function answering(desk: ReturnType<typeof bundleDesk>, link: string): string {
  const session = desk.kernel.openSession(caller);
  const toasts: string[] = [];
  desk.kernel.onUiEffect(session, (effect) => {
    if (effect.kind === 'toast') toasts.push(effect.message);
  });
  desk.kernel.answerUiWith(() => ({ button: 'OK', text: link }));
  desk.result('restoreBackup', [], { ...caller, kind: 'menu', sessionId: session });
  return toasts.join();
}

describe('copies of the workbook', () => {
  it('hold what changed since the last one, and nothing twice', () => {
    const desk = workedDesk();
    const first = backUp(desk);
    expect(first.value.lines).toBeGreaterThan(20);
    // The log and 系统 have nothing new but that a copy was made.
    expect(backUp(desk).value.lines).toBeLessThanOrEqual(1);
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0009', '南京金陵装饰')));
    const third = backUp(desk);
    expect(third.value.backupId).toBe(first.value.backupId);
    expect(third.value.lines).toBeGreaterThan(3);
    expect(third.value.lines).toBeLessThan(first.value.lines);
  });

  it('are made at night only where the settings ask for it', () => {
    const desk = workedDesk();
    const night = () => desk.call('backUpNightly', [], { ...caller, kind: 'installable-trigger' });
    night();
    expect(desk.engine.spreadsheetIds()).toHaveLength(1);
    const label = desk.column('设置', '设置').indexOf('每夜备份');
    desk.engine.valuesUpdate(
      desk.spreadsheetId,
      `'设置'!B${label + 2}`,
      { valueInputOption: 'RAW' },
      { values: [['是']] },
      caller,
    );
    night();
    expect(desk.engine.spreadsheetIds()).toHaveLength(2);
  });

  it('are for administrators', () => {
    const desk = workedDesk();
    expect(backUp(desk, staff.manager).ok).toBe(false);
    expect(desk.engine.spreadsheetIds()).toHaveLength(1);
  });

  it('give the same orders back in an empty workbook, to the cell, whatever call fails on the way', () => {
    const desk = workedDesk();
    const { value } = backUp(desk);
    const wanted = contentOf(desk.engine, desk.spreadsheetId);
    const prepared = prepareRestore(desk, value.backupId);
    expect(answering(prepared(), value.backupId)).toContain('已恢复');
    forEachFault(
      prepared,
      (empty) => answering(empty, value.backupId),
      (empty) => {
        answering(empty, `https://docs.google.com/spreadsheets/d/${value.backupId}/edit#gid=1`);
        expect(contentOf(empty.engine, empty.spreadsheetId)).toEqual(wanted);
      },
      { only: ({ service, method }) => service === 'Sheets' && method.endsWith('batchUpdate') },
    );
  });

  it('are not brought into a workbook that holds orders, and other spreadsheets are refused', () => {
    const desk = workedDesk();
    const { value } = backUp(desk);
    expect(answering(desk, value.backupId)).toContain('已经有订单');
    expect(answering(desk, 'workbook')).toContain('已经有订单');
    expect(answering(orderDesk(), 'workbook')).toContain('不是接单的备份');
    expect(answering(orderDesk(), 'https://example.org/')).toContain('不是接单的备份');
  });
});
