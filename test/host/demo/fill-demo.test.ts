import { describe, expect, it } from 'vitest';
import { fillDemo } from '../../../host/demo/fill-demo';
import { builtBundle, bundleDesk } from '../../support/bundle-desk';

/** Ids are random, and so is the end of a voucher's number. */
const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=R\d{6}-)[0-9A-F]{6}/g;

/** The cells of the workbook, but for random ids, after some days of the demo factory. */
function filled(now: string, historyDays: number, trusted: boolean) {
  const { kernel, engine, spreadsheetId } = bundleDesk({ now });
  fillDemo({ kernel, engine, project: builtBundle() }, { historyDays, trusted });
  const { sheets = [] } = engine.get(spreadsheetId, {}, { user: null });
  const titles = sheets.map(({ properties }) => String(properties?.title));
  const cellsOf = (title: string) => engine.valuesGet(spreadsheetId, `'${title}'`, {}, { user: null }).values ?? [];
  const cells = JSON.stringify(Object.fromEntries(titles.map((title) => [title, cellsOf(title)])));
  return JSON.parse(cells.replace(RANDOM_ID, 'id')) as Record<string, unknown[][]>;
}

describe('the demo factory, lived day by day', () => {
  // Weekends, a month's and a year's turn, Spring Festival, a leap day: the desk refuses nothing of what its people do.
  it.each(['2026-11-23', '2027-01-05', '2027-02-24', '2028-03-01'])('comes up on %s', (today) => {
    const cells = filled(`${today}T10:20:00+08:00`, 16, true);
    expect(cells[`${today.slice(0, 7)} 订单`]?.length).toBeGreaterThan(1);
  });

  it('is the same whether its runs share one scope or each has its own', () => {
    const [now, days] = ['2026-11-26T10:20:00+08:00', 3];
    expect(filled(now, days, true)).toEqual(filled(now, days, false));
  });
});
