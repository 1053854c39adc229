import { expect, it } from 'vitest';
import { fillDemo } from '../../../host/demo/fill-demo';
import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { reportOf } from '../../../src/application/statistics/report-after';
import { keptFigure } from '../../../src/domain/statistics/figure-parts';
import { TOTAL } from '../../../src/domain/statistics/figures';
import { figuresFromRows } from '../../../src/domain/statistics/kept-figure';
import { type MeasureId, measuresFor } from '../../../src/domain/statistics/measures';
import { makeSheetsOrderBook } from '../../../src/workbook/sheets-order-book';
import type { SheetsService } from '../../../src/workbook/sheets-service';
import { builtBundle, bundleDesk } from '../../support/bundle-desk';
import { ledgerOracle } from '../../support/oracle/ledger-oracle';
import { expectSameMoney } from '../../support/oracle/same-money';
import { sqlOracle } from '../../support/oracle/sql-oracle';
import { mapMemory } from '../../workbook/support/map-memory';

const TODAY = '2026-11-12';
const MONTHS = ['2026-10', '2026-11'];

/** The workbook of the demo factory after some weeks, as the desk reads it. */
function demoBook() {
  const { kernel, engine, spreadsheetId } = bundleDesk({ now: `${TODAY}T10:20:00+08:00` });
  fillDemo({ kernel, engine, project: builtBundle() }, { historyDays: 16 });
  return makeSheetsOrderBook(serviceOf(engine, spreadsheetId), mapMemory());
}

function serviceOf(engine: SheetsEngine, id: string): SheetsService {
  const caller = { user: null };
  return {
    get: (fields) => engine.get(id, { fields }, caller) as never,
    getByDataFilter: (body, fields) => engine.getByDataFilter(id, body as never, { fields }, caller) as never,
    batchUpdate: (body) => engine.batchUpdate(id, body as never, caller) as never,
  };
}

it('keeps the figures, the money and the ages that SQL over its orders and bookings gives (H2, J1, J2)', async () => {
  const snapshot = demoBook().read({
    ...{ settings: true, orders: MONTHS },
    records: { ledger: MONTHS, figures: MONTHS, totals: 'all', receivables: 'all' },
  });
  const orders = Object.values(snapshot.orders).flatMap((filed) => filed.map(({ order }) => order));
  expect(orders.length).toBeGreaterThan(25);
  expect(snapshot.records.ledger.length).toBeGreaterThan(5);
  expectSameMoney(await ledgerOracle(snapshot.records.ledger, orders), snapshot, TODAY);
  const kept = figuresFromRows(snapshot.records.totals);
  const measures = measuresFor(snapshot.settings);
  const oracle = await sqlOracle(orders);
  for (const month of MONTHS) {
    const { steps } = reportOf(snapshot, month, TODAY);
    const done = steps.filter(({ orders: count }) => count > 0);
    const shown = done.map(({ step, orders: count, pieces, amountFen: amount }) => [
      step,
      { orders: count, pieces, amount },
    ]);
    expect(Object.fromEntries(shown), month).toEqual(oracle.steps(month));
    for (const [id, expected] of Object.entries(oracle.figures({ month, today: TODAY }))) {
      const { value } = keptFigure(measures[id as MeasureId], month, TOTAL, kept, TODAY);
      if (expected === null) expect(value, `${id} of ${month}`).toBeNull();
      else expect(value, `${id} of ${month}`).toBeCloseTo(expected, 9);
    }
  }
});
