import type { GridRange } from '../google/ranges';
import type { SheetModel } from '../model/sheet';
import { type Bounds, clampToGrid, contains, intersects, rectangleOf } from '../ranges/rectangle';
import type { Mutation } from './mutation';

/** How far a copy lies from its source. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Repeats the merges that lie in a copied range; merges that were in the way are gone. */
export function copyMerges(
  mutation: Mutation,
  from: SheetModel,
  source: Bounds,
  sheet: SheetModel,
  places: readonly Offset[],
): void {
  const copied = from.state.merges.filter((merge) => contains(rectangleOf(source), merge));
  const targets = places.map((offset) => moved(rectangleOf(source), offset, sheet));
  const kept = sheet.state.merges.filter((merge) => !targets.some((target) => intersects(target, merge)));
  if (copied.length === 0 && kept.length === sheet.state.merges.length) return;
  mutation.touchStructure(sheet);
  const added = places.flatMap((offset) => copied.map((merge) => moved(merge, offset, sheet)));
  sheet.update({ merges: [...kept, ...added] });
}

/** Lets the conditional formats of a copied range hold for the copy too, on the same sheet. */
export function copyConditionalFormats(
  mutation: Mutation,
  from: SheetModel,
  source: Bounds,
  sheet: SheetModel,
  places: readonly Offset[],
): void {
  if (from !== sheet) return;
  const area = rectangleOf(source);
  const rules = sheet.state.conditionalFormats.map((rule) => {
    const touched = (rule.ranges ?? []).filter((range) => intersects(range, area));
    if (touched.length === 0) return rule;
    const added = places.flatMap((offset) =>
      touched.map((range) => moved(rectangleOf(overlap(range, source, sheet)), offset, sheet)),
    );
    const isNew = (one: GridRange) => !(rule.ranges ?? []).some((range) => contains(range, one));
    return added.some(isNew) ? { ...rule, ranges: [...(rule.ranges ?? []), ...added.filter(isNew)] } : rule;
  });
  if (rules.every((rule, i) => rule === sheet.state.conditionalFormats[i])) return;
  mutation.touchStructure(sheet);
  sheet.update({ conditionalFormats: rules });
}

function moved(range: GridRange, offset: Offset, sheet: SheetModel): GridRange {
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
  return {
    ...(sheet.sheetId !== 0 && { sheetId: sheet.sheetId }),
    startRowIndex: startRowIndex + offset.rows,
    endRowIndex: endRowIndex + offset.rows,
    startColumnIndex: startColumnIndex + offset.columns,
    endColumnIndex: endColumnIndex + offset.columns,
  };
}

function overlap(range: GridRange, source: Bounds, sheet: SheetModel): Bounds {
  const clamped = clampToGrid(range, sheet.rowCount, sheet.columnCount);
  return {
    startRow: Math.max(clamped.startRow, source.startRow),
    endRow: Math.min(clamped.endRow, source.endRow),
    startColumn: Math.max(clamped.startColumn, source.startColumn),
    endColumn: Math.min(clamped.endColumn, source.endColumn),
  };
}
