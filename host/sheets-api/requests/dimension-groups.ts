import { invalidArgument } from '../api-error';
import type { DimensionGroup } from '../google/objects';
import type { Dimension } from '../google/ranges';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import { updateDimensions } from '../mutation/dimension-properties';
import { type Span, sizeOf } from '../mutation/dimensions';
import type { Mutation } from '../mutation/mutation';
import { maskOf } from '../schema/field-mask';
import { readUpdateMask } from '../schema/update-mask';
import { assertInside, spanOf } from './dimensions';

const DEEPEST = 8;

/**
 * `addDimensionGroup`: groups nest, so a new group is one level more on each of its rows or columns; where it reaches over the
 * edge of another one, both become one group around a deeper one.
 */
export function addDimensionGroup(mutation: Mutation, { range }: RequestBodies['addDimensionGroup']): object {
  const { sheet, span } = spanOf(mutation, range);
  assertInside(sheet, span);
  const dimensionGroups = changeDepth(mutation, sheet, span, 1);
  const control = span.dimension === 'ROWS' ? 'rowGroupControlAfter' : 'columnGroupControlAfter';
  const gridProperties = { ...sheet.gridProperties, [control]: sheet.gridProperties[control] ?? true };
  sheet.update({ properties: { ...sheet.state.properties, gridProperties } });
  return { dimensionGroups };
}

/** `deleteDimensionGroup`: one level less on each row or column of the range. */
export function deleteDimensionGroup(mutation: Mutation, { range }: RequestBodies['deleteDimensionGroup']): object {
  const { sheet, span } = spanOf(mutation, range);
  const dimensionGroups = changeDepth(mutation, sheet, span, -1);
  return dimensionGroups.length > 0 ? { dimensionGroups } : {};
}

/** `updateDimensionGroup`: collapses a group, which hides all its rows or columns, or opens it, which shows them. */
export function updateDimensionGroup(mutation: Mutation, body: RequestBodies['updateDimensionGroup']): void {
  const { dimensionGroup = {}, fields } = body;
  const mask = readUpdateMask(fields, 'DimensionGroup');
  const { sheet, span } = spanOf(mutation, dimensionGroup.range);
  const name = listName(span.dimension);
  const found = sheet.state[name].find((group) => isGroup(group, span, dimensionGroup.depth));
  if (!found) throw invalidArgument('No dimension group with the specified range and depth.');
  if (!maskOf(mask, 'collapsed')) return;
  const { collapsed: _, ...open } = found;
  const hiddenByUser = dimensionGroup.collapsed ?? false;
  const changed: DimensionGroup = hiddenByUser ? { ...open, collapsed: true } : open;
  mutation.touchStructure(sheet);
  sheet.update({ [name]: sheet.state[name].map((group) => (group === found ? changed : group)) });
  updateDimensions(sheet, span, ({ hiddenByUser: _before, ...rest }) => ({
    ...rest,
    ...(hiddenByUser && { hiddenByUser }),
  }));
}

function changeDepth(mutation: Mutation, sheet: SheetModel, span: Span, by: 1 | -1): DimensionGroup[] {
  const name = listName(span.dimension);
  const before = sheet.state[name];
  const depths = depthsOf(before, sizeOf(sheet, span.dimension));
  for (let index = span.start; index < span.start + span.count; index += 1) {
    const depth = (depths[index] ?? 0) + by;
    if (depth < 0) throw invalidArgument('No dimension group over the specified range.');
    if (depth > DEEPEST) throw invalidArgument(`Dimension groups can't be nested deeper than ${DEEPEST} levels.`);
    depths[index] = depth;
  }
  const groups = groupsOf(depths, sheet.sheetId, span.dimension, before);
  mutation.touchStructure(sheet);
  sheet.update({ [name]: groups });
  return groups;
}

function listName(dimension: Dimension): 'rowGroups' | 'columnGroups' {
  return dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
}

function depthsOf(groups: readonly DimensionGroup[], size: number): number[] {
  const depths = new Array<number>(size).fill(0);
  for (const { range } of groups) {
    for (let index = range?.startIndex ?? 0; index < (range?.endIndex ?? size); index += 1) {
      depths[index] = (depths[index] ?? 0) + 1;
    }
  }
  return depths;
}

/**
 * At each level the runs of rows or columns that are at least so deep, by their start, outer before inner; a group that was
 * there stays collapsed.
 */
function groupsOf(
  depths: readonly number[],
  sheetId: number,
  dimension: Dimension,
  before: readonly DimensionGroup[],
): DimensionGroup[] {
  const groups: DimensionGroup[] = [];
  const deepest = depths.reduce((a, b) => Math.max(a, b), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let start = 0; start < depths.length; start += 1) {
      if ((depths[start] ?? 0) < depth) continue;
      let end = start;
      while (end < depths.length && (depths[end] ?? 0) >= depth) end += 1;
      const span = { dimension, start, count: end - start };
      const collapsed = before.some((group) => group.collapsed && isGroup(group, span, depth));
      const range = { ...(sheetId !== 0 && { sheetId }), dimension, startIndex: start, endIndex: end };
      groups.push({ range, depth, ...(collapsed && { collapsed }) });
      start = end;
    }
  }
  return groups.sort((a, b) => (a.range?.startIndex ?? 0) - (b.range?.startIndex ?? 0));
}

function isGroup({ range, depth }: DimensionGroup, span: Span, wantedDepth: number | undefined): boolean {
  return range?.startIndex === span.start && range.endIndex === span.start + span.count && depth === wantedDepth;
}
