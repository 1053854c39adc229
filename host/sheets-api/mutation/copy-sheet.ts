import type { GridRange } from '../google/ranges';
import { allMetadata } from '../metadata/placed-metadata';
import { SheetModel, type SheetState } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { mapChartSources } from './chart-sources';
import type { Mutation } from './mutation';

/**
 * A sheet like another one, of this or another workbook, not yet among the workbook's sheets: cells, sizes, rules, charts
 * and metadata, all with ids of their own.
 */
export function copySheet(mutation: Mutation, source: SheetModel, sheetId: number, title: string): SheetModel {
  const { workbook } = mutation;
  const copy = new SheetModel(sheetId, { ...source.state.properties, sheetId, title }, workbook.undo);
  const { properties: _, ...state } = rehomed(mutation, source, sheetId);
  copy.update(state);
  copyCells(workbook, source, copy);
  return copy;
}

function copyCells(workbook: WorkbookModel, source: SheetModel, copy: SheetModel): void {
  for (let index = 0; index < source.cells.storedRowCount; index += 1) {
    const row = source.cells.row(index)?.copy(workbook.undo.epoch);
    if (!row) continue;
    // Formats and extras of another workbook are not this one's: each workbook shares its own.
    row.formats.forEach((format, column) => {
      if (format) row.formats[column] = workbook.formats.intern(format);
    });
    row.extras.forEach((extras, column) => {
      if (extras) row.extras[column] = workbook.extras.intern(extras);
    });
    copy.cells.replaceRow(index, row);
  }
}

function rehomed(mutation: Mutation, source: SheetModel, sheetId: number): SheetState {
  const { state } = source;
  const { ids, workbook } = mutation;
  const home = <T extends { readonly sheetId?: number }>(range: T): T => {
    const { sheetId: _, ...rest } = range;
    return { ...rest, ...(sheetId !== 0 && { sheetId }) } as T;
  };
  const own = <T extends { readonly range?: GridRange }>(item: T): T =>
    item.range ? { ...item, range: home(item.range) } : item;
  const taken = takenIds(workbook);
  const id = () => {
    const fresh = ids.next((candidate) => taken.has(candidate));
    taken.add(fresh);
    return fresh;
  };
  return {
    ...state,
    merges: state.merges.map(home),
    conditionalFormats: state.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(home) })),
    basicFilter: state.basicFilter && own(state.basicFilter),
    filterViews: state.filterViews.map((view) => ({ ...own(view), filterViewId: id() })),
    protectedRanges: state.protectedRanges.map((protection) => ({
      ...own(protection),
      ...(protection.unprotectedRanges && { unprotectedRanges: protection.unprotectedRanges.map(home) }),
      protectedRangeId: id(),
    })),
    bandedRanges: state.bandedRanges.map((band) => ({ ...own(band), bandedRangeId: id() })),
    rowGroups: state.rowGroups.map((group) => ({ ...group, ...(group.range && { range: home(group.range) }) })),
    columnGroups: state.columnGroups.map((group) => ({ ...group, ...(group.range && { range: home(group.range) }) })),
    developerMetadata: state.developerMetadata.map((metadata) => {
      const { dimensionRange, locationType } = metadata.location ?? {};
      const place = dimensionRange ? { dimensionRange: home(dimensionRange) } : { sheetId };
      return { ...metadata, metadataId: id(), location: { ...(locationType && { locationType }), ...place } };
    }),
    charts: state.charts.map((chart) => {
      const sources = mapChartSources(chart, (range) =>
        (range.sheetId ?? 0) === source.sheetId ? home(range) : range,
      );
      const overlay = chart.position?.overlayPosition;
      const position = overlay
        ? { overlayPosition: { ...overlay, anchorCell: home(overlay.anchorCell ?? {}) } }
        : { sheetId };
      return { ...sources, chartId: id(), position };
    }),
  };
}

/** Every numeric id that something in the workbook has. */
function takenIds(workbook: WorkbookModel): Set<number | undefined> {
  return new Set([
    ...allMetadata(workbook).map(({ metadata }) => metadata.metadataId),
    ...workbook.state.sheets.flatMap(({ state }) => [
      ...state.filterViews.map((view) => view.filterViewId),
      ...state.protectedRanges.map((protection) => protection.protectedRangeId),
      ...state.bandedRanges.map((band) => band.bandedRangeId),
      ...state.charts.map((chart) => chart.chartId),
    ]),
  ]);
}
