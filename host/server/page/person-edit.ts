import type { ChangeType, GridRange, PersonEdit } from '../../apps-script/contract';
import type { EditStep } from './protocol';

/** Kinds of change by the request that makes them, as Apps Script names them in change events. */
const changeTypes: Record<string, ChangeType> = {
  addSheet: 'INSERT_GRID',
  duplicateSheet: 'INSERT_GRID',
  deleteSheet: 'REMOVE_GRID',
  mergeCells: 'FORMAT',
  unmergeCells: 'FORMAT',
};

/** What Apps Script would be told of an edit: the edited cells first, then what else changed. */
export function personEdits(steps: readonly EditStep[]): PersonEdit[] {
  const edited = steps.flatMap(editedRanges);
  const others = new Set(
    steps.flatMap((step) => (step.kind === 'requests' ? step.requests.flatMap(changeTypeOf) : [])),
  );
  return [
    ...sheetsOf(edited).map((ranges) => ({ range: boundsOf(ranges) })),
    ...[...others].map((changeType) => ({ changeType })),
  ];
}

/** The one cell that an edit is about, or null: only then does the event carry its values. */
export function singleCell(range: GridRange | undefined): GridRange | null {
  if (!range) return null;
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
  return endRowIndex - startRowIndex === 1 && endColumnIndex - startColumnIndex === 1 ? range : null;
}

function editedRanges(step: EditStep): GridRange[] {
  if (step.kind === 'requests') return step.requests.flatMap(valueRange);
  const { sheetId, startRow, startColumn, values } = step;
  const width = Math.max(...values.map((row) => row.length));
  return [
    {
      sheetId,
      startRowIndex: startRow,
      endRowIndex: startRow + values.length,
      startColumnIndex: startColumn,
      endColumnIndex: startColumn + width,
    },
  ];
}

type Request = {
  repeatCell?: { range: GridRange; fields: string };
  cutPaste?: { source: GridRange; destination: { sheetId?: number; rowIndex?: number; columnIndex?: number } };
};

/** The cells whose values a request changes. */
function valueRange(request: Record<string, unknown>): GridRange[] {
  const { repeatCell, cutPaste } = request as Request;
  if (repeatCell?.fields.includes('userEnteredValue')) return [repeatCell.range];
  if (!cutPaste) return [];
  const { source, destination } = cutPaste;
  const { sheetId = source.sheetId, rowIndex = 0, columnIndex = 0 } = destination;
  const height = (source.endRowIndex ?? 1) - (source.startRowIndex ?? 0);
  const width = (source.endColumnIndex ?? 1) - (source.startColumnIndex ?? 0);
  const target = { startRowIndex: rowIndex, endRowIndex: rowIndex + height };
  return [{ sheetId, ...target, startColumnIndex: columnIndex, endColumnIndex: columnIndex + width }];
}

function changeTypeOf(request: Record<string, unknown>): ChangeType[] {
  if (valueRange(request).length > 0) return [];
  const [name = ''] = Object.keys(request);
  if (name === 'repeatCell') return ['FORMAT'];
  if (name === 'insertDimension' || name === 'deleteDimension') {
    const { range } = request[name] as { range: { dimension: string } };
    const what = range.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
    return [name === 'insertDimension' ? `INSERT_${what}` : `REMOVE_${what}`];
  }
  return [changeTypes[name] ?? 'OTHER'];
}

function sheetsOf(ranges: readonly GridRange[]): GridRange[][] {
  const bySheet = new Map<number, GridRange[]>();
  for (const range of ranges) bySheet.set(range.sheetId, [...(bySheet.get(range.sheetId) ?? []), range]);
  return [...bySheet.values()];
}

/** The smallest range around all: an open bound stays open. */
function boundsOf(ranges: readonly GridRange[]): GridRange {
  const [first] = ranges;
  const bounds: GridRange = { sheetId: first?.sheetId ?? 0 };
  const all = (key: 'endRowIndex' | 'endColumnIndex') => ranges.map((range) => range[key]);
  const startRow = Math.min(...ranges.map((range) => range.startRowIndex ?? 0));
  const startColumn = Math.min(...ranges.map((range) => range.startColumnIndex ?? 0));
  bounds.startRowIndex = startRow;
  bounds.startColumnIndex = startColumn;
  for (const key of ['endRowIndex', 'endColumnIndex'] as const) {
    const ends = all(key);
    if (ends.every((end) => end !== undefined)) bounds[key] = Math.max(...(ends as number[]));
  }
  return bounds;
}
