import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { BasicFilter, FilterCriteria, FilterSpec, FilterView } from '../google/rules';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { filterJson } from '../views/sheet-json';

/** `setBasicFilter`: the one filter of a sheet that everybody sees; another one takes its place. */
export function setBasicFilter(mutation: Mutation, { filter = {} }: RequestBodies['setBasicFilter']): void {
  const { sheet } = mutation.range(filter.range ?? {});
  mutation.touchStructure(sheet);
  sheet.update({ basicFilter: bothSpellings(filter) });
}

/** `clearBasicFilter`. */
export function clearBasicFilter(mutation: Mutation, { sheetId = 0 }: RequestBodies['clearBasicFilter']): void {
  const sheet = mutation.grid(sheetId);
  mutation.touchStructure(sheet);
  sheet.update({ basicFilter: undefined });
}

/** `addFilterView`: a filter that each person turns on for themselves. */
export function addFilterView(mutation: Mutation, { filter = {} }: RequestBodies['addFilterView']): object {
  const { filterViewId = newId(mutation), title = unusedTitle(mutation) } = filter;
  if (findById(mutation, filterViewId)) throw invalidArgument(`A filter view with ID ${filterViewId} already exists.`);
  const sheet = sheetOf(mutation, filter);
  return { filter: put(mutation, sheet, bothSpellings({ ...filter, filterViewId, title })) };
}

/** `updateFilterView`. */
export function updateFilterView(mutation: Mutation, { filter = {}, fields }: RequestBodies['updateFilterView']): void {
  const mask = readUpdateMask(fields, 'FilterView');
  const { sheet, view } = find(mutation, filter.filterViewId);
  const { filterViewId = 0 } = view;
  const merged: FilterView = { ...applyUpdate(view, filter, mask), filterViewId };
  const spelling = filter.filterSpecs ? 'filterSpecs' : filter.criteria ? 'criteria' : undefined;
  const after = bothSpellings(merged, spelling);
  const to = sheetOf(mutation, after);
  remove(mutation, sheet, view);
  put(mutation, to, after);
}

/** `deleteFilterView`. */
export function deleteFilterView(mutation: Mutation, { filterId }: RequestBodies['deleteFilterView']): void {
  const { sheet, view } = find(mutation, filterId);
  remove(mutation, sheet, view);
}

/** `duplicateFilterView`: the same filter under another id and title. */
export function duplicateFilterView(mutation: Mutation, { filterId }: RequestBodies['duplicateFilterView']): object {
  const { sheet, view } = find(mutation, filterId);
  const copy = { ...view, filterViewId: newId(mutation), title: `Copy of ${view.title ?? ''}` };
  return { filter: put(mutation, sheet, copy) };
}

/** Google answers criteria in two spellings, a list and the older map; whichever came, both are stored. */
function bothSpellings<T extends BasicFilter>(filter: T, newer?: 'filterSpecs' | 'criteria'): T {
  const { filterSpecs, criteria, ...rest } = filter;
  const fromMap = newer === 'criteria' || (filterSpecs === undefined && criteria !== undefined);
  const specs = fromMap ? specsOf(criteria ?? {}) : filterSpecs;
  if (!specs || specs.length === 0) return rest as T;
  const map = Object.fromEntries(specs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}]));
  return { ...rest, filterSpecs: specs, criteria: map } as T;
}

function specsOf(criteria: Readonly<Record<string, FilterCriteria>>): FilterSpec[] {
  return Object.entries(criteria).map(([column, filterCriteria]) => ({ columnIndex: Number(column), filterCriteria }));
}

function sheetOf(mutation: Mutation, { range, namedRangeId }: FilterView): SheetModel {
  const named = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  return mutation.range(namedRangeId === undefined ? (range ?? {}) : named?.range).sheet;
}

function put(mutation: Mutation, sheet: SheetModel, view: FilterView): FilterView {
  mutation.touchStructure(sheet);
  sheet.update({ filterViews: [...sheet.state.filterViews, view] });
  return filterJson(sheet, view);
}

function remove(mutation: Mutation, sheet: SheetModel, view: FilterView): void {
  mutation.touchStructure(sheet);
  sheet.update({ filterViews: sheet.state.filterViews.filter((one) => one !== view) });
}

function newId(mutation: Mutation): number {
  return mutation.ids.next((id) => findById(mutation, id) !== undefined);
}

function unusedTitle(mutation: Mutation): string {
  const titles = new Set(
    mutation.workbook.state.sheets.flatMap((sheet) => sheet.state.filterViews.map((v) => v.title)),
  );
  let n = 1;
  while (titles.has(`Filter ${n}`)) n += 1;
  return `Filter ${n}`;
}

function findById(mutation: Mutation, filterViewId: number | undefined) {
  for (const sheet of mutation.workbook.state.sheets) {
    const view = sheet.state.filterViews.find((one) => one.filterViewId === filterViewId);
    if (view) return { sheet, view };
  }
  return undefined;
}

function find(mutation: Mutation, filterViewId: number | undefined) {
  const found = findById(mutation, filterViewId);
  if (!found) throw invalidArgument(`No filter view with ID: ${filterViewId ?? 0}`);
  return found;
}
