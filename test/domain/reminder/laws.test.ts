import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES } from '../../../src/domain/order/order';
import { URGENCIES } from '../../../src/domain/reminder/duty';
import { textsFor } from '../../../src/domain/texts';
import { dueText, dutyText } from '../../../src/domain/texts/duty-words';
import { addDays } from '../../../src/domain/time/local-date';
import { anyLife } from '../../support/arbitrary-life';
import { registeredOrder, TAKEN } from '../../support/order-in-life';
import { dutiesAt } from './support';

const template = registeredOrder();
const date = fc.integer({ min: -20, max: 60 }).map((days) => addDays(TAKEN.date, days));
const moment = date.map((on) => ({ instant: `${on}T02:00:00.000Z`, date: on, time: '10:00' }));
const address = fc.constantFrom('clerk@factory.example', 'checker@factory.example', 'gone@factory.example');
const life = anyLife({ text: address, moment, date, fen: fc.nat(1_000_000) });

/** Any state that an order's row could be in, sensible or not. */
const order = fc
  .record({
    sequence: fc.integer({ min: 1, max: 999 }),
    status: fc.constantFrom(...ORDER_STATUSES),
    rush: fc.boolean(),
    promisedOn: date,
    firstPromisedOn: date,
    releaseOn: date,
    categoryId: fc.constantFrom('solid-wood', 'security', 'steel-wood', 'unheard-of'),
    life,
  })
  .map(({ sequence, promisedOn, firstPromisedOn, releaseOn, ...rest }) => {
    const key = `2026-11-${String(sequence).padStart(4, '0')}`;
    const promise = { ...template.promise, promisedOn, firstPromisedOn };
    return { ...template, ...rest, key, shortNumber: key, promise, release: { ...template.release, releaseOn } };
  });
const orders = fc.uniqueArray(order, { maxLength: 8, selector: ({ key }) => key });

const UNDER_WAY = ['released', 'in-production', 'finished', 'shipped-in-part'];
const DONE = ['shipped', 'received', 'closed', 'withdrawn'];

describe('the work list', () => {
  it('is the same list in the same order, in whatever order the work was found', () => {
    fc.assert(
      fc.property(orders, date, fc.infiniteStream(fc.nat()), (some, today, random) => {
        const rank = new Map(some.map(({ key }) => [key, random.next().value as number]));
        const shuffled = [...some].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
        expect(dutiesAt(today, shuffled)).toEqual(dutiesAt(today, some));
      }),
    );
  });

  it('puts no less urgent duty before a more urgent one, and of the same urgency none before an earlier one', () => {
    fc.assert(
      fc.property(orders, date, (some, today) => {
        const duties = dutiesAt(today, some);
        const ranks = duties.map(({ urgency, due }) => `${URGENCIES.indexOf(urgency)} ${due?.on ?? '9999'}`);
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });

  it('is made of each order alone: the duties of two desks together are those of each', () => {
    fc.assert(
      fc.property(orders, date, fc.nat(8), (some, today, cut) => {
        const ids = (part: typeof some) => dutiesAt(today, part).map(({ id }) => id);
        expect(ids(some).sort()).toEqual([...ids(some.slice(0, cut)), ...ids(some.slice(cut))].sort());
      }),
    );
  });

  it('names each duty once, gives it to somebody and says it in words without holes, in both languages', () => {
    fc.assert(
      fc.property(orders, date, (some, today) => {
        const duties = dutiesAt(today, some);
        expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
        for (const duty of duties) {
          expect(duty.people.length).toBeGreaterThan(0);
          for (const language of ['zh-CN', 'en'] as const) {
            const words = dutyText(duty, textsFor(language), today) + dueText(duty, textsFor(language), today);
            expect(words).not.toMatch(/[{}]|undefined/);
          }
        }
      }),
    );
  });

  it('keeps an overdue order on it, whatever else is wrong with it, until it is shipped or over (L1)', () => {
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 90 }), (each, days) => {
        const kinds = dutiesAt(addDays(each.promise.promisedOn, days), [each]).map(({ kind }) => kind);
        if (UNDER_WAY.includes(each.status)) expect(kinds).toContain('overdue');
        if (DONE.includes(each.status)) expect(kinds).not.toContain('overdue');
      }),
    );
  });

  it('holds neither phone nor address (M3)', () => {
    const hostile = {
      ...template,
      phone: '13912345678',
      deliveryAddress: '西湖区文三路 1 号',
      note: '电话 13912345678',
    };
    const text = JSON.stringify(dutiesAt('2026-11-25', [hostile]));
    expect(text).not.toMatch(/13912345678|文三路/);
    expect(text).toContain(hostile.customerName);
  });
});
