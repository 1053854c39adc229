import { describe, expect, it } from 'vitest';
import type { ItemEntry, OrderEntry } from '../../../../src/domain/order/entry';
import type { OrderFormData } from '../../../../src/entry/contract';
import { fieldProblems } from '../../../../src/sidebar/order-form/state/field-problems';
import { previewOf } from '../../../../src/sidebar/order-form/state/preview';
import { formTexts } from '../../../../src/sidebar/texts';
import { doorEntry, doorItem } from '../../../support/door-entry';
import { formData } from '../../support/form-data';
import { AT, formAfter } from './form-of';

/** The form with this entry in it, and what it shows. */
function shown(entry: OrderEntry, changes: Partial<OrderFormData> = {}, now = AT) {
  const data = formData(changes);
  const opened = {
    type: 'draft-came',
    data: { ...data, draft: { id: 'D', version: 1, entry } },
    nextKey: 'k',
  } as const;
  const state = formAfter([opened], data);
  const preview = previewOf(state, data, now);
  return { state, preview, beside: fieldProblems(state, preview, formTexts) };
}

const withItems = (...items: ItemEntry[]): OrderEntry => ({ ...doorEntry(), items });

describe('what the form shows beside what was typed', () => {
  it('finds nothing open in a complete order, and prices it', () => {
    const { preview } = shown(withItems(doorItem({ quantity: 2 }), doorItem()));
    expect(preview).toMatchObject({ open: [], wrong: [], totalFen: 540_000, pieces: 3 });
    expect(preview.finished).toEqual(new Set([1, 2]));
  });

  it('derives the other size live (A8)', () => {
    const { preview } = shown(withItems({ categoryId: 'solid-wood', sizeBasis: 'leaf', widthMm: 830, heightMm: 2060 }));
    expect(preview.items[0]?.size.size?.opening).toEqual({ widthMm: 900, heightMm: 2100 });
  });

  it('warns of an unusual difference and refuses nothing', () => {
    const { preview, beside } = shown(withItems(doorItem({ otherWidthMm: 890 })));
    expect(preview.open).toEqual([]);
    expect(beside.get('items.0.otherWidthMm')).toMatchObject({ severity: 'warning' });
  });

  it('prices by the opening that a leaf needs, and asks for a price where the list has none (G5)', () => {
    const { preview } = shown(withItems(doorItem({ widthMm: 1200 })));
    expect(preview.items[0]).toMatchObject({ listPriceFen: null, amountFen: null, priceProblem: 'price-not-listed' });
    expect(preview.open).toMatchObject([{ code: 'price-not-listed', field: 'items.0.unitPriceFen' }]);
  });

  it('keeps a clerk’s changed price as waiting, and asks who may change prices for the reason (G5)', () => {
    const changed = withItems(doorItem({ unitPriceFen: 150_000 }));
    expect(shown(changed).preview).toMatchObject({ totalFen: 150_000, open: [{ code: 'price-needs-approval' }] });
    const user = { email: 'sales@factory.example', name: '刘洋', mayChangePrices: true };
    expect(shown(changed, { user }).preview.open).toMatchObject([{ code: 'price-reason-missing' }]);
    const explained = withItems(doorItem({ unitPriceFen: 150_000, priceReason: '老客户' }));
    expect(shown(explained, { user }).preview.open).toEqual([]);
    expect(shown(withItems(doorItem({ unitPriceFen: 180_000 }))).preview.open).toEqual([]);
  });

  it('promises one order for each category (A3), by the hour it was taken (C1)', () => {
    const mixed = withItems(doorItem(), doorItem({ categoryId: 'security', style: '甲级单开' }), doorItem());
    const before = shown(mixed, {}, { date: '2026-11-25', time: '15:59' }).preview.promises;
    expect(before.map(({ categoryId, itemCount }) => [categoryId, itemCount])).toEqual([
      ['solid-wood', 2],
      ['security', 1],
    ]);
    expect(before[0]?.made.promise.promisedOn).toBe('2026-12-10');
    const after = shown(mixed, {}, { date: '2026-11-25', time: '16:00' }).preview.promises;
    expect(after[0]?.made.reason).toMatchObject({ release: 'after-cut-off', releaseOn: '2026-11-26' });
  });

  it('says whose consent a rush order needs (D2)', () => {
    const { preview } = shown({ ...doorEntry(), rush: true });
    expect(preview.promises[0]?.made.consent).toBe('follower');
  });

  it('lists like customers and the dealer’s salesperson as to be settled (G1, G2)', () => {
    const newCustomer = { name: '宏达装饰', phone: '13912345678', address: '成都', region: '西南' };
    const { customerId: _, ...entry } = doorEntry();
    const open = shown({ ...entry, newCustomer: { ...newCustomer, salesperson: 'sales@factory.example' } }).preview
      .open;
    expect(open.map(({ code }) => code).sort()).toEqual(['exclusive-region', 'like-customer']);
    const settled = { ...newCustomer, salesperson: 'dealer@factory.example', likeNamesSeen: true };
    expect(shown({ ...entry, newCustomer: settled }).preview.open).toEqual([]);
  });

  it('lists what is missing with the customer first', () => {
    const { preview } = shown({ items: [{}] });
    expect(preview.open[0]?.field).toBe('customerId');
    expect(preview.open.map(({ field }) => field)).toContain('items.0.style');
    expect(preview.finished.size).toBe(0);
  });

  it('says beside its field what is wrong, without telling which item the field is in', () => {
    const { beside } = shown({ ...withItems(doorItem({ widthMm: 2 })), wantedOn: '2026-11-01' });
    expect(beside.get('wantedOn')).toMatchObject({ severity: 'error' });
    expect(beside.get('items.0.widthMm')?.message).toBe('宽度不能小于 300，请核对。');
  });

  it('says of what is missing only that it is required, once a save was tried', () => {
    const { state, preview, beside } = shown({ items: [{}] });
    expect(beside.get('wantedOn')).toEqual({ severity: 'error', message: '必填', brief: true });
    expect(fieldProblems({ ...state, attempted: false }, preview, formTexts).get('wantedOn')).toBeUndefined();
  });
});
