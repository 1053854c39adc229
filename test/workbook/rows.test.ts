import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/settings/settings';
import { customerFromRow, customerToRow } from '../../src/workbook/rows/customer-row';
import { draftFromRow, draftToRow } from '../../src/workbook/rows/draft-row';
import { itemFromRow, itemToRow } from '../../src/workbook/rows/item-row';
import type { Names } from '../../src/workbook/rows/names';
import { orderFromRow, orderToRow } from '../../src/workbook/rows/order-row';
import { priceFromRow, priceToRow } from '../../src/workbook/rows/price-row';
import { readCells, writeCells } from '../../src/workbook/rows/row-cells';
import type { Columns, RowOf, Tab } from '../../src/workbook/schema/tab';
import { TABS } from '../../src/workbook/schema/tabs';
import { anyCustomer, anyDraft, anyFen, anyItem, anyOrder } from './support/arbitrary-orders';

const names: Names = { category: (id) => `name of ${id}`, person: (email) => `name of ${email}` };
const anyLanguage = fc.constantFrom<Language>('zh-CN', 'en');

/** Writes a row to cells and reads it back, as Sheets keeps them: an empty text is an empty cell. */
function throughCells<C extends Columns>(tab: Tab<C>, row: RowOf<C>, language: Language): RowOf<C> {
  const cells = writeCells(tab, row, language);
  for (const content of Object.values(cells)) expect(content).not.toBe('');
  return readCells(tab, Object.keys(tab.columns), (id) => cells[id] ?? null) as RowOf<C>;
}

describe('rows of the workbook', () => {
  it('give back any order, in any language', () => {
    fc.assert(
      fc.property(anyOrder('2026-03', fc.nat({ max: 9998 })), anyLanguage, (order, language) => {
        const row = throughCells(TABS.orders, orderToRow(order, names), language);
        expect(orderFromRow(row)).toEqual({ ...order, items: [] });
      }),
    );
  });

  it('give back any item with its price change', () => {
    fc.assert(
      fc.property(anyItem, anyLanguage, (item, language) => {
        const row = throughCells(TABS.items, itemToRow('2026-03-0001', item), language);
        expect(itemFromRow(row)).toEqual(item);
      }),
    );
  });

  it('give back any customer', () => {
    fc.assert(
      fc.property(anyCustomer, anyLanguage, (customer, language) => {
        const row = throughCells(TABS.customers, customerToRow(customer), language);
        expect(customerFromRow(row)).toEqual(customer);
      }),
    );
  });

  it('give back any draft', () => {
    fc.assert(
      fc.property(anyDraft, anyLanguage, (draft, language) => {
        const row = throughCells(
          TABS.drafts,
          draftToRow(draft, names, (id) => id),
          language,
        );
        expect(draftFromRow(row)).toEqual(draft);
      }),
    );
  });

  it('give back any price to the fen', () => {
    fc.assert(
      fc.property(anyFen, (unitPriceFen) => {
        const price = { categoryId: 'security', style: '子母门', maxWidthMm: 1200, maxHeightMm: 2100, unitPriceFen };
        const row = throughCells(TABS.prices, priceToRow(price, { ...names, category: (id) => id }), 'zh-CN');
        expect(priceFromRow(row, [])).toEqual(price);
      }),
    );
  });

  it('show the promise as due only while something is to be delivered', () => {
    const [order] = fc.sample(anyOrder('2026-03', fc.constant(1)), 1);
    if (!order) throw new Error('no sample');
    expect(orderToRow({ ...order, status: 'finished' }, names).openPromise).toBe(order.promise.promisedOn);
    expect(orderToRow({ ...order, status: 'shipped-in-part' }, names).openPromise).toBe(order.promise.promisedOn);
    expect(orderToRow({ ...order, status: 'shipped' }, names).openPromise).toBeNull();
    expect(orderToRow({ ...order, status: 'withdrawn' }, names).openPromise).toBeNull();
  });
});
