import type { KeptFigure, MonthClosing, MonthTotal } from '../../domain/statistics/kept-figure';
import { closingsTab, figuresTab, totalsTab } from '../schema/figures';
import { recordTab } from './record-tab';

const MONTH_CHARACTERS = 7;

/** Kept figures stand on the tab of the month whose orders and bookings they come from: `2026-11/2026-12|total:`. */
export const figureRecords = recordTab<KeptFigure, (typeof figuresTab)['columns'], 'key' | 'counts' | 'name'>({
  tab: figuresTab,
  keyOf: ({ source, key }) => `${source}/${key}`,
  monthOf: ({ source }) => source,
  readFrom: ['key', 'counts', 'name'],
  fromRow: ({ key, counts, name }) => ({
    source: key.slice(0, MONTH_CHARACTERS),
    key: key.slice(MONTH_CHARACTERS + 1),
    counts,
    name,
  }),
  toRow: ({ source, key, counts, name }) => ({ key: `${source}/${key}`, counts, name }),
});

export const totalRecords = recordTab<MonthTotal, (typeof totalsTab)['columns'], 'key' | 'counts'>({
  tab: totalsTab,
  keyOf: ({ key }) => key,
  monthOf: () => null,
  readFrom: ['key', 'counts'],
  fromRow: ({ key, counts }) => ({ key, counts }),
  toRow: ({ key, counts }) => ({ key, counts }),
});

export const closingRecords = recordTab<
  MonthClosing,
  (typeof closingsTab)['columns'],
  'month' | 'status' | 'at' | 'by' | 'reason'
>({
  tab: closingsTab,
  keyOf: ({ month }) => month,
  monthOf: () => null,
  readFrom: ['month', 'status', 'at', 'by', 'reason'],
  fromRow: ({ month, status, at, by, reason }) => ({ month, status, at, by, reason }),
  toRow: (closing) => ({ ...closing }),
});
