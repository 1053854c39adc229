import type { SheetsEngine } from '../../host/sheets-api/engine';
import type { Answer, Callables, SaveOutcome } from '../../src/entry/contract';
import { type BundleDeskOptions, bundleDesk } from './bundle-desk';
import { doorItem } from './door-entry';
import type { ScriptDesk } from './script-desk';

const at = (name: string) => `${name}@factory.example`;

/** Who works at the tests' factory, one person a role and a second clerk. */
export const staff = {
  administrator: at('admin'),
  clerk: at('clerk'),
  otherClerk: at('clerk2'),
  follower: at('follower'),
  salesperson: at('sales'),
  production: at('production'),
  finance: at('finance'),
  manager: at('manager'),
} as const;

export const peopleRows = [
  [staff.clerk, '陈静', '接单员', ''],
  [staff.otherClerk, '林芳', '接单员', ''],
  [staff.follower, '黄强', '跟单员', '钢木门、防盗门、实木门'],
  [staff.salesperson, '刘洋', '业务员', ''],
  [staff.production, '马超', '生产', ''],
  [staff.finance, '唐宇', '财务', ''],
  [staff.manager, '高远', '主管', ''],
];

export const priceRows = [
  ['实木门', '平板原木', 1000, 2200, 1800],
  ['钢木门', '平板素门', 1000, 2200, 980.5],
];

/** The bundle's callables on a desk, each called as a person and answered as the sidebar would be. */
export interface OrderDesk extends ScriptDesk<SheetsEngine> {
  as<Name extends keyof Callables>(
    user: string | null,
    name: Name,
    request: Parameters<Callables[Name]>[0],
  ): ReturnType<Callables[Name]>;
  /** The cells of a column below its header, by the tab's and the column's title. */
  column(tab: string, header: string): unknown[];
}

let installed: SheetsEngine | undefined;

/** The built bundle on a workbook where it is installed, with people and prices typed in. Tuesday 24 November 2026, 10:00. */
export function orderDesk(options: BundleDeskOptions = {}): OrderDesk {
  const now = options.now ?? '2026-11-24T10:00:00+08:00';
  installed ??= installedEngine(now);
  const desk = bundleDesk({ ...options, now, from: options.from ?? installed });
  return {
    ...desk,
    as: (user, name, request) => desk.call(name, [request], { user }) as never,
    column: (tab, header) => columnOf(desk, tab, header),
  };
}

function installedEngine(now: string): SheetsEngine {
  const desk = bundleDesk({ now });
  desk.call('install', [], { user: staff.administrator, kind: 'menu' });
  typeRows(desk, '人员', peopleRows);
  typeRows(desk, '价目表', priceRows);
  return desk.engine;
}

/** Types rows below a tab's last row, as a person does. */
export function typeRows(desk: ScriptDesk<SheetsEngine>, tab: string, values: (string | number)[][]): void {
  const query = { valueInputOption: 'RAW' };
  desk.engine.valuesAppend(desk.spreadsheetId, `'${tab}'!A1`, query, { values }, { user: staff.administrator });
}

function columnOf(desk: ScriptDesk<SheetsEngine>, tab: string, header: string): unknown[] {
  const query = { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' };
  const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, `'${tab}'`, query, { user: staff.administrator });
  const found = values.find(([title]) => title === header);
  if (!found) throw new Error(`${tab} has no column ${header}`);
  return found.slice(1);
}

/** What a form sends for three solid-wood doors of a new customer. */
export function threeDoors(requestKey: string, customerName = '杭州宏达建材') {
  return {
    requestKey,
    entry: {
      channel: 'phone' as const,
      wantedOn: '2026-12-20',
      paymentWay: 'deposit' as const,
      newCustomer: {
        name: customerName,
        phone: '13800138000',
        address: '杭州市解放路 1 号',
        region: '华东',
        salesperson: staff.salesperson,
        likeNamesSeen: true,
      },
      items: [doorItem(), doorItem({ colour: '红橡' }), doorItem({ widthMm: 800, quantity: 2 })],
    },
    draft: null,
    duplicatesSeen: true,
  };
}

/** The value of an answer. @throws Error with the refusal's words */
export function accepted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value;
}

/** The numbers of the orders that a save registered. */
export function numbersOf(answer: Answer<SaveOutcome>): string[] {
  const outcome = accepted(answer);
  return outcome.kind === 'registered' ? outcome.orders.map(({ key }) => key) : [];
}
