import type { Need, OrderBook } from '../../src/application/ports/order-book';
import { makeCloseMonth, makePreviewClosing } from '../../src/application/statistics/close-month';
import { makeRecomputeMonth } from '../../src/application/statistics/recompute-month';
import { writeReport } from '../../src/entry/statistics/report-mail';
import { makeSheetsOrderBook } from '../../src/workbook/sheets-order-book';
import type { SheetsService } from '../../src/workbook/sheets-service';
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
    monthEnd(desk, size);
  }
}

/** A month's orders and bookings worked out anew, and the month closed: script time without the service's own, and calls. */
function monthEnd({ workbook, desk, as }: BusyDesk, size: number): void {
  as('manager');
  const inService = timed(workbook.sheets);
  const book = makeSheetsOrderBook(inService.sheets, mapMemory());
  const measured = (name: string, act: () => unknown) => {
    inService.reset();
    const start = cpuMs();
    act();
    const whole = cpuMs() - start;
    return { name, 'script ms': Math.round(whole - inService.ms()), calls: inService.calls() };
  };
  console.log(`\nThe end of a month of ${size} orders (limits: 1000 ms and 4 calls to recompute, 8 calls to close)`);
  console.table([
    ...Array.from({ length: 3 }, (_, n) =>
      measured('recompute', () =>
        makeRecomputeMonth({ ...desk, book })({ requestKey: `recompute-${n}`, month: BUSY_MONTH }),
      ),
    ),
    measured('preview and close', () => {
      makePreviewClosing({ ...desk, book })({ month: BUSY_MONTH });
      makeCloseMonth({ ...desk, book, writeReport })({ requestKey: 'close', month: BUSY_MONTH });
    }),
  ]);
}

/** Time of the processor, not of the clock: what else the machine does makes no difference. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The service, with the time spent in it and the calls counted. */
function timed(sheets: SheetsService) {
  let [ms, calls] = [0, 0];
  const inside = <Answer>(call: () => Answer): Answer => {
    const start = cpuMs();
    const answer = call();
    ms += cpuMs() - start;
    calls += 1;
    return answer;
  };
  const counted: SheetsService = {
    get: (fields) => inside(() => sheets.get(fields)),
    getByDataFilter: (body, fields) => inside(() => sheets.getByDataFilter(body, fields)),
    batchUpdate: (body) => inside(() => sheets.batchUpdate(body)),
  };
  const reset = (): void => {
    [ms, calls] = [0, 0];
  };
  return { sheets: counted, ms: () => ms, calls: () => calls, reset };
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
