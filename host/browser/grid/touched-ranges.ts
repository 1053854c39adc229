import type { GridRange } from '../../apps-script/contract';
import type { EditStep } from '../../server/page/protocol';

/** The cells that the steps of an edit change, as far as their requests name them. */
export function touchedRanges(steps: readonly EditStep[]): GridRange[] {
  return steps.flatMap((step) => {
    if (step.kind === 'requests') return step.requests.flatMap(rangesIn);
    const width = Math.max(...step.values.map((row) => row.length));
    return [
      {
        sheetId: step.sheetId,
        startRowIndex: step.startRow,
        endRowIndex: step.startRow + step.values.length,
        startColumnIndex: step.startColumn,
        endColumnIndex: step.startColumn + width,
      },
    ];
  });
}

function rangesIn(value: unknown): GridRange[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  if (typeof fields.sheetId !== 'number') return Object.values(fields).flatMap(rangesIn);
  const { sheetId, dimension, startIndex, endIndex } = fields as { sheetId: number } & Record<string, unknown>;
  if (dimension === 'ROWS') return [{ sheetId, startRowIndex: Number(startIndex), endRowIndex: Number(endIndex) }];
  if (dimension === 'COLUMNS') {
    return [{ sheetId, startColumnIndex: Number(startIndex), endColumnIndex: Number(endIndex) }];
  }
  return [fields as GridRange];
}
