import { describe, expect, it } from 'vitest';
import type { UiEffect } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function book() {
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    return [ss.getId(), ss.getName(), ss.getUrl(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(),
      SpreadsheetApp.getActive().getId()];
  }
  function sheets() {
    return SpreadsheetApp.getActive().getSheets().map(function (s) {
      return [s.getSheetId(), s.getName(), s.getIndex(), s.isSheetHidden(), s.getMaxRows(), s.getMaxColumns()];
    });
  }
  function lookUp() {
    var ss = SpreadsheetApp.getActive();
    return [ss.getSheetByName('今日待办').getSheetId(), ss.getSheetByName('没有'), ss.getSheetById(7).getName(), ss.getSheetById(8)];
  }
  function active() {
    var range = SpreadsheetApp.getActiveRange();
    return [SpreadsheetApp.getActiveSheet().getName(), range.getA1Notation(), range.getSheet().getSheetId(),
      range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(),
      SpreadsheetApp.getActive().getSelection().getActiveRange().getA1Notation()];
  }
  function ranges() {
    return SpreadsheetApp.getActive().getSelection().getActiveRangeList().getRanges().map(function (r) { return r.getA1Notation(); });
  }
  function jump() {
    var sheet = SpreadsheetApp.getActive().getSheetById(7);
    sheet.getRange(3, 2).activate();
    SpreadsheetApp.setActiveRange(sheet.getRange('A1:B2'));
    SpreadsheetApp.getActive().setActiveSheet(sheet);
    sheet.activate();
    return SpreadsheetApp.getActiveSheet().getSheetId();
  }
  function show() { SpreadsheetApp.getActive().getSheetById(7).showSheet(); }
  function hide() { SpreadsheetApp.getActive().getSheetById(7).hideSheet(); }
  function at(a, b, c, d) {
    var sheet = SpreadsheetApp.getActive().getSheetById(7);
    return sheet.getRange.apply(sheet, [a, b, c, d].filter(function (x) { return x !== null; })).getA1Notation();
  }
  function values() {
    var values = SpreadsheetApp.getActive().getSheetById(0).getRange('A1:C2').getValues();
    return [values[0], values[1][0] instanceof Date, values[1][0].toISOString(), values[1].slice(1), values.length];
  }
  function value() { return SpreadsheetApp.getActive().getSheetById(0).getRange('A1').getValue(); }
  function none() { return SpreadsheetApp.getActiveSpreadsheet(); }
  function flush() { SpreadsheetApp.flush(); }
`;

describe('SpreadsheetApp', () => {
  it('knows the bound workbook', () => {
    expect(callInProcess(source).value('book')).toEqual([
      ...['workbook-1', '接单', expect.stringContaining('workbook-1'), 'Asia/Shanghai', 'zh_CN', 'workbook-1'],
    ]);
  });

  it('knows its tabs, by name and by id', () => {
    const script = callInProcess(source);
    expect(script.value('sheets')).toEqual([
      [0, '今日待办', 1, false, 100, 20],
      [7, '2026-03 订单', 2, true, 50, 10],
    ]);
    expect(script.value('lookUp')).toEqual([0, null, '2026-03 订单', null]);
  });

  it('hides and shows a tab through the engine, as the user', () => {
    const script = callInProcess(source);
    const changedBy: unknown[] = [];
    script.engine.subscribe(({ by }) => changedBy.push(by));
    script.value('show');
    expect((script.value('sheets') as unknown[][])[1]?.[3]).toBe(false);
    script.value('hide');
    expect((script.value('sheets') as unknown[][])[1]?.[3]).toBe(true);
    expect(changedBy).toEqual(['clerk@example.com', 'clerk@example.com']);
  });

  it('finds ranges by A1 text and by numbers', () => {
    const script = callInProcess(source);
    const at = (...place: unknown[]) => script.value('at', [...place, null, null, null].slice(0, 4));
    expect(at('b2')).toBe('B2');
    expect(at('$A$1:C3')).toBe('A1:C3');
    expect(at('C3:A1')).toBe('A1:C3');
    expect(at('B:B')).toBe('B1:B50');
    expect(at('2:3')).toBe('A2:J3');
    expect(at('A2:B')).toBe('A2:B50');
    expect(at(3, 2)).toBe('B3');
    expect(at(3, 2, 4)).toBe('B3:B6');
    expect(at(3, 2, 4, 2)).toBe('B3:C6');
  });

  it('refuses ranges that are none or lie outside', () => {
    const script = callInProcess(source);
    const refusal = (...place: unknown[]) => script.error('at', [...place, null, null, null].slice(0, 4)).message;
    expect(refusal('nowhere!')).toBe('Range not found');
    expect(refusal('A51')).toBe('Range not found');
    expect(refusal(51, 1)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
    expect(refusal(0, 1)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
    expect(refusal(1, 1, 0)).toBe('The number of rows in the range must be at least 1.');
  });

  it("reads values: texts, numbers, booleans, '' for empty cells, dates of the workbook's zone", () => {
    const script = callInProcess(source);
    expect(script.value('values')).toEqual([['text', 1.5, ''], true, '2026-03-02T04:00:00.000Z', [true, ''], 2]);
    expect(script.value('value')).toBe('text');
  });

  it('is null where the script is bound to no document', () => {
    const script = callInProcess(source);
    script.kernel.isBound = false;
    expect(script.value('none')).toBeNull();
  });
});

describe('the selection', () => {
  function page() {
    const script = callInProcess(source);
    const sessionId = script.kernel.openSession({ user: 'clerk@example.com' });
    const effects: UiEffect[] = [];
    script.kernel.onUiEffect(sessionId, (effect) => effects.push(effect));
    return { ...script, sessionId, effects, run: (name: string) => script.value(name, [], { sessionId }) };
  }

  it('is the first cell of the first visible tab until the page says more', () => {
    expect(page().run('active')).toEqual(['今日待办', 'A1', 0, 1, 1, 1, 1, 'A1']);
  });

  it('is what the page selected', () => {
    const { kernel, sessionId, run } = page();
    const cell = { sheetId: 7, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 2 };
    kernel.setSelection(sessionId, { sheetId: 7, ranges: [cell, { sheetId: 7, startRowIndex: 1, endRowIndex: 2 }] });
    expect(run('active')).toEqual(['2026-03 订单', 'B5:B6', 7, 5, 2, 2, 1, 'B5:B6']);
    expect(run('ranges')).toEqual(['B5:B6', 'A2:J2']);
  });

  it('moves the page, and the script sees it moved', () => {
    const { run, effects } = page();
    expect(run('jump')).toBe(7);
    const first = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    expect(effects.map((effect) => (effect.kind === 'activate' ? effect.range : effect.kind))).toEqual([
      { sheetId: 7, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
      { sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
      { sheetId: 7, ...first },
      { sheetId: 7, ...first },
    ]);
  });

  it('is the first visible tab again when the selected one is gone', () => {
    const { kernel, sessionId, run } = page();
    kernel.setSelection(sessionId, { sheetId: 99, ranges: [] });
    expect((run('active') as unknown[])[0]).toBe('今日待办');
  });
});
