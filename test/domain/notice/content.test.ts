import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../src/domain/notice/draft-notice';
import type { FieldChange } from '../../../src/domain/notice/notice';
import type { PriceRow } from '../../../src/domain/pricing/price-list';
import { doorItem, priceList } from '../../support/door-entry';
import { at, change, drafted, inEffect, refusals } from '../../support/notice-desk';
import { deskSettings, hearing, moment, PEOPLE, registeredOrder, stepped } from '../../support/order-in-life';

const order = registeredOrder({ items: [doorItem(), doorItem({ quantity: 2, colour: '白色' })] });
const dearer: PriceRow[] = priceList.map((row) => ({ ...row, unitPriceFen: row.unitPriceFen + 10_000 }));
const large: PriceRow = {
  categoryId: 'solid-wood',
  style: '平板原木',
  maxWidthMm: 1200,
  maxHeightMm: 2400,
  unitPriceFen: 230_000,
};

const shown = (changes: readonly FieldChange[]) =>
  changes.map(({ place, field, before, after }) => [place, field, before, after]);

describe('prices in a notice', () => {
  it('stay frozen where nothing they depend on changes, whatever the list says now (G5)', () => {
    const request = change(order, { items: [{ place: 2, quantity: 3, hardware: false }] });
    const { notice } = drafted(order, request, at('clerk', undefined, { prices: dearer }));
    expect(shown(notice.changes)).toEqual([
      [null, 'quantity', 3, 4],
      [null, 'amountFen', 540_000, 720_000],
      [2, 'quantity', 2, 3],
      [2, 'hardware', true, false],
      [2, 'amountFen', 360_000, 540_000],
    ]);
  });

  it('are those of today’s list where style or size changes; other items keep theirs (G5)', () => {
    const request = change(order, { items: [{ place: 1, widthMm: 1100 }] });
    const after = inEffect(order, request, at('clerk', undefined, { prices: [...dearer, large] })).order;
    expect(after.items.map(({ unitPriceFen }) => unitPriceFen)).toEqual([230_000, 180_000]);
    expect(after.amountFen).toBe(230_000 + 2 * 180_000);
  });

  it('need a salesperson where the list has none, or where another is wanted (G5)', () => {
    const wide = change(order, { items: [{ place: 1, widthMm: 1300 }] });
    expect(refusals(draftNotice(order, wide, at('clerk')))).toEqual(['price-not-listed G5']);
    const cheaper = { place: 1, unitPriceFen: 150_000, priceReason: '样板房' };
    expect(refusals(draftNotice(order, change(order, { items: [cheaper] }), at('clerk')))).toEqual([
      'price-needs-approval G5',
    ]);
    const silent = change(order, { items: [{ place: 1, unitPriceFen: 150_000 }] });
    expect(refusals(draftNotice(order, silent, at('sales')))).toEqual(['price-reason-missing G5']);
    const { notice } = drafted(order, change(order, { items: [cheaper] }), at('sales'));
    expect(notice.changes.find(({ field }) => field === 'priceChange')?.after).toEqual({
      approvedBy: PEOPLE.sales.email,
      approvedAt: at('sales').now.instant,
      reason: '样板房',
      listUnitPriceFen: 180_000,
    });
  });

  it('that were allowed once stay allowed while style and list price are the same (G5)', () => {
    const cheaper = change(order, { items: [{ place: 1, unitPriceFen: 150_000, priceReason: '样板房' }] });
    const allowed = inEffect(order, cheaper, at('sales')).order;
    const narrower = inEffect(allowed, change(allowed, { items: [{ place: 1, widthMm: 880 }] })).order;
    expect(narrower.items[0]).toMatchObject({ unitPriceFen: 150_000, priceChange: { reason: '样板房' } });
    const dearList = at('clerk', undefined, { prices: dearer });
    const dear = inEffect(allowed, change(allowed, { items: [{ place: 1, widthMm: 880 }] }), dearList).order;
    expect(dear.items[0]).toMatchObject({ unitPriceFen: 190_000, priceChange: null });
  });
});

describe('items in a notice', () => {
  it('have the size that was not given worked out anew, unless it is named (A8)', () => {
    const wider = inEffect(order, change(order, { items: [{ place: 1, widthMm: 950 }] })).order.items[0];
    expect(wider).toMatchObject({ opening: { widthMm: 950, heightMm: 2100 }, leaf: { widthMm: 880, heightMm: 2060 } });
    const both = change(order, { items: [{ place: 1, widthMm: 950, otherWidthMm: 890 }] });
    expect(inEffect(order, both).order.items[0]?.leaf).toEqual({ widthMm: 890, heightMm: 2060 });
    const leaf = inEffect(order, change(order, { items: [{ place: 1, sizeBasis: 'leaf' }] })).order.items[0];
    expect(leaf).toMatchObject({ leaf: { widthMm: 900, heightMm: 2100 }, opening: { widthMm: 970, heightMm: 2140 } });
  });

  it('have what was said understood anew (A8)', () => {
    const said = change(order, { items: [{ place: 1, wallThicknessSaid: '18 公分', openingDirectionSaid: '右内开' }] });
    expect(inEffect(order, said).order.items[0]).toMatchObject({ wallThicknessMm: 180, openingDirection: 'right-in' });
  });

  it('keep their numbers when others go, and a number is never given again (B3)', () => {
    const without = inEffect(order, change(order, { removePlaces: [2] })).order;
    expect(without).toMatchObject({ quantity: 1, amountFen: 180_000, items: [{ number: '1101-1' }] });
    const { categoryId: _, ...door } = doorItem({ colour: '柚木' });
    const added = inEffect(without, change(without, { addItems: [door] })).order;
    expect(added.items.map(({ number, colour }) => [number, colour])).toEqual([
      ['1101-1', '黑胡桃'],
      ['1101-3', '柚木'],
    ]);
  });

  it('are checked as on an entry, and one at least stays (A2)', () => {
    const tall = change(order, { items: [{ place: 2, heightMm: 60_000, colour: ' ' }] });
    const { problems } = draftNotice(order, tall, at('clerk'));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['missing', 'items.1.colour'],
      ['too-large', 'items.1.heightMm'],
    ]);
    expect(refusals(draftNotice(order, change(order, { removePlaces: [1, 2] }), at('clerk')))).toEqual(['no-items E2']);
    expect(refusals(draftNotice(order, change(order, { removePlaces: [7] }), at('clerk')))).toEqual(['item-gone E2']);
    expect(refusals(draftNotice(order, change(order, { phone: '12', deliveryAddress: '' }), at('clerk')))).toEqual([
      'missing A2',
      'bad-phone A2',
    ]);
  });
});

describe('the promise in a notice', () => {
  it('stays where the notice does not speak of it (D4)', () => {
    const after = inEffect(order, change(order, { wantedOn: '2026-12-30', note: '先电话联系' })).order;
    expect(after.promise).toEqual(order.promise);
    expect(after).toMatchObject({ wantedOn: '2026-12-30', note: '先电话联系' });
  });

  it('is re-based, the first too, where the customer asks for another day (D4)', () => {
    const asked = inEffect(order, change(order, { promisedOn: '2026-12-20' })).order;
    expect(asked.promise).toMatchObject({ promisedOn: '2026-12-21', firstPromisedOn: '2026-12-21' });
    const ours = inEffect(order, change(order, { promisedOn: '2026-12-20' }, { cause: 'production' })).order;
    expect(ours.promise).toMatchObject({ promisedOn: '2026-12-21', firstPromisedOn: '2026-12-09' });
  });

  it('never turns a late order into an early one (D4, J1)', () => {
    const late = at('clerk', moment('2026-12-10', '09:00'));
    const after = inEffect(order, change(order, { promisedOn: '2026-12-21' }), late).order;
    expect(after.promise).toMatchObject({ promisedOn: '2026-12-21', firstPromisedOn: '2026-12-09' });
    const byDelay = { cause: 'material', detail: '缺料', responsible: '', newOn: '2026-12-16' } as const;
    const confirmed = stepped(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, hearing('clerk'));
    const delayed = stepped(confirmed, 'report-delay', byDelay, hearing('follower'));
    const repainted = inEffect(delayed, change(delayed, { items: [{ place: 1, colour: '红橡' }] })).order;
    expect(repainted.promise).toMatchObject({ promisedOn: '2026-12-16', firstPromisedOn: '2026-12-09' });
  });

  it('is no sooner than the category allows, but for a rush (D1, D2)', () => {
    const soon = change(order, { promisedOn: '2026-12-02' });
    expect(refusals(draftNotice(order, soon, at('clerk')))).toEqual(['promise-too-soon D1']);
    const rush = inEffect(order, change(order, { rush: true, promisedOn: '2026-11-30' })).order;
    expect(rush).toMatchObject({ rush: true, promise: { promisedOn: '2026-11-30', firstPromisedOn: '2026-11-30' } });
    const over = change(order, { promisedOn: '2026-11-24' });
    expect(refusals(draftNotice(order, over, at('clerk')))).toEqual(['date-over D1']);
  });

  it('counts a rush from the notice, where the order was to be released before it, and never moves later (C2, D2)', () => {
    expect(inEffect(order, change(order, { rush: true })).order.promise.promisedOn).toBe('2026-12-02');
    const later = at('clerk', moment('2026-12-07', '10:00'));
    expect(inEffect(order, change(order, { rush: true }), later).order.promise.promisedOn).toBe('2026-12-09');
  });

  it('is the normal one again where a rush is given up, and the consultation ends (D2)', () => {
    const rush = registeredOrder({ rush: true });
    expect(rush.status).toBe('consulting');
    const no = { possible: false, deliverOn: null, note: '排不进' };
    const refused = stepped(rush, 'answer-consultation', no, hearing('follower'));
    const normal = inEffect(refused, change(refused, { rush: false }, { cause: 'production' })).order;
    expect(normal).toMatchObject({
      status: 'registered',
      rush: false,
      promise: { promisedOn: '2026-12-09', firstPromisedOn: '2026-12-09' },
    });
  });

  it('is marked as an estimate where it falls into a year without published holidays (D1)', () => {
    const far = inEffect(
      order,
      change(order, { promisedOn: '2027-03-01' }),
      at('clerk', undefined, { settings: deskSettings() }),
    );
    expect(far.order.promise.estimated).toBe(true);
  });
});
