import type { DutyHearing, NewDuty } from './hearing';
import type { ShortStock } from './other-work';
import { everyone, managers } from './whose';

/**
 * Something is to be bought, or counted where the books have less than nothing (N1). Production keeps the store; where nobody does, the managers. One duty
 * for as long as it is short: what is missing changes its words, not itself.
 */
export function stockDuty(each: ShortStock, { settings }: DutyHearing): NewDuty {
  const { code, name, unit, onHand, available, reorderLevel, missing, since } = each;
  const keepers = everyone(settings, 'production');
  const isMiscounted = onHand < 0;
  return {
    ...{ id: `stock:${code}:${since}`, kind: 'stock', task: isMiscounted ? 'count-stock' : 'buy-stock' },
    ...{ urgency: available < 0 ? 'today' : 'soon', order: null, customerName: '' },
    ...{ people: keepers.length > 0 ? keepers : managers(settings), since, due: null, target: { to: 'stock' } },
    params: { name, unit, onHand, available, level: reorderLevel, missing },
  };
}
