import type { GridRange } from '../google/ranges';
import type { BasicFilter } from '../google/rules';
import type { Sheet } from '../google/spreadsheet';
import { cellsOf } from '../metadata/metadata-lookup';
import type { SheetModel } from '../model/sheet';
import { protectedCells } from '../mutation/protection';
import type { Rectangle } from '../ranges/a1-notation';
import { clampToGrid, intersects, rectangleOf } from '../ranges/rectangle';
import type { MaskTree } from '../schema/field-mask';
import { gridDataJson } from './grid-data-json';
import { protectedRangeJson } from './protected-range-json';
import type { Reading } from './reading';
import { sheetPropertiesJson } from './sheet-properties-json';

/** What of a sheet an answer is about. */
export interface SheetSelection {
  readonly sheet: SheetModel;
  /** The wanted ranges; undefined is the whole sheet. */
  readonly ranges: readonly Rectangle[] | undefined;
}

/** A sheet as Google answers it: of what lies on ranges, only what touches the wanted ones; cells by their mask, if any. */
export function sheetJson(reading: Reading, { sheet, ranges }: SheetSelection, dataMask: MaskTree | undefined): Sheet {
  const { workbook, caller } = reading;
  const { state } = sheet;
  const wanted = (cells: Rectangle | undefined) => !ranges || ranges.some((range) => intersects(range, cells ?? {}));
  const lists = {
    merges: state.merges.filter(wanted),
    conditionalFormats: state.conditionalFormats
      .filter((rule) => rule.ranges?.some(wanted))
      .map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map((range) => boundedRange(sheet, range)) })),
    filterViews: state.filterViews.filter((view) => wanted(view.range)).map((view) => filterJson(sheet, view)),
    protectedRanges: state.protectedRanges
      .filter((protection) => wanted(protectedCells(workbook, protection)))
      .map((protection) => protectedRangeJson(workbook, caller, protection)),
    charts: state.charts,
    bandedRanges: state.bandedRanges.filter((band) => wanted(band.range)),
    developerMetadata: state.developerMetadata.filter(
      ({ location }) => location?.dimensionRange === undefined && wanted(cellsOf(location)),
    ),
    rowGroups: state.rowGroups,
    columnGroups: state.columnGroups,
  };
  const { basicFilter } = state;
  return {
    properties: sheetPropertiesJson(workbook, sheet),
    ...(dataMask && sheet.rowCount > 0 && { data: dataJson(reading, { sheet, ranges }, dataMask) }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(basicFilter && wanted(basicFilter.range) && { basicFilter: filterJson(sheet, basicFilter) }),
  };
}

function dataJson(reading: Reading, { sheet, ranges = [{}] }: SheetSelection, mask: MaskTree) {
  return ranges.map((range) => {
    const bounds = clampToGrid(range, sheet.rowCount, sheet.columnCount);
    return gridDataJson(reading, sheet, bounds, mask);
  });
}

/** A filter with the bounds of its range filled in from the grid. */
export function filterJson<T extends BasicFilter>(sheet: SheetModel, filter: T): T {
  return filter.range ? { ...filter, range: boundedRange(sheet, filter.range) } : filter;
}

function boundedRange(sheet: SheetModel, { sheetId, ...cells }: GridRange): GridRange {
  const bounds = rectangleOf(clampToGrid(cells, sheet.rowCount, sheet.columnCount));
  return { ...(sheetId !== undefined && { sheetId }), ...bounds };
}
