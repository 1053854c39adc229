import { availableOf, missingOf, stockState } from '../../domain/stock/stock-item';
import type { WorkSource } from './work-source';

/** What is to be bought (N1). A workbook that never used stock has no tab of it: then nothing more is read. */
export const SHORT_STOCK: WorkSource = {
  records: { stockItems: 'all' },
  workOf: ({ records, settings }, now) => ({
    stock: !settings.usesStock
      ? []
      : records.stockItems
          .filter((item) => stockState(item) !== 'enough')
          .map((item) => {
            const { code, name, unit, onHand, reorderLevel, shortSince } = item;
            const amounts = { available: availableOf(item), missing: missingOf(item) };
            return { code, name, unit, onHand, reorderLevel, ...amounts, since: shortSince ?? now.date };
          }),
  }),
};
