import type { DeveloperMetadata, DimensionGroup, EmbeddedChart, ProtectedRange } from '../google/objects';
import type { DimensionRange, GridRange } from '../google/ranges';
import type { BasicFilter, ConditionalFormatRule } from '../google/rules';
import type { SheetModel, SheetState } from '../model/sheet';
import { type DimensionShift, shiftDimensionRange, shiftGridRange, shiftInterval } from '../ranges/dimension-shift';
import { mapChartSources } from './chart-sources';
import { restructureFormulas } from './formula-upkeep';
import type { Mutation } from './mutation';

/**
 * Lets everything that lies on a sheet follow rows or columns that came in, went or moved: merges, rules, filters,
 * protections, bands, charts, metadata, groups, named ranges and formulas. The cells and the grid's size are the caller's.
 */
export function shiftSheet(mutation: Mutation, sheet: SheetModel, shift: DimensionShift): void {
  const { state } = sheet;
  sheet.update({
    merges: shiftAll(state.merges, (range) => shiftGridRange(range, shift)).filter(isMerge),
    conditionalFormats: shiftAll(state.conditionalFormats, (rule) => shiftRule(rule, shift)),
    filterViews: shiftAll(state.filterViews, (view) => shiftFilter(view, shift)),
    basicFilter: state.basicFilter && shiftFilter(state.basicFilter, shift),
    protectedRanges: shiftAll(state.protectedRanges, (protection) => shiftProtection(protection, shift)),
    bandedRanges: shiftAll(state.bandedRanges, (band) => shiftOwnRange(band, shift)),
    developerMetadata: shiftAll(state.developerMetadata, (metadata) => shiftMetadata(metadata, shift)),
    charts: state.charts.map((chart) => shiftAnchor(chart, shift)),
    ...shiftGroups(state, shift),
  });
  mutation.workbook.update({
    namedRanges: shiftAll(mutation.workbook.state.namedRanges, (named) =>
      (named.range?.sheetId ?? 0) === sheet.sheetId ? shiftOwnRange(named, shift) : named,
    ),
  });
  shiftChartSources(mutation, sheet, shift);
  restructureFormulas(mutation, { ...shift, sheetTitle: sheet.title });
}

function shiftAll<T>(list: readonly T[], shift: (item: T) => T | undefined): T[] {
  return list.map(shift).filter((item): item is T & {} => item !== undefined);
}

/** A merge that lost all but one cell is none. */
function isMerge(range: GridRange): boolean {
  const rows = (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0);
  const columns = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  return rows > 1 || columns > 1;
}

/** Moves the `range` of something along; nothing without it. */
function shiftOwnRange<T extends { readonly range?: GridRange }>(item: T, shift: DimensionShift): T | undefined {
  if (!item.range) return item;
  const range = shiftGridRange(item.range, shift);
  return range && { ...item, range };
}

function shiftRule(rule: ConditionalFormatRule, shift: DimensionShift): ConditionalFormatRule | undefined {
  const ranges = shiftAll(rule.ranges ?? [], (range) => shiftGridRange(range, shift));
  return ranges.length > 0 ? { ...rule, ranges } : undefined;
}

function shiftProtection(protection: ProtectedRange, shift: DimensionShift): ProtectedRange | undefined {
  const own = shiftOwnRange(protection, shift);
  if (!own?.unprotectedRanges) return own;
  return { ...own, unprotectedRanges: shiftAll(own.unprotectedRanges, (range) => shiftGridRange(range, shift)) };
}

function shiftMetadata(metadata: DeveloperMetadata, shift: DimensionShift): DeveloperMetadata | undefined {
  const before = metadata.location?.dimensionRange;
  if (!before) return metadata;
  const dimensionRange = shiftDimensionRange(before, shift);
  return dimensionRange && { ...metadata, location: { ...metadata.location, dimensionRange } };
}

/** A filter's columns are counted from the sheet's edge, so they move with their columns. */
function shiftFilter<T extends BasicFilter>(filter: T, shift: DimensionShift): T | undefined {
  const own = shiftOwnRange(filter, shift);
  if (!own || shift.dimension === 'ROWS') return own;
  const { sortSpecs = [], filterSpecs = [], criteria = {}, ...rest } = own;
  const moved = (column: number | undefined) =>
    shiftInterval({ start: column ?? 0, end: (column ?? 0) + 1 }, shift)?.start;
  const parts = {
    sortSpecs: shiftAll(sortSpecs, (spec) => withIndex(spec, 'dimensionIndex', moved(spec.dimensionIndex))),
    filterSpecs: shiftAll(filterSpecs, (spec) => withIndex(spec, 'columnIndex', moved(spec.columnIndex))),
    criteria: Object.fromEntries(
      Object.entries(criteria).flatMap(([column, one]) => {
        const index = moved(Number(column));
        return index === undefined ? [] : [[String(index), one]];
      }),
    ),
  };
  const kept = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return Object.fromEntries([...Object.entries(rest), ...kept]) as T;
}

function withIndex<T, K extends keyof T>(item: T, field: K, index: number | undefined): T | undefined {
  return index === undefined ? undefined : { ...item, [field]: index };
}

function shiftGroups(state: SheetState, shift: DimensionShift): Partial<SheetState> {
  const name = shift.dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
  const shifted = shiftAll<DimensionGroup>(state[name], (group) => {
    const range: DimensionRange | undefined = group.range && shiftDimensionRange(group.range, shift);
    return range && { ...group, range };
  });
  return { [name]: shifted };
}

/** A chart stays with the cell that it is pinned to; when that goes, with the place where it was. */
function shiftAnchor(chart: EmbeddedChart, shift: DimensionShift): EmbeddedChart {
  const overlay = chart.position?.overlayPosition;
  const anchor = overlay?.anchorCell;
  if (!anchor) return chart;
  const field = shift.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const before = anchor[field] ?? 0;
  const after = shiftInterval({ start: before, end: before + 1 }, shift)?.start ?? shift.start;
  if (after === before) return chart;
  const anchorCell = { ...anchor, [field]: after };
  return { ...chart, position: { ...chart.position, overlayPosition: { ...overlay, anchorCell } } };
}

function shiftChartSources(mutation: Mutation, sheet: SheetModel, shift: DimensionShift): void {
  for (const other of mutation.workbook.state.sheets) {
    if (other.state.charts.length === 0) continue;
    const charts = other.state.charts.map((chart) =>
      mapChartSources(chart, (range) =>
        (range.sheetId ?? 0) === sheet.sheetId ? shiftGridRange(range, shift) : range,
      ),
    );
    other.update({ charts });
  }
}
