import type { FormCustomer, OrderFormData } from '../../../src/entry/contract';
import { factorySettings, knownCustomer, priceList } from '../../support/door-entry';

/** What the server gives the order form of a small factory, on a Wednesday before the cut-off. */
export function formData(changes: Partial<OrderFormData> = {}): OrderFormData {
  const { people, calendarOverrides: _, ...settings } = factorySettings();
  const salespeople = people.filter(({ roles }) => roles.includes('salesperson'));
  return {
    user: { email: 'clerk@factory.example', name: '陈静', mayChangePrices: false },
    now: { date: '2026-11-25', time: '15:20' },
    settings: { ...settings, salespeople: salespeople.map(({ email, name }) => ({ email, name })) },
    holidays: { knownYears: [2026, 2027], restDays: ['2027-01-01'], workDays: [] },
    customers: customers(),
    prices: priceList,
    drafts: [],
    draft: null,
    scratch: null,
    ...changes,
  };
}

function customers(): FormCustomer[] {
  const { id, name, phone, address, region, salesperson } = knownCustomer();
  const hongda = { id, name, phone, address, region, salesperson };
  return [
    hongda,
    { ...hongda, id: 'C0002', name: '宏远门业经营部', phone: '13805711234', address: '绍兴市柯桥区群贤路 12 号' },
    { ...hongda, id: 'C0003', name: '张建国', phone: '13900001111', address: '嘉兴市南湖区中山路 5 号' },
    {
      ...hongda,
      id: 'C0004',
      name: '<img src=x onerror="window.hacked=1">',
      phone: '13700002222',
      address: '=IMPORTDATA("x")',
    },
  ];
}
