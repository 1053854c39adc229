import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrderKey } from '../../../src/domain/order/number';
import { type RegistrationInput, registerEntry } from '../../../src/domain/order/register';
import { Refusal } from '../../../src/domain/problem';
import { chineseCalendar } from '../../support/chinese-calendar';
import { doorEntry, doorItem, factorySettings, knownCustomer, priceList } from '../../support/door-entry';

const taken = { instant: '2026-11-24T07:00:00.000Z', date: '2026-11-24', time: '15:00' };
const solid = doorItem();
const steel = doorItem({ categoryId: 'steel-wood', style: '平板素门', quantity: 3 });

function register(changes: Partial<RegistrationInput> = {}) {
  return registerEntry({
    entry: doorEntry(),
    customer: knownCustomer(),
    taken,
    registered: taken,
    registeredBy: 'clerk@factory.example',
    intakeId: 'intake-1',
    settings: factorySettings(),
    calendar: chineseCalendar,
    prices: priceList,
    priceChanges: [],
    lastSequence: 0,
    ...changes,
  });
}

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
}

describe('registering an entry', () => {
  it('makes the first order of the month, with its items numbered (B1, B2, B3)', () => {
    const { orders } = register({ entry: doorEntry({ items: [solid, solid] }) });
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({ key: '2026-11-0001', shortNumber: '1101', status: 'registered', revision: 0 });
    expect(orders[0]?.items.map(({ place, number }) => [place, number])).toEqual([
      [1, '1101-1'],
      [2, '1101-2'],
    ]);
  });

  it('numbers an order entered later in the month in which it was taken (B1, decision 0004)', () => {
    const registered = { instant: '2026-12-01T01:00:00.000Z', date: '2026-12-01', time: '09:00' };
    expect(register({ registered, lastSequence: 41 }).orders[0]?.key).toBe('2026-11-0042');
  });

  it('splits mixed categories into orders that share the intake and follow each other (A3, B4)', () => {
    const { orders, reasons } = register({ entry: doorEntry({ items: [steel, solid, steel] }), lastSequence: 99 });
    expect(
      orders.map(({ key, shortNumber, categoryId, intakeId, quantity }) => [
        key,
        shortNumber,
        categoryId,
        intakeId,
        quantity,
      ]),
    ).toEqual([
      ['2026-11-0100', '11100', 'steel-wood', 'intake-1', 6],
      ['2026-11-0101', '11101', 'solid-wood', 'intake-1', 1],
    ]);
    expect(reasons.map(({ categoryName }) => categoryName)).toEqual(['钢木门', '实木门']);
  });

  it('freezes the prices of the list and sums the amounts to the fen (G5)', () => {
    const [first] = register({ entry: doorEntry({ items: [steel] }) }).orders;
    expect(first?.items[0]).toMatchObject({ unitPriceFen: 98_050, amountFen: 294_150, priceChange: null });
    expect(first?.amountFen).toBe(294_150);
  });

  it('keeps who allowed a changed price, and refuses one that nobody allowed (G5)', () => {
    const entry = doorEntry({ items: [doorItem({ unitPriceFen: 150_000 })] });
    const change = {
      approvedBy: 'sales@factory.example',
      approvedAt: taken.instant,
      reason: '老客户',
      listUnitPriceFen: 180_000,
    };
    const { orders } = register({ entry, priceChanges: [change] });
    expect(orders[0]?.items[0]).toMatchObject({ unitPriceFen: 150_000, priceChange: change });
    expect(refusalOf(() => register({ entry })).problems).toEqual([
      { code: 'price-needs-approval', field: 'items.0.unitPriceFen', rule: 'G5' },
    ]);
  });

  it('refuses a door that has no price (G5)', () => {
    const items = [solid, doorItem({ style: '客户来图' })];
    expect(refusalOf(() => register({ entry: doorEntry({ items }) })).problems).toEqual([
      { code: 'price-not-listed', field: 'items.1.unitPriceFen', rule: 'G5' },
    ]);
  });

  it('waits for consent where the order is rush, with the promise beside it (D2)', () => {
    const [rush] = register({ entry: doorEntry({ rush: true }) }).orders;
    expect(rush).toMatchObject({ status: 'consulting', rush: true, promise: { promisedOn: '2026-12-01' } });
  });

  it('releases after the cut-off and promises from there (C1, C2)', () => {
    const late = { ...taken, instant: '2026-11-24T08:00:00.000Z', time: '16:00' };
    const { orders, reasons } = register({ taken: late });
    expect(orders[0]?.release).toEqual({ releaseOn: '2026-11-25', byTime: '10:00', afterCutOff: true });
    expect(orders[0]?.promise.latestOn).toBe('2026-12-10');
    expect(reasons[0]?.release).toBe('after-cut-off');
  });

  it('keeps both sizes, what was said, and the details of the customer unless the entry has its own (A8)', () => {
    const { wallThicknessMm: _, ...said } = doorItem({ wallThicknessSaid: '24墙' });
    const entry = { ...doorEntry(), deliveryAddress: '工地 3 号楼', items: [said] };
    const [order] = register({ entry }).orders;
    expect(order?.items[0]).toMatchObject({
      opening: { widthMm: 900, heightMm: 2100 },
      leaf: { widthMm: 830, heightMm: 2060 },
      wallThicknessMm: 240,
      wallThicknessSaid: '24墙',
    });
    expect(order).toMatchObject({
      phone: '0571-88886666',
      deliveryAddress: '工地 3 号楼',
      salesperson: 'sales@factory.example',
    });
  });

  it('remembers each order on the customer, for the next duplicate (A7)', () => {
    const { orders, customer, fingerprints } = register({ entry: doorEntry({ items: [steel, solid] }) });
    expect(customer.recentOrders).toEqual(
      orders.map(({ key }, n) => ({ key, takenOn: '2026-11-24', itemsFingerprint: fingerprints[n] })),
    );
    expect(customer.orderMonths).toEqual(['2026-11']);
  });

  it('refuses what is incomplete, saying what is missing (A2)', () => {
    const { colour: _, ...item } = doorItem();
    const refusal = refusalOf(() => register({ entry: { ...doorEntry(), items: [item] } }));
    expect(refusal.kind).toBe('invalid');
    expect(refusal.problems).toEqual([{ code: 'missing', field: 'items.0.colour', rule: 'A2' }]);
  });

  it('refuses an agreed day that cannot be promised (D1)', () => {
    const refusal = refusalOf(() => register({ entry: doorEntry({ agreedOn: '2026-11-26' }) }));
    expect(refusal.problems).toMatchObject([{ code: 'agreed-outside-window' }]);
  });
});

describe('every registration', () => {
  const anyItem = fc.record({
    which: fc.constantFrom('solid', 'steel', 'security'),
    quantity: fc.integer({ min: 1, max: 99 }),
  });
  const door = ({ which, quantity }: { which: string; quantity: number }) => {
    if (which === 'steel') return { ...steel, quantity };
    return which === 'solid'
      ? { ...solid, quantity }
      : doorItem({ categoryId: 'security', style: '甲级单开', quantity });
  };

  it('numbers without a gap or a repeat, and loses neither piece nor fen (A3, B4)', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyItem, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (entries) => {
        let lastSequence = 0;
        for (const each of entries) {
          const items = each.map(door);
          const { orders } = register({ entry: doorEntry({ items }), lastSequence });
          const sequences = orders.map(({ key }) => parseOrderKey(key)?.sequence);
          expect(sequences).toEqual(orders.map((_, n) => lastSequence + 1 + n));
          lastSequence += orders.length;

          const price = (categoryId: string) =>
            priceList.find((row) => row.categoryId === categoryId)?.unitPriceFen ?? Number.NaN;
          const amount = items.reduce((sum, item) => sum + price(item.categoryId) * item.quantity, 0);
          expect(orders.reduce((sum, order) => sum + order.amountFen, 0)).toBe(amount);
          expect(orders.reduce((sum, order) => sum + order.quantity, 0)).toBe(
            items.reduce((sum, item) => sum + item.quantity, 0),
          );
          expect(orders.flatMap((order) => order.items)).toHaveLength(items.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
