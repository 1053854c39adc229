import type { Fen } from '../money/fen';
import type { Problem } from '../problem';
import type { LocalDate } from '../time/local-time';

/** What is handed over and explained before a customer's first order (首单清单), G3. */
export const FIRST_ORDER_CHECKS = ['price-list', 'sample-papers', 'products-explained'] as const;

/** What goes with the first shipment to a customer (首次发货清单), F4. */
export const FIRST_SHIPMENT_CHECKS = ['samples', 'brochure', 'price-list-sent', 'delivery-note'] as const;

/** The two checklists by name. */
export const CHECKLISTS = { 'first-order': FIRST_ORDER_CHECKS, 'first-shipment': FIRST_SHIPMENT_CHECKS } as const;
export type Checklist = keyof typeof CHECKLISTS;

export const CUSTOMER_CHECKS = [...FIRST_ORDER_CHECKS, ...FIRST_SHIPMENT_CHECKS] as const;
export type CustomerCheck = (typeof CUSTOMER_CHECKS)[number];

/** Who ticked a line of a checklist, and on what day. */
export interface Tick {
  by: string;
  on: LocalDate;
}

/** How much a customer may owe, whole fen, and for how many days (信用条件), F2. */
export interface CreditTerms {
  limitFen: Fen;
  days: number;
}

/** What the desk keeps of a customer beside name and address (客户档案): checklists (G3, F4) and credit terms (F2). */
export interface CustomerFile {
  customerId: string;
  credit: CreditTerms | null;
  checks: Partial<Record<CustomerCheck, Tick>>;
}

export function newCustomerFile(customerId: string): CustomerFile {
  return { customerId, credit: null, checks: {} };
}

/** Wide enough for a dealer, narrow enough to catch a typing error. */
const CREDIT_BOUNDS = { limitFen: 1_000_000_000, days: 365 } as const;

/** ¥0 to ¥10,000,000 for 0 to 365 days; no limit at all means no credit. */
export function creditProblems({ limitFen, days }: CreditTerms): Problem[] {
  const outside = (value: number, max: number) => !Number.isInteger(value) || value < 0 || value > max;
  const problems: Problem[] = [];
  if (outside(limitFen, CREDIT_BOUNDS.limitFen))
    problems.push({ code: 'credit-out-of-range', field: 'limitFen', rule: 'F2' });
  if (outside(days, CREDIT_BOUNDS.days)) problems.push({ code: 'credit-out-of-range', field: 'days', rule: 'F2' });
  return problems;
}

/** The file with exactly these lines of a checklist ticked; who ticked a line before keeps it. */
export function withChecks(
  file: CustomerFile,
  list: readonly CustomerCheck[],
  ticked: readonly CustomerCheck[],
  tick: Tick,
): CustomerFile {
  const others = Object.entries(file.checks).filter(([check]) => !list.includes(check as CustomerCheck));
  const own = list.filter((check) => ticked.includes(check)).map((check) => [check, file.checks[check] ?? tick]);
  return { ...file, checks: Object.fromEntries([...others, ...own]) };
}
