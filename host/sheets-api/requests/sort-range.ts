import { invalidArgument, notImplemented } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { SortSpec } from '../google/rules';
import { type CellContent, CellError, type CellScalar, effectiveScalar } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { copiedContent } from '../mutation/formula-upkeep';
import type { Mutation } from '../mutation/mutation';
import type { Bounds } from '../ranges/rectangle';

/** `sortRange`: reorders the rows of a range by columns; empty cells come last in either order, equal rows stay in order. */
export function sortRange(mutation: Mutation, { range, sortSpecs = [] }: RequestBodies['sortRange']): void {
  const { sheet, bounds } = mutation.range(range);
  if (sortSpecs.length === 0) throw invalidArgument('Must specify at least one sort specification.');
  for (const spec of sortSpecs) assertSupported(spec, bounds);
  mutation.touch(sheet, bounds);
  const rows = Array.from({ length: bounds.endRow - bounds.startRow }, (_, i) => bounds.startRow + i);
  const collator = collatorOf(mutation.workbook.state.properties.locale);
  const order = rows.toSorted((a, b) => compareRows(sheet, a, b, sortSpecs, collator));
  reorder(mutation, sheet, bounds, order);
}

function assertSupported(spec: SortSpec, bounds: Bounds): void {
  if (spec.backgroundColor || spec.foregroundColor) throw notImplemented('sortRange by colour');
  const column = spec.dimensionIndex ?? 0;
  if (column < bounds.startColumn || column >= bounds.endColumn) {
    throw invalidArgument(`sortSpecs.dimensionIndex[${column}] is outside of the range being sorted.`);
  }
}

function compareRows(
  sheet: SheetModel,
  a: number,
  b: number,
  specs: readonly SortSpec[],
  collator: Intl.Collator,
): number {
  for (const { dimensionIndex: column = 0, sortOrder } of specs) {
    const left = effectiveScalar(sheet.cells.content(a, column));
    const right = effectiveScalar(sheet.cells.content(b, column));
    if (left === undefined || right === undefined) {
      if (left === right) continue;
      return left === undefined ? 1 : -1;
    }
    const order = compareScalars(left, right, collator);
    if (order !== 0) return sortOrder === 'DESCENDING' ? -order : order;
  }
  return 0;
}

/** Numbers before texts before booleans before errors; texts without regard to letter case. */
function compareScalars(a: CellScalar, b: CellScalar, collator: Intl.Collator): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Texts are in the order of the spreadsheet's locale, so Chinese ones by their sound. */
function collatorOf(locale = 'en_US'): Intl.Collator {
  return new Intl.Collator(locale.replaceAll('_', '-'), { sensitivity: 'base' });
}

function kindOf(value: CellScalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Puts the part of row `order[i]` that lies in the bounds into row i of them. Row heights and metadata stay. */
function reorder(mutation: Mutation, sheet: SheetModel, bounds: Bounds, order: readonly number[]): void {
  const { cells } = sheet;
  // Copies: rows that this very mutation wrote before are changed in place.
  const before = order.map((row) => cells.row(row)?.copy(0));
  order.forEach((from, i) => {
    const to = bounds.startRow + i;
    if (from === to) return;
    const source = before[i];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const content: CellContent | undefined = source?.contents[column];
      mutation.setContent(sheet, to, column, copiedContent(mutation, content, to - from, 0));
      cells.setFormat(to, column, source?.formats[column]);
      cells.setExtras(to, column, source?.extras[column]);
    }
  });
}
