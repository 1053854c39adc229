import { invalidArgument } from '../api-error';
import type { ChartSpec, EmbeddedChart, EmbeddedObjectPosition } from '../google/objects';
import type { RequestBodies } from '../google/requests';
import { SheetModel } from '../model/sheet';
import { mapChartSources } from '../mutation/chart-sources';
import type { Mutation } from '../mutation/mutation';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { insertSheet, newSheetId, unusedTitle } from './sheets';

const STANDARD_WIDTH = 600;
const STANDARD_HEIGHT = 371;
const KINDS = [
  ...['basicChart', 'pieChart', 'bubbleChart', 'candlestickChart', 'orgChart', 'histogramChart', 'waterfallChart'],
  ...['treemapChart', 'scorecardChart'],
];

/** `addChart`: over the cells of a sheet, or on a new sheet of its own. */
export function addChart(mutation: Mutation, { chart = {} }: RequestBodies['addChart']): object {
  const taken = (id: number) => findById(mutation, id) !== undefined;
  const { chartId = mutation.ids.next(taken) } = chart;
  if (taken(chartId)) throw invalidArgument(`An embedded object with ID ${chartId} already exists.`);
  assertSpec(mutation, chart.spec);
  const { sheet, position } = placeOf(mutation, chart.position);
  const added: EmbeddedChart = { ...chart, chartId, position };
  sheet.update({ charts: [...sheet.state.charts, added] });
  mutation.touchStructure(sheet);
  return { chart: added };
}

/** `updateChartSpec`: another specification as a whole. */
export function updateChartSpec(mutation: Mutation, { chartId, spec }: RequestBodies['updateChartSpec']): void {
  assertSpec(mutation, spec);
  const { sheet, chart } = find(mutation, chartId);
  replace(mutation, sheet, chart, { ...chart, ...(spec && { spec }) });
}

/** `updateEmbeddedObjectPosition`: moves or sizes a chart; `fields` are those of the overlay position. */
export function updateEmbeddedObjectPosition(
  mutation: Mutation,
  { objectId, newPosition, fields }: RequestBodies['updateEmbeddedObjectPosition'],
): object {
  const { sheet: from, chart } = find(mutation, objectId);
  const { sheet: to, position } = newPlaceOf(mutation, chart, newPosition, fields);
  const moved = { ...chart, position };
  if (from === to) replace(mutation, from, chart, moved);
  else {
    replace(mutation, from, chart, undefined);
    to.update({ charts: [...to.state.charts, moved] });
    mutation.touchStructure(to);
  }
  return { position };
}

/** `updateEmbeddedObjectBorder`. */
export function updateEmbeddedObjectBorder(
  mutation: Mutation,
  { objectId, border, fields }: RequestBodies['updateEmbeddedObjectBorder'],
): void {
  const mask = readUpdateMask(fields, 'EmbeddedObjectBorder');
  const { sheet, chart } = find(mutation, objectId);
  replace(mutation, sheet, chart, { ...chart, border: applyUpdate(chart.border, border, mask) });
}

/** `deleteEmbeddedObject`. */
export function deleteEmbeddedObject(mutation: Mutation, { objectId }: RequestBodies['deleteEmbeddedObject']): void {
  const { sheet, chart } = find(mutation, objectId);
  replace(mutation, sheet, chart, undefined);
}

function newPlaceOf(
  mutation: Mutation,
  chart: EmbeddedChart,
  newPosition: EmbeddedObjectPosition | undefined,
  fields: string | undefined,
): { sheet: SheetModel; position: EmbeddedObjectPosition } {
  if (!newPosition?.overlayPosition) return placeOf(mutation, newPosition);
  const mask = readUpdateMask(fields, 'OverlayPosition');
  const overlayPosition = applyUpdate(chart.position?.overlayPosition, newPosition.overlayPosition, mask);
  return placeOf(mutation, { overlayPosition });
}

/** The sheet that a position means, made if it asks for a new one, and the position with all that it left open. */
function placeOf(
  mutation: Mutation,
  position: EmbeddedObjectPosition | undefined,
): { sheet: SheetModel; position: EmbeddedObjectPosition } {
  if (position?.newSheet || position?.sheetId !== undefined) {
    const sheet = chartSheet(mutation, position.sheetId);
    return { sheet, position: { sheetId: sheet.sheetId } };
  }
  const { anchorCell = {}, ...overlay } = position?.overlayPosition ?? {};
  const sheet = mutation.grid(anchorCell.sheetId ?? 0);
  const inside = (anchorCell.rowIndex ?? 0) < sheet.rowCount && (anchorCell.columnIndex ?? 0) < sheet.columnCount;
  if (!inside) throw invalidArgument('The anchor cell of the chart is outside of the grid.');
  const size = { widthPixels: STANDARD_WIDTH, heightPixels: STANDARD_HEIGHT };
  return { sheet, position: { overlayPosition: { anchorCell, ...size, ...overlay } } };
}

/** A sheet that holds nothing but a chart. */
function chartSheet(mutation: Mutation, wantedId: number | undefined): SheetModel {
  const { workbook } = mutation;
  const sheetId = wantedId ?? newSheetId(mutation);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = unusedTitle(workbook, (n) => `Chart${n}`, 1);
  const sheet = new SheetModel(sheetId, { sheetId, title, sheetType: 'OBJECT' }, workbook.undo);
  insertSheet(mutation, sheet, undefined);
  return sheet;
}

/** @throws ApiError 400 for a specification of no kind, or one that reads cells that do not exist */
function assertSpec(mutation: Mutation, spec: ChartSpec | undefined): void {
  if (!spec || !KINDS.some((kind) => spec[kind] !== undefined))
    throw invalidArgument('No chart specification provided.');
  mapChartSources({ spec }, (range) => {
    mutation.range(range);
    return range;
  });
}

function replace(mutation: Mutation, sheet: SheetModel, chart: EmbeddedChart, by: EmbeddedChart | undefined): void {
  mutation.touchStructure(sheet);
  sheet.update({ charts: sheet.state.charts.flatMap((one) => (one === chart ? (by ? [by] : []) : [one])) });
}

function findById(mutation: Mutation, chartId: number | undefined) {
  for (const sheet of mutation.workbook.state.sheets) {
    const chart = sheet.state.charts.find((one) => one.chartId === chartId);
    if (chart) return { sheet, chart };
  }
  return undefined;
}

function find(mutation: Mutation, chartId: number | undefined) {
  const found = findById(mutation, chartId);
  if (!found) throw invalidArgument(`No embedded object with ID: ${chartId ?? 0}`);
  return found;
}
