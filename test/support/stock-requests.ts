import type { staff } from './order-desk';
import { LOCK } from './stock-desk';

type Role = keyof typeof staff;

const keepers: readonly Role[] = ['administrator', 'clerk', 'otherClerk', 'manager', 'production'];
const readers: readonly Role[] = [...keepers, 'follower', 'salesperson'];

/** The callables of stock, each with a request that would succeed or be refused for what it asks, and who may make it (M1). */
export const stockRequests = {
  openStock: { request: null, allowed: readers },
  saveStockItem: {
    request: { requestKey: 'intent-0013', code: null, fields: LOCK, onHand: 0 },
    allowed: keepers,
  },
  bookStock: {
    request: { requestKey: 'intent-0014', code: 'K09', kind: 'received' as const, quantity: 1, reason: '', version: 0 },
    allowed: keepers,
  },
  readStockMoves: { request: { code: 'K09', month: null }, allowed: readers },
};
