import { describe, expect, it } from 'vitest';
import { SheetsUsage } from '../../../host/server/sheets-usage';
import { owner, workbook } from './workbook';

describe('the figures of Sheets calls and cells', () => {
  it('hold what was counted, and nothing else that the engine did', () => {
    const { engine, spreadsheetId, type } = workbook();
    const usage = new SheetsUsage(() => engine.counters());
    type("'订单'!A2:B2", [['1', '2']]);
    usage.count(() => engine.valuesGet(spreadsheetId, "'订单'!A2:B2", {}, { user: owner }));
    usage.count(() => type("'订单'!A3", [['3']]));
    expect(usage.sinceReset()).toEqual({ reads: 1, writes: 1, cellsRead: 2, cellsWritten: 1 });
    usage.reset();
    expect(usage.sinceReset()).toEqual({ reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 });
  });

  it('count a call that fails, too', () => {
    const { engine } = workbook();
    const usage = new SheetsUsage(() => engine.counters());
    expect(() => usage.count(() => engine.valuesGet('none', 'A1', {}, { user: owner }))).toThrow();
    expect(usage.sinceReset().reads).toBe(engine.counters().reads);
  });
});
