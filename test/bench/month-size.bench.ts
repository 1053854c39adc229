import type { Need, OrderBook } from '../../src/application/ports/order-book';
import { makeSheetsOrderBook } from '../../src/workbook/sheets-order-book';
import { BUSY_MONTH, type BusyDesk, busyDesk, busyKey } from '../workbook/support/busy-month';
import { mapMemory } from '../workbook/support/map-memory';
import { summarise } from './figures-table';

const REPEATS = 15;
const SIZES = [150, 1_300, 3_000];

/** What actions read, as the use cases ask for it; `only` is what spares the rest of the month. */
const ACTIONS: Record<string, Need> = {
  'a step that asks nothing of items': {
    ...{ settings: true, request: 'new', orders: [BUSY_MONTH], keysOf: { receivables: 'all' } },
    records: { figures: [BUSY_MONTH], totals: 'all', closings: 'all' },
  },
  'a step that looks at items': {
    ...{ settings: true, request: 'new', orders: [BUSY_MONTH], items: [BUSY_MONTH], keysOf: { receivables: 'all' } },
    records: { figures: [BUSY_MONTH], totals: 'all', closings: 'all' },
  },
  'the panel of an order': {
    ...{ settings: true, customers: true, orders: [BUSY_MONTH], items: [BUSY_MONTH] },
    records: { notices: [BUSY_MONTH], receivables: 'all', customerFiles: 'all' },
  },
};

/**
 * What one order in the middle of a month takes to read: the whole month (as it was before), its own rows in one call, and in two
 * where somebody moved them. Bytes are those of the service's answer as JSON.
 */
export function run(): void {
  for (const size of SIZES) {
    const desk = busyDesk(size);
    const only = [busyKey(Math.ceil(size / 2))];
    console.log(`\nOne order of a month of ${size} (three items each)`);
    console.table(
      Object.entries(ACTIONS).map(([action, need]) => {
        const whole = costOf(desk, need, 'remembered');
        const meant = costOf(desk, { ...need, only }, 'remembered');
        const moved = costOf(desk, { ...need, only }, 'forgotten');
        return {
          action,
          cells: `${whole.cells} → ${meant.cells} (${moved.cells})`,
          kilobytes: `${kb(whole)} → ${kb(meant)} (${kb(moved)})`,
          'median ms': `${whole.ms.toFixed(1)} → ${meant.ms.toFixed(1)} (${moved.ms.toFixed(1)})`,
          calls: `${whole.calls} → ${meant.calls} (${moved.calls})`,
          'ratio bytes': (whole.bytes / meant.bytes).toFixed(1),
        };
      }),
    );
  }
}

interface Figures {
  cells: number;
  bytes: number;
  ms: number;
  calls: number;
}

const kb = ({ bytes }: Figures): string => Math.round(bytes / 1024).toString();

function costOf({ workbook }: BusyDesk, need: Need, memory: 'remembered' | 'forgotten'): Figures {
  let bytes = 0;
  let calls = 0;
  const remembered = mapMemory();
  const counting = makeSheetsOrderBook(
    {
      ...workbook.sheets,
      getByDataFilter(body, fields) {
        const answer = workbook.sheets.getByDataFilter(body, fields);
        bytes += Buffer.byteLength(JSON.stringify(answer));
        calls += 1;
        return answer;
      },
    },
    remembered,
  );
  counting.read(need);
  if (memory === 'forgotten') remembered.kept.clear();
  bytes = 0;
  calls = 0;
  const cells = workbook.cellsRead(() => counting.read(need));
  const taken = { bytes, calls };
  const plain = makeSheetsOrderBook(workbook.sheets, remembered);
  return { cells, ...taken, ms: summarise(times(plain, need, memory === 'forgotten' ? remembered.kept : null)).median };
}

function times(book: OrderBook, need: Need, forgotten: Map<string, string> | null): number[] {
  return Array.from({ length: REPEATS }, () => {
    forgotten?.clear();
    const start = performance.now();
    book.read(need);
    return performance.now() - start;
  });
}
