import type { CellData } from '../../sheets-api/google/cells';
import type { BasicFilter, FilterCriteria } from '../../sheets-api/google/rules';
import { columnName } from '../../sheets-api/ranges/a1-notation';
import { meets } from './boolean-condition';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

const fields = 'sheets.data.rowData.values(effectiveValue,formattedValue)';

/** The rows that a sheet's filter hides. The header row of the filter is never hidden. */
export function filteredRows(
  engine: ViewsBackend,
  spreadsheetId: string,
  sheet: { title: string; rowCount: number; filter: BasicFilter | null },
  today: number,
): number[] {
  const criteria = sheet.filter?.filterSpecs ?? [];
  if (!sheet.filter?.range || criteria.length === 0) return [];
  const firstRow = (sheet.filter.range.startRowIndex ?? 0) + 1;
  const lastRow = Math.min(sheet.filter.range.endRowIndex ?? sheet.rowCount, sheet.rowCount);
  if (firstRow >= lastRow) return [];
  const hidden = new Set<number>();
  for (const { columnIndex = 0, filterCriteria = {} } of criteria) {
    const column = columnName(columnIndex);
    const range = a1Of(sheet.title, `${column}${firstRow + 1}:${column}${lastRow}`);
    const rows = readParts(engine, spreadsheetId, fields, [range]).sheets?.[0]?.data?.[0]?.rowData ?? [];
    for (let row = firstRow; row < lastRow; row += 1) {
      if (hides(filterCriteria, rows[row - firstRow]?.values?.[0] ?? {}, today)) hidden.add(row);
    }
  }
  return [...hidden].sort((a, b) => a - b);
}

function hides({ hiddenValues, condition }: FilterCriteria, cell: CellData, today: number): boolean {
  if (hiddenValues?.includes(cell.formattedValue ?? '')) return true;
  return condition?.type !== undefined && !meets(cell, condition, today);
}
