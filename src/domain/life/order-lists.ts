/** Lists of orders that wait for somebody: ready for release (C1), asked about (A6, D2), late (D4), liability (D5). */
export const ORDER_LISTS = ['ready', 'consultations', 'delays', 'liability'] as const;
export type OrderList = (typeof ORDER_LISTS)[number];
