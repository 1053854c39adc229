import type { OrderStatus } from '../../../src/domain/order/order';

/** What a plain bookkeeper would note of an order: nothing here is asked of the rules under test. */
export interface ModelOrder {
  key: string;
  shortNumber: string;
  status: OrderStatus;
  /** Where an order on hold stood. */
  former: OrderStatus;
  quantities: number[];
  note: string;
  revision: number;
  checkedRevision: number | null;
  isConfirmed: boolean;
  changes: number;
  withdrawals: number;
  open: ModelNotice | null;
}

export interface ModelNotice {
  number: string;
  /** The item and its new quantity; null for a withdrawal. */
  change: { place: number; quantity: number } | null;
  signed: string[];
}

export interface DeskModel {
  orders: ModelOrder[];
}

export const UNIT_PRICE_FEN = 180_000;

export const amountOf = ({ quantities }: ModelOrder): number => piecesOf(quantities) * UNIT_PRICE_FEN;
export const piecesOf = (quantities: number[]): number => quantities.reduce((sum, each) => sum + each, 0);

const BEFORE_PRODUCTION: OrderStatus[] = ['registered', 'confirmed', 'released'];

export const stageOf = ({ status, former }: ModelOrder): OrderStatus => (status === 'on-hold' ? former : status);
export const mayBeChanged = (order: ModelOrder): boolean => BEFORE_PRODUCTION.includes(stageOf(order)) && !order.open;

/** The ways on, by step: from where, to where, and whether a notice that waits stands against it. */
export const WAYS: Record<string, { from: OrderStatus[]; to: OrderStatus | null; waits: boolean }> = {
  confirm: { from: ['registered'], to: 'confirmed', waits: false },
  'cross-check': { from: ['confirmed'], to: null, waits: true },
  release: { from: ['confirmed'], to: 'released', waits: true },
  'start-production': { from: ['released'], to: 'in-production', waits: true },
  'finish-production': { from: ['in-production'], to: 'finished', waits: true },
  ship: { from: ['finished'], to: 'shipped', waits: true },
  'receive-slip': { from: ['shipped'], to: 'received', waits: false },
  close: { from: ['received'], to: 'closed', waits: false },
  hold: { from: ['registered', 'confirmed', 'released', 'in-production', 'finished'], to: 'on-hold', waits: false },
  resume: { from: ['on-hold'], to: null, waits: false },
};

/** The ways back of a mistaken step, by the status that it led to; a cross-check leaves the status. */
export const WAYS_BACK: Partial<Record<OrderStatus, { step: string; to: OrderStatus }>> = {
  confirmed: { step: 'confirm', to: 'registered' },
  'in-production': { step: 'start-production', to: 'released' },
  finished: { step: 'finish-production', to: 'in-production' },
  received: { step: 'receive-slip', to: 'shipped' },
  closed: { step: 'close', to: 'received' },
};
