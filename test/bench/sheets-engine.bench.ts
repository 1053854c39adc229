import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DurableEngine } from '../../host/sheets-api/storage/durable-engine';
import { type Figure, printFigures, summarise } from './figures-table';
import {
  appendRequests,
  buildLargeWorkbook,
  CALLER,
  MONTHS,
  ORDERS_PER_MONTH,
  orderSheetId,
  SPREADSHEET_ID,
} from './large-workbook';

const COMMITS = 200;
const ORDERS_PER_COMMIT = 10;
const OPENINGS = 3;
const OPENING_FLAG = '--measure-opening';

type Opening = { seconds: number; memoryMb: number };

/**
 * The engine with 100,000 orders, about three million cells: how long it takes to build and open, how long a commit of
 * twenty rows takes with its durability, and how much memory the process needs.
 */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-engine-bench-'));
  try {
    printFigures('Sheets engine, 100,000 orders', measure(join(folder, 'large.jiedan')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(path: string): Figure[] {
  const buildStart = performance.now();
  const durable = open(path);
  buildLargeWorkbook(durable.engine);
  durable.compact();
  const buildSeconds = (performance.now() - buildStart) / 1000;
  const fileMb = statSync(path).size / 1e6;
  const commits = measureCommits(durable);
  const withFormula = measureWithFormula(durable);
  durable.compact();
  durable.close();
  const openings = Array.from({ length: OPENINGS }, () => measureOpening(path));
  const opening = summarise(openings.map(({ seconds }) => seconds));
  const memory = summarise(openings.map(({ memoryMb }) => memoryMb));
  return [
    { name: 'build through the API and compact', unit: 's', median: buildSeconds },
    { name: 'file', unit: 'MB', median: fileMb },
    { name: 'commit of 20 rows, durable', unit: 'ms', ...commits, limit: 10 },
    { name: 'the same, with a formula that sums a month', unit: 'ms', ...withFormula },
    { name: 'open', unit: 's', ...opening, limit: 5 },
    { name: 'memory of the process once open', unit: 'MB', ...memory, limit: 1500 },
  ];
}

function measureCommits({ engine }: DurableEngine): { median: number; worst: number } {
  const samples = Array.from({ length: COMMITS }, (_, index) => {
    const start = ORDERS_PER_MONTH + index * ORDERS_PER_COMMIT;
    const body = { requests: appendRequests(MONTHS - 1, start, ORDERS_PER_COMMIT) };
    const begin = performance.now();
    engine.batchUpdate(SPREADSHEET_ID, body, CALLER);
    return performance.now() - begin;
  });
  return summarise(samples);
}

/** A formula that people typed on a tab of their own, over a column that every commit makes longer. */
function measureWithFormula(durable: DurableEngine): { median: number; worst: number } {
  const { engine } = durable;
  const title = engine
    .get(SPREADSHEET_ID, {}, CALLER)
    .sheets?.find((sheet) => sheet.properties?.sheetId === orderSheetId(MONTHS - 1))?.properties?.title;
  const addSheet = { properties: { sheetId: 9999, title: '自用' } };
  engine.batchUpdate(SPREADSHEET_ID, { requests: [{ addSheet }] }, CALLER);
  const body = { values: [[`=SUM('${title}'!P2:P)`]] };
  engine.valuesUpdate(SPREADSHEET_ID, '自用!A1', { valueInputOption: 'USER_ENTERED' }, body, CALLER);
  return measureCommits(durable);
}

/** In a process of its own, whose memory holds nothing else. */
function measureOpening(path: string): Opening {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script, OPENING_FLAG, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the opening failed: ${stderr}`);
  return JSON.parse(stdout) as Opening;
}

function printOpening(path: string): void {
  const start = performance.now();
  const durable = open(path);
  const seconds = (performance.now() - start) / 1000;
  // One commit, so that whatever is set up at the first one counts.
  durable.engine.batchUpdate(SPREADSHEET_ID, { requests: appendRequests(0, 1, 1) }, CALLER);
  const memoryMb = process.memoryUsage().rss / 1e6;
  durable.close();
  process.stdout.write(JSON.stringify({ seconds, memoryMb } satisfies Opening));
}

function open(path: string): DurableEngine {
  return DurableEngine.open(path, { now: () => new Date(), newId: () => SPREADSHEET_ID });
}

const flagAt = process.argv.indexOf(OPENING_FLAG);
if (flagAt > 0) printOpening(process.argv[flagAt + 1] ?? '');
