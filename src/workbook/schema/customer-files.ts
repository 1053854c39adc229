import type { CreditTerms, CustomerFile } from '../../domain/customer/customer-file';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { json, text, whole, yuan } from './value-kinds';

const checks: CellKind<CustomerFile['checks']> = json(
  (value): value is CustomerFile['checks'] => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** 客户档案: credit terms and checklists of the customers (G3, F2, F4), one row each. */
export const customerFilesTab = defineTab({
  id: 'customerFiles',
  number: 1240,
  key: 'customerId',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    customerId: { kind: text, widthPx: 80 },
    name: { kind: text, widthPx: 180 },
    creditLimit: { kind: orNothing(yuan), widthPx: 100 },
    creditDays: { kind: orNothing(whole), widthPx: 80 },
    firstOrder: { kind: text, widthPx: 160 },
    firstShipment: { kind: text, widthPx: 160 },
    checks: { kind: checks, widthPx: 120, hidden: true },
  },
});

/** The terms of two cells; a limit without days is due at once. */
export function creditOfCells(limitFen: number | null, days: number | null): CreditTerms | null {
  return limitFen === null || limitFen === 0 ? null : { limitFen, days: days ?? 0 };
}
