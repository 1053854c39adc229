import { extractPureTextFromCell } from '@univerjs/core';
import { type IFilterColumn, SheetsFilterService } from '@univerjs/preset-sheets-filter';
import type { SheetOutline } from '../../server/page/protocol';
import type { BasicFilter, FilterCriteria } from '../../sheets-api/google/rules';
import { apiCriteria, criteriaByColumn, panelCriteria } from './filter-criteria';
import { gridRangeOf, univerRangeOf } from './google-range';
import { sheetKey, workbookUnitId } from './ids';
import type { LocalGrid } from './local-grid';
import type { SheetsRequest } from './structure-requests';

export const filterMutations = {
  range: 'sheet.mutation.set-filter-range',
  criteria: 'sheet.mutation.set-filter-criteria',
  remove: 'sheet.mutation.remove-filter',
  recalculate: 'sheet.mutation.re-calc-filter',
} as const;

type FilterParams = { range: Parameters<typeof gridRangeOf>[1]; col: number; criteria: IFilterColumn | null };

/** Shows the server's filter of a sheet: its buttons, its criteria, and the rows that the server hides by it. */
export function showFilter(grid: LocalGrid, sheet: SheetOutline): void {
  const place = { unitId: workbookUnitId, subUnitId: sheetKey(sheet.sheetId) };
  const service = grid.injector.get(SheetsFilterService);
  const shown = service.getFilterModel(place.unitId, place.subUnitId);
  if (!sheet.filter?.range) {
    if (shown) grid.apply(filterMutations.remove, place);
    return;
  }
  grid.apply(filterMutations.range, { ...place, range: univerRangeOf(sheet.filter.range, sheet) });
  const model = service.getFilterModel(place.unitId, place.subUnitId);
  if (!model) return;
  const criteria = criteriaByColumn(sheet.filter);
  for (const [column] of model.getAllFilterColumns()) {
    if (!criteria.has(column))
      grid.apply(filterMutations.criteria, { ...place, col: column, criteria: null, reCalc: false });
  }
  for (const [column, wanted] of criteria) {
    const texts = columnTexts(grid, sheet, sheet.filter, column);
    const visible = columnTexts(grid, sheet, sheet.filter, column, new Set(sheet.filteredRows));
    grid.apply(filterMutations.criteria, {
      ...place,
      col: column,
      criteria: panelCriteria(column, wanted, texts, visible),
      reCalc: false,
    });
  }
  model.filteredOutRows = new Set(sheet.filteredRows);
}

/**
 * The request that a person's action on a filter stands for.
 * @returns 'unsupported' for a filter that the Sheets API cannot express
 */
export function filterRequest(
  grid: LocalGrid,
  sheet: SheetOutline,
  mutationId: string,
  params: object,
): SheetsRequest | 'unsupported' {
  const { range, col, criteria } = params as FilterParams;
  if (mutationId === filterMutations.remove) return { clearBasicFilter: { sheetId: sheet.sheetId } };
  if (mutationId === filterMutations.range) {
    return { setBasicFilter: { filter: { ...sheet.filter, range: gridRangeOf(sheet.sheetId, range) } } };
  }
  if (!sheet.filter?.range) return 'unsupported';
  const all = criteriaByColumn(sheet.filter);
  if (mutationId === filterMutations.criteria) {
    const wanted = criteria && apiCriteria(criteria, columnTexts(grid, sheet, sheet.filter, col));
    if (criteria && !wanted) return 'unsupported';
    if (wanted) all.set(col, wanted);
    else all.delete(col);
  }
  return { setBasicFilter: { filter: withCriteria(sheet.filter, all) } };
}

function withCriteria(filter: BasicFilter, criteria: Map<number, FilterCriteria>): BasicFilter {
  const filterSpecs = [...criteria].map(([columnIndex, filterCriteria]) => ({ columnIndex, filterCriteria }));
  return { ...(filter.range ? { range: filter.range } : {}), filterSpecs };
}

function columnTexts(
  grid: LocalGrid,
  sheet: SheetOutline,
  filter: BasicFilter,
  column: number,
  hidden: ReadonlySet<number> = new Set(),
): string[] {
  const worksheet = grid.worksheet(sheet.sheetId);
  const { startRow, endRow } = univerRangeOf(filter.range ?? {}, sheet);
  const texts: string[] = [];
  for (let row = startRow + 1; row <= endRow; row += 1) {
    if (!hidden.has(row)) texts.push(extractPureTextFromCell(worksheet?.getCell(row, column)));
  }
  return texts;
}
