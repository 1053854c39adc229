import { describe, expect, it } from 'vitest';
import { makeRegisterOrder, type SaveOrderRequest } from '../../src/application/orders/register-order';
import { doorEntry, doorItem } from '../support/door-entry';
import { memoryDesk, refusalOf } from '../support/memory-desk';

let intents = 0;
function request(changes: Partial<SaveOrderRequest> = {}): SaveOrderRequest {
  intents += 1;
  return { requestKey: `intent-${intents}`, entry: doorEntry(), draft: null, duplicatesSeen: false, ...changes };
}

function deskWithRegister(start?: { on?: string; time?: string }) {
  const desk = memoryDesk(start);
  return { ...desk, register: makeRegisterOrder(desk) };
}

describe('registering an order', () => {
  it('numbers it, promises it and answers why, with one read and one commit', () => {
    const { register, book } = deskWithRegister();
    const outcome = register(request());
    expect(outcome).toMatchObject({
      kind: 'registered',
      orders: [{ key: '2026-11-0001', shortNumber: '1101', amountFen: 180_000, promisedOn: '2026-12-09' }],
    });
    expect(book.calls).toEqual(['read', 'commit']);
  });

  it('splits mixed categories into orders that share the intake and follow each other in number (A3)', () => {
    const { register, book } = deskWithRegister();
    const steel = doorItem({ categoryId: 'steel-wood', style: '平板素门' });
    register(request({ entry: doorEntry({ items: [doorItem(), steel, doorItem()] }) }));
    expect(book.orders.map(({ key, categoryId, items }) => [key, categoryId, items.length])).toEqual([
      ['2026-11-0001', 'solid-wood', 2],
      ['2026-11-0002', 'steel-wood', 1],
    ]);
    expect(new Set(book.orders.map(({ intakeId }) => intakeId)).size).toBe(1);
  });

  it('keeps an incomplete entry as a draft that names what is missing, and gives it no number (A2, B4)', () => {
    const { register, book } = deskWithRegister();
    const { colour: _, ...uncoloured } = doorItem();
    const outcome = register(request({ entry: doorEntry({ items: [uncoloured as never] }) }));
    expect(outcome).toMatchObject({
      kind: 'draft',
      version: 1,
      missing: [{ code: 'missing', field: 'items.0.colour' }],
    });
    expect(book.orders).toEqual([]);
    expect(book.kept.drafts).toHaveLength(1);
  });

  it('registers a completed draft and removes it in the same commit', () => {
    const { register, book } = deskWithRegister();
    const draft = register(request({ entry: doorEntry({ items: [] }) }));
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    register(request({ draft: { id: draft.id, version: draft.version } }));
    expect(book.orders).toHaveLength(1);
    expect(book.kept.drafts).toEqual([]);
  });

  it('refuses a draft that a colleague changed meanwhile, and one that is gone', () => {
    const { register } = deskWithRegister();
    const draft = register(request({ entry: doorEntry({ items: [] }) }));
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    const ref = { id: draft.id, version: draft.version };
    register(request({ entry: doorEntry({ items: [], note: '同事改过' }), draft: ref }));
    expect(refusalOf(() => register(request({ draft: ref }))).problems).toMatchObject([{ code: 'draft-changed' }]);
    const gone = { id: 'nowhere', version: 1 };
    expect(refusalOf(() => register(request({ draft: gone }))).problems).toMatchObject([{ code: 'draft-gone' }]);
  });

  it('answers a repeated request with what it answered first, and writes nothing more', () => {
    const { register, book } = deskWithRegister();
    const once = request();
    const first = register(once);
    expect(register(once)).toEqual(first);
    expect(book.orders).toHaveLength(1);
  });

  it('does not take another person’s request of the same key for a repetition', () => {
    const { register, book, state } = deskWithRegister();
    const once = request({ duplicatesSeen: true });
    register(once);
    book.kept.settings.people.push({ email: 'other@factory.example', name: '赵云', roles: ['clerk'], categories: [] });
    state.email = 'other@factory.example';
    register(once);
    expect(book.orders).toHaveLength(2);
  });

  it('shows possible duplicates before it saves, and saves when the clerk goes on (A7)', () => {
    const { register, book } = deskWithRegister();
    register(request());
    const second = request();
    expect(register(second)).toEqual({
      kind: 'possible-duplicate',
      duplicates: [{ key: '2026-11-0001', shortNumber: '1101', takenOn: '2026-11-24' }],
    });
    expect(book.orders).toHaveLength(1);
    expect(register({ ...second, duplicatesSeen: true })).toMatchObject({ kind: 'registered' });
    expect(book.orders).toHaveLength(2);
  });

  it('counts the cut-off from the moment the order was taken, not typed (A1, C1)', () => {
    const { register, book } = deskWithRegister({ time: '16:20' });
    register(request({ entry: doorEntry({ takenOn: '2026-11-24', takenAtTime: '15:58' }) }));
    register(request({ duplicatesSeen: true }));
    expect(book.orders.map(({ release }) => release.releaseOn)).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('numbers an order of the last evening in the month in which it was taken', () => {
    const { register, book } = deskWithRegister({ on: '2026-12-01', time: '08:10' });
    register(request({ entry: doorEntry({ takenOn: '2026-11-30', takenAtTime: '17:40' }) }));
    expect(book.orders[0]?.key).toBe('2026-11-0001');
  });

  it('waits for consent where it is rush (D2)', () => {
    const { register } = deskWithRegister();
    expect(register(request({ entry: doorEntry({ rush: true }) }))).toMatchObject({
      orders: [{ status: 'consulting' }],
    });
  });

  it('registers a new customer with the order, after like ones were seen (G1)', () => {
    const { register, book } = deskWithRegister();
    const { customerId: _, ...entry } = doorEntry();
    const newCustomer = {
      name: '宏达装饰',
      phone: '13800138000',
      address: '杭州市解放路 1 号',
      region: '华东',
      salesperson: 'sales@factory.example',
    };
    const first = request({ entry: { ...entry, newCustomer } });
    expect(refusalOf(() => register(first)).problems).toMatchObject([{ code: 'like-customer', rule: 'G1' }]);
    register({ ...first, entry: { ...entry, newCustomer: { ...newCustomer, likeNamesSeen: true } } });
    expect(book.kept.customers.map(({ id, name }) => [id, name])).toContainEqual(['C0002', '宏达装饰']);
    expect(book.orders[0]).toMatchObject({
      customerId: 'C0002',
      phone: '13800138000',
      salesperson: 'sales@factory.example',
    });
  });

  it('keeps a price that differs from the list as a draft until a salesperson allows it (G5)', () => {
    const { register, book, state } = deskWithRegister();
    book.kept.settings.people.push({ email: 'boss@factory.example', name: '高远', roles: ['manager'], categories: [] });
    const entry = doorEntry({ items: [doorItem({ unitPriceFen: 150_000, priceReason: '老客户' })] });
    const draft = register(request({ entry }));
    expect(draft).toMatchObject({ kind: 'draft', missing: [{ code: 'price-needs-approval', rule: 'G5' }] });
    state.email = 'boss@factory.example';
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    register(request({ entry, draft: { id: draft.id, version: draft.version } }));
    expect(book.orders[0]?.items[0]).toMatchObject({
      unitPriceFen: 150_000,
      priceChange: { approvedBy: 'boss@factory.example', listUnitPriceFen: 180_000, reason: '老客户' },
    });
  });

  it('refuses what is wrong with its field and rule, and writes nothing', () => {
    const { register, book } = deskWithRegister();
    const entry = doorEntry({ items: [doorItem({ quantity: -1 })] });
    expect(refusalOf(() => register(request({ entry }))).problems).toMatchObject([{ field: 'items.0.quantity' }]);
    expect(book.calls).toEqual(['read']);
  });

  it.each([
    ['nobody is known', '', 'no-identity'],
    ['a stranger asks', 'stranger@elsewhere.example', 'not-allowed'],
    ['a salesperson asks', 'sales@factory.example', 'not-allowed'],
  ])('is refused where %s (M1)', (_who, email, code) => {
    const { register, state, book } = deskWithRegister();
    state.email = email;
    expect(refusalOf(() => register(request())).problems).toMatchObject([{ code, rule: 'M1' }]);
    expect(book.orders).toEqual([]);
  });

  it('does nothing without the lock', () => {
    const { register, state, book } = deskWithRegister();
    state.lockFree = false;
    expect(refusalOf(() => register(request())).kind).toBe('busy');
    expect(book.calls).toEqual([]);
  });
});
