import { describe, expect, it } from 'vitest';
import { Chance } from '../../../host/demo/chance';
import { priceListRows, ranges } from '../../../host/demo/doors';
import { demoIntakes } from '../../../host/demo/intakes';
import { employees, salespeople } from '../../../host/demo/people';
import { checkNewCustomer } from '../../../src/domain/customer/new-customer';
import { checkEntry } from '../../../src/domain/order/check-entry';
import type { OrderEntry } from '../../../src/domain/order/entry';
import { missingFields } from '../../../src/domain/order/missing';
import { completeSize } from '../../../src/domain/order/size';
import { listUnitPriceFen } from '../../../src/domain/pricing/list-price';
import type { Person } from '../../../src/domain/settings/settings';
import { addDays } from '../../../src/domain/time/local-date';
import { factorySettings } from '../../support/door-entry';

const people: Person[] = salespeople.map(({ email, name }) => ({
  email,
  name,
  roles: ['salesperson'],
  categories: [],
}));
const regions = ['华东', '华南', '华中', '华北', '西南', '西北', '东北'].map((name) => ({
  name,
  exclusiveDealer: '',
  exclusiveSalesperson: '',
}));
const settings = factorySettings({ people, regions });
const prices = priceListRows().map(([category, style, maxWidthMm, maxHeightMm, yuan]) => ({
  categoryId: ranges.find(({ name }) => name === category)?.id ?? '',
  style: String(style),
  maxWidthMm: Number(maxWidthMm),
  maxHeightMm: Number(maxHeightMm),
  unitPriceFen: Number(yuan) * 100,
}));

/** Three months up to a day. */
const intakesUpTo = (today: string) => demoIntakes(new Chance(20_260_301), addDays(today, -92), today);

describe('the demo factory', () => {
  it('is the same for the same day', () => {
    expect(intakesUpTo('2026-11-24')).toEqual(intakesUpTo('2026-11-24'));
  });

  it('takes about 900 orders in three months, some of them rush', () => {
    const intakes = intakesUpTo('2026-11-24');
    expect(intakes.length).toBeGreaterThan(750);
    expect(intakes.length).toBeLessThan(1_100);
    expect(intakes.filter(({ entry }) => entry.rush).length).toBeGreaterThan(30);
  });

  it.each(['2026-02-20', '2026-03-31', '2026-07-01', '2026-10-08', '2026-11-24', '2027-01-04', '2028-02-29'])(
    'has nothing that the desk would refuse, started on %s',
    (today) => {
      for (const { date, time, customer, entry, clerk } of intakesUpTo(today)) {
        const newCustomer = typeof customer === 'number' ? null : { ...customer, likeNamesSeen: true };
        const typed = {
          ...entry,
          ...(newCustomer ? { newCustomer } : { customerId: 'C0001' }),
        } as unknown as OrderEntry;
        expect(checkEntry(typed, { now: { date, time }, ...settings })).toEqual([]);
        expect(missingFields(typed, { customer: { phone: '1', address: '1' } })).toEqual([]);
        if (newCustomer) expect(checkNewCustomer(newCustomer, [], regions, people).problems).toEqual([]);
        expect(employees.some(({ email }) => email === clerk)).toBe(true);
        for (const item of typed.items) {
          const category = settings.categories.find(({ id }) => id === item.categoryId);
          const { size } = completeSize(
            item,
            category ?? { deduction: { heightMm: 0, widthMm: 0 } },
            settings.deductionBounds,
          );
          expect(
            size && listUnitPriceFen(prices, item.categoryId ?? '', item.style ?? '', size.opening),
          ).toBeGreaterThan(0);
        }
      }
    },
  );
});
