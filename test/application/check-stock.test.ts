import { beforeEach, describe, expect, it } from 'vitest';
import { dutiesIn, workNeed } from '../../src/application/reminders/work-in-hand';
import { makeBookStock } from '../../src/application/stock/book-stock';
import { makeSaveStockItem } from '../../src/application/stock/save-stock-item';
import { stockSteps } from '../../src/application/triggers/check-stock';
import { makeNightly } from '../../src/application/triggers/nightly';
import type { StockMove } from '../../src/domain/stock/movement';
import type { StockItem } from '../../src/domain/stock/stock-item';
import { ADMINISTRATOR } from '../simulation/factory';
import { type YearDesk, yearDesk } from '../simulation/year-desk';

let desk: YearDesk;

beforeEach(() => {
  desk = yearDesk(3, '2026-01-05', 0);
  desk.minute = 9 * 60;
  desk.asks = ADMINISTRATOR.email;
  desk.book.settings.usesStock = true;
  const usage = { perPiece: {}, onlyWithHardware: false, style: '' };
  const fields = { name: '门锁', unit: '把', reorderLevel: 5, usage };
  makeSaveStockItem(desk)({ requestKey: 'lock', code: null, fields, onHand: 10 });
  makeBookStock(desk)({ requestKey: 'came', code: 'K01', version: 1, kind: 'received', quantity: 5, reason: '' });
});

const night = (run: string) => makeNightly(desk, [stockSteps])(run, () => true);
const item = () => desk.book.list<StockItem>('stockItems')[0] as StockItem;
const moves = () => desk.book.list<StockMove>('stockMoves');
const troubles = () => {
  const snapshot = desk.book.read({ settings: true, records: workNeed() });
  return dutiesIn(snapshot, desk.clock.now(), desk.zones)
    .filter(({ kind }) => kind === 'desk')
    .map(({ task, params }) => `${task} ${params.items}`);
};

/** Another program writes into the item. */
function spoil(change: Partial<StockItem>) {
  desk.book.commit(desk.book.read({}), {
    updateRecords: { stockItems: [{ ...item(), ...change }] },
    audit: [],
    request: { key: `spoilt ${JSON.stringify(change)}`, outcome: '', at: '', by: '' },
  });
}

describe('stock by night (N1)', () => {
  it('writes nothing of it where it agrees, nor where it is switched off', () => {
    const before = structuredClone([item(), moves()]);
    night('run-1');
    desk.book.settings.usesStock = false;
    spoil({ onHand: 99 });
    desk.minute += 24 * 60;
    night('run-2');
    expect([{ ...item(), onHand: 15 }, moves()]).toEqual(before);
    expect(troubles()).toEqual([]);
  });

  it('is put right by movements and orders and told with it, in one commit', () => {
    const before = structuredClone([item(), moves()]);
    spoil({ onHand: 3, reserved: 2, version: 1 });
    const commit = desk.book.commit.bind(desk.book);
    const together: string[][] = [];
    desk.book.commit = (snapshot, change) => {
      const codes = (change.updateRecords?.stockItems ?? []).map(({ code }) => code);
      if (codes.length > 0) together.push([...codes, ...(change.addRecords?.keptValues ?? []).map(({ key }) => key)]);
      commit(snapshot, change);
    };
    night('run-1');
    expect([item(), moves()]).toEqual(before);
    expect(troubles()).toEqual(['stock-differed 门锁']);
    expect(together).toEqual([['K01', 'trouble.stock']]);
  });

  it('is told all the same where a run is cut off after it was put right, and goes the day after', () => {
    spoil({ onHand: 3 });
    const commit = desk.book.commit.bind(desk.book);
    desk.book.commit = (snapshot, change) => {
      const { addRecords = {}, updateRecords = {} } = change;
      const kept = [...(addRecords.keptValues ?? []), ...(updateRecords.keptValues ?? [])];
      if (kept.some(({ key, value }) => key === 'nightly' && value.includes('"stock"'))) throw new Error('cut off');
      commit(snapshot, change);
    };
    expect(() => night('run-1')).toThrow('cut off');
    desk.book.commit = commit;
    night('run-2');
    expect([item().onHand, troubles()]).toEqual([15, ['stock-differed 门锁']]);
    desk.minute += 24 * 60;
    night('run-3');
    expect(troubles()).toEqual([]);
  });

  it('leaves an item alone that moves while it is looked at, until the next night', () => {
    spoil({ onHand: 3 });
    const read = desk.book.read.bind(desk.book);
    desk.book.read = (need) => {
      if (need.request?.includes('stock')) spoil({ onHand: 4 });
      return read(need);
    };
    night('run-1');
    desk.book.read = read;
    expect([item().onHand, troubles()]).toEqual([4, []]);
    desk.minute += 24 * 60;
    night('run-2');
    expect([item().onHand, troubles()]).toEqual([15, ['stock-differed 门锁']]);
  });
});
