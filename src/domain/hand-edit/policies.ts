import { checked, free, guarded, type TabPolicy, unconfirmed } from './policy';

const code = guarded('code', 'M2');
const notice = guarded('notice', 'E2');
const step = guarded('step', 'F1');
const computed = guarded('computed', 'E2');

/** The desk's own records: no tab of them is for typing. */
const desksOwn: TabPolicy = { action: null, columns: {}, others: code };

/**
 * What may be typed by hand, tab by tab (M1, M2). What a form decides, numbers or counts stays the form's; what only
 * describes is free; tabs of settings are typed by whoever answers for them.
 */
const POLICIES: Readonly<Record<string, TabPolicy>> = {
  orders: {
    action: 'hand-edit-order',
    others: step,
    columns: {
      key: guarded('number', 'B4'),
      shortNumber: guarded('number', 'B1'),
      rush: guarded('notice', 'D2'),
      customerName: guarded('registered', 'A3'),
      categoryName: guarded('registered', 'A3'),
      region: guarded('registered', 'G2'),
      quantity: computed,
      amount: computed,
      takenOn: guarded('registered', 'A1'),
      takenAt: guarded('registered', 'A1'),
      releaseOn: guarded('computed', 'C1'),
      releaseBy: guarded('computed', 'C1'),
      afterCutOff: guarded('computed', 'C1'),
      promisedOn: guarded('notice', 'D4'),
      openPromise: guarded('computed', 'D4'),
      earliestOn: guarded('computed', 'D1'),
      latestOn: guarded('computed', 'D1'),
      firstPromisedOn: guarded('registered', 'D4'),
      estimated: guarded('computed', 'D1'),
      wantedOn: unconfirmed('A2'),
      salespersonName: notice,
      channel: unconfirmed('A1'),
      paymentWay: unconfirmed('A2'),
      phone: unconfirmed('A2'),
      deliveryAddress: unconfirmed('A2'),
      note: free,
      sourceLink: free,
      registeredOn: guarded('registered', 'A1'),
      registeredAt: guarded('registered', 'A1'),
      registeredByName: guarded('registered', 'A1'),
      revision: guarded('computed', 'E2'),
      intakeId: code,
      takenInstant: code,
      registeredInstant: code,
      registeredBy: code,
      salesperson: code,
      customerId: code,
      categoryId: code,
      life: code,
    },
  },
  items: {
    action: 'hand-edit-order',
    others: notice,
    columns: {
      orderKey: guarded('number', 'B4'),
      number: guarded('number', 'B3'),
      quantity: unconfirmed('A2'),
      colour: unconfirmed('A2'),
      openingDirection: unconfirmed('A8'),
      openingDirectionSaid: unconfirmed('A8'),
      wallThicknessSaid: unconfirmed('A8'),
      frameShape: unconfirmed('A2'),
      frameType: unconfirmed('A2'),
      lineStyle: unconfirmed('A2'),
      lineHeightMm: unconfirmed('A2'),
      hardware: unconfirmed('A2'),
      technicalConditions: unconfirmed('A2'),
      unitPrice: guarded('price', 'G5'),
      amount: computed,
      listUnitPrice: guarded('price', 'G5'),
      priceReason: guarded('price', 'G5'),
      priceApprovedBy: guarded('price', 'G5'),
      priceApprovedAt: guarded('price', 'G5'),
      place: code,
    },
  },
  notices: { action: null, columns: {}, others: guarded('notice', 'E2') },
  customers: {
    action: 'hand-edit-customer',
    others: guarded('form', 'G1'),
    columns: {
      id: guarded('number', 'G1'),
      name: checked('G1'),
      phone: checked('G1'),
      address: checked('G1'),
      region: checked('G2'),
      salesperson: checked('G1'),
      registeredOn: guarded('registered', 'G1'),
      registeredBy: guarded('registered', 'G1'),
      recentOrders: code,
      orderMonths: code,
    },
  },
  drafts: { action: null, columns: {}, others: guarded('form', 'A2') },
  prices: { action: 'hand-edit-price', columns: {}, others: checked('G5'), rowsByHand: true },
  settings: {
    action: 'hand-edit-setting',
    others: code,
    columns: { label: free, value: checked('M1'), explanation: free },
  },
  categories: { action: 'hand-edit-setting', columns: { id: code }, others: checked('A2'), rowsByHand: true },
  people: { action: 'hand-edit-person', columns: {}, others: checked('M1'), rowsByHand: true },
  regions: { action: 'hand-edit-setting', columns: {}, others: checked('G2'), rowsByHand: true },
  calendar: { action: 'hand-edit-setting', columns: {}, others: checked('D1'), rowsByHand: true },
  stockItems: { action: null, columns: { code, version: code, usage: code }, others: guarded('form', 'N1') },
  stockMoves: { action: null, columns: { id: code, move: code }, others: guarded('form', 'N1') },
  audit: { action: null, columns: {}, others: guarded('log', 'M2') },
};

/** The policy of a tab; one that the table does not name is the desk's own. */
export function policyOf(tab: string): TabPolicy {
  return POLICIES[tab] ?? desksOwn;
}
