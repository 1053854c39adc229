import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workingCalendar } from '../../../../src/domain/calendar/working-calendar';
import type { CompleteItemEntry } from '../../../../src/domain/order/complete-entry';
import { registerEntry } from '../../../../src/domain/order/register';
import { previewOf } from '../../../../src/sidebar/order-form/state/preview';
import { doorEntry, doorItem, factorySettings, knownCustomer, priceList } from '../../../support/door-entry';
import { formData } from '../../support/form-data';
import { AT, formAfter } from './form-of';

const anyDoor: fc.Arbitrary<CompleteItemEntry> = fc
  .record({
    row: fc.constantFrom(...priceList),
    quantity: fc.integer({ min: 1, max: 50 }),
    widthMm: fc.integer({ min: 600, max: 1000 }),
    heightMm: fc.integer({ min: 1800, max: 2200 }),
  })
  .map(({ row, ...door }) => doorItem({ ...door, categoryId: row.categoryId, style: row.style }));

it('promises and prices what the server then registers, for any doors, hour and haste', () => {
  const data = formData();
  const settings = factorySettings();
  const anyOrder = fc.record({
    items: fc.array(anyDoor, { minLength: 1, maxLength: 6 }),
    rush: fc.boolean(),
    takenAtTime: fc.constantFrom('08:00', '15:59', '16:00', '23:59'),
    takenOn: fc.constantFrom('2026-11-25', '2026-11-27', '2026-11-28'),
  });
  fc.assert(
    fc.property(anyOrder, ({ items, rush, takenOn, takenAtTime }) => {
      const entry = doorEntry({ items, takenOn, takenAtTime, ...(rush ? { rush } : {}) });
      const opened = {
        type: 'draft-came',
        data: { ...data, draft: { id: 'D', version: 1, entry } },
        nextKey: 'k',
      } as const;
      const preview = previewOf(formAfter([opened], data), data, AT);

      const moment = { instant: `${takenOn}T00:00:00.000Z`, date: takenOn, time: takenAtTime };
      const { orders, reasons } = registerEntry({
        entry: { ...entry, phone: '0571-88886666', deliveryAddress: '杭州', salesperson: 'sales@factory.example' },
        customer: knownCustomer(),
        taken: moment,
        registered: moment,
        registeredBy: 'clerk@factory.example',
        intakeId: 'intake',
        settings,
        calendar: workingCalendar(data.holidays, []),
        prices: priceList,
        priceChanges: items.map(() => null),
        lastSequence: 0,
      });
      expect(preview.promises.map(({ made }) => made.promise)).toEqual(orders.map(({ promise }) => promise));
      expect(preview.promises.map(({ made }) => made.reason)).toEqual(reasons);
      expect(preview.totalFen).toBe(orders.reduce((sum, { amountFen }) => sum + amountFen, 0));
      expect(preview.pieces).toBe(orders.reduce((sum, { quantity }) => sum + quantity, 0));
    }),
  );
});
