import { newLife, type OrderLife } from '../../domain/life/order-life';
import type { CellKind } from './cell-kind';
import { json } from './value-kinds';

const stored: CellKind<object> = json((value): value is object => typeof value === 'object' && value !== null);

/** An order's life as JSON text. An empty cell is a fresh order; what an older bundle did not know yet is 'not yet'. */
export const orderLife: CellKind<OrderLife> = {
  ...stored,
  read(content) {
    const fresh = newLife();
    if (content === null || content === '') return fresh;
    const known = stored.read(content) as Partial<OrderLife>;
    return {
      ...fresh,
      ...known,
      notices: { ...fresh.notices, ...known.notices },
      money: { ...fresh.money, ...known.money },
    };
  },
};
