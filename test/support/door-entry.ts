import type { Customer } from '../../src/domain/customer/customer';
import type { CompleteItemEntry, CompleteOrderEntry } from '../../src/domain/order/complete-entry';
import type { PriceRow } from '../../src/domain/pricing/price-list';
import { defaultSettings } from '../../src/domain/settings/defaults';
import type { Settings } from '../../src/domain/settings/settings';

/** A factory with one clerk and two salespeople, one of them for a dealer's region. */
export function factorySettings(changes: Partial<Settings> = {}): Settings {
  return {
    ...defaultSettings('zh-CN'),
    people: [
      { email: 'clerk@factory.example', name: '陈静', roles: ['clerk'], categories: [] },
      { email: 'sales@factory.example', name: '刘洋', roles: ['salesperson'], categories: [] },
      { email: 'dealer@factory.example', name: '马超', roles: ['salesperson'], categories: [] },
    ],
    regions: [
      { name: '华东', exclusiveDealer: '', exclusiveSalesperson: '' },
      { name: '西南', exclusiveDealer: '蜀门经销', exclusiveSalesperson: 'dealer@factory.example' },
    ],
    ...changes,
  };
}

export function knownCustomer(changes: Partial<Customer> = {}): Customer {
  return {
    id: 'C0001',
    name: '宏达装饰有限公司',
    phone: '0571-88886666',
    address: '杭州市余杭区文一西路 88 号',
    region: '华东',
    salesperson: 'sales@factory.example',
    registeredOn: '2025-06-01',
    registeredBy: 'clerk@factory.example',
    recentOrders: [],
    orderMonths: [],
    ...changes,
  };
}

/** A complete solid-wood door. */
export function doorItem(changes: Partial<CompleteItemEntry> = {}): CompleteItemEntry {
  return {
    categoryId: 'solid-wood',
    style: '平板原木',
    frameShape: '平口',
    frameType: '双包套',
    lineStyle: '平板线',
    lineHeightMm: 60,
    sizeBasis: 'opening',
    widthMm: 900,
    heightMm: 2100,
    wallThicknessMm: 240,
    colour: '黑胡桃',
    openingDirection: 'left-out',
    quantity: 1,
    hardware: true,
    technicalConditions: '按样板',
    ...changes,
  };
}

/** A complete entry of one door for a known customer. */
export function doorEntry(changes: Partial<CompleteOrderEntry> = {}): CompleteOrderEntry {
  return {
    channel: 'phone',
    customerId: 'C0001',
    wantedOn: '2026-12-20',
    paymentWay: 'deposit',
    items: [doorItem()],
    ...changes,
  };
}

/** One price for doors up to 1000 × 2200 of each category's first style. */
export const priceList: PriceRow[] = [
  { categoryId: 'solid-wood', style: '平板原木', maxWidthMm: 1000, maxHeightMm: 2200, unitPriceFen: 180_000 },
  { categoryId: 'steel-wood', style: '平板素门', maxWidthMm: 1000, maxHeightMm: 2200, unitPriceFen: 98_050 },
  { categoryId: 'security', style: '甲级单开', maxWidthMm: 1000, maxHeightMm: 2200, unitPriceFen: 215_000 },
];
