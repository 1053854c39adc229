import type { IRange } from '@univerjs/core';
import { apiColor } from './color';
import { gridRangeOf } from './google-range';
import { sheetIdOf } from './ids';

/** A request of `spreadsheets.batchUpdate`. */
export type SheetsRequest = Record<string, unknown>;

/** What a command of Univer carries, as far as the requests need it. */
type Params = {
  subUnitId: string;
  range: IRange;
  ranges: IRange[];
  fromRange: IRange;
  toRange: IRange;
  fromSubUnitId?: string;
  toSubUnitId?: string;
  sourceRange: IRange;
  targetRange: IRange;
  name: string;
  hidden: number;
  color: string;
  fromOrder: number;
  toOrder: number;
  startRow: number;
  startColumn: number;
  ySplit: number;
  xSplit: number;
  index: number;
  rowHeight: number | Record<number, number>;
  colWidth: number | Record<number, number>;
};

/** What stands selected, for commands that act on the selection. */
export type Selected = { sheetKey: string; ranges: IRange[] };

type Translation = (params: Params, sheetId: number, selected: Selected) => SheetsRequest[];

type Dimension = 'ROWS' | 'COLUMNS';

function dimensionRange(sheetId: number, dimension: Dimension, range: IRange) {
  const [start, end] = dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId, dimension, startIndex: start, endIndex: end + 1 };
}

const insert =
  (dimension: Dimension): Translation =>
  ({ range }, sheetId) => {
    const at = dimensionRange(sheetId, dimension, range);
    return [{ insertDimension: { range: at, inheritFromBefore: at.startIndex > 0 } }];
  };

const remove =
  (dimension: Dimension): Translation =>
  ({ range }, sheetId) => [{ deleteDimension: { range: dimensionRange(sheetId, dimension, range) } }];

const move =
  (dimension: Dimension): Translation =>
  ({ sourceRange, targetRange }, sheetId) => [
    {
      moveDimension: {
        source: dimensionRange(sheetId, dimension, sourceRange),
        destinationIndex: dimensionRange(sheetId, dimension, targetRange).startIndex,
      },
    },
  ];

const hide =
  (dimension: Dimension, hiddenByUser: boolean): Translation =>
  ({ ranges }, sheetId) =>
    ranges.map((range) => ({
      updateDimensionProperties: {
        range: dimensionRange(sheetId, dimension, range),
        properties: { hiddenByUser },
        fields: 'hiddenByUser',
      },
    }));

const resize =
  (dimension: Dimension): Translation =>
  ({ ranges, rowHeight, colWidth }, sheetId) => {
    const size = dimension === 'ROWS' ? rowHeight : colWidth;
    return ranges.flatMap((range) => {
      const { startIndex, endIndex } = dimensionRange(sheetId, dimension, range);
      const indexes =
        typeof size === 'number'
          ? [startIndex]
          : Array.from({ length: endIndex - startIndex }, (_, i) => startIndex + i);
      return indexes.map((index) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension, startIndex: index, endIndex: typeof size === 'number' ? endIndex : index + 1 },
          properties: { pixelSize: Math.max(2, Math.round(typeof size === 'number' ? size : (size[index] ?? 21))) },
          fields: 'pixelSize',
        },
      }));
    });
  };

const shift =
  (request: 'insertRange' | 'deleteRange', shiftDimension: Dimension): Translation =>
  ({ range }, sheetId, selected) =>
    (range ? [range] : selected.ranges).map((each) => ({
      [request]: { range: gridRangeOf(sheetId, each), shiftDimension },
    }));

const clear =
  (fields: string): Translation =>
  ({ ranges }, sheetId, selected) =>
    (ranges ?? selected.ranges).map((range) => ({
      repeatCell: { range: gridRangeOf(sheetId, range), cell: {}, fields },
    }));

const sheetProperty = (sheetId: number, properties: Record<string, unknown>, fields: string): SheetsRequest[] => [
  { updateSheetProperties: { properties: { sheetId, ...properties }, fields } },
];

/** Commands and mutations of Univer that the server does first: the grid follows when the change comes back. */
const translations: Record<string, Translation> = {
  'sheet.command.insert-row-by-range': insert('ROWS'),
  'sheet.command.insert-col-by-range': insert('COLUMNS'),
  'sheet.command.remove-row-by-range': remove('ROWS'),
  'sheet.command.remove-col-by-range': remove('COLUMNS'),
  'sheet.mutation.move-rows': move('ROWS'),
  'sheet.mutation.move-columns': move('COLUMNS'),
  'sheet.mutation.set-row-hidden': hide('ROWS', true),
  'sheet.mutation.set-row-visible': hide('ROWS', false),
  'sheet.mutation.set-col-hidden': hide('COLUMNS', true),
  'sheet.mutation.set-col-visible': hide('COLUMNS', false),
  'sheet.mutation.set-worksheet-row-height': resize('ROWS'),
  'sheet.mutation.set-worksheet-col-width': resize('COLUMNS'),
  'sheet.command.insert-range-move-down': shift('insertRange', 'ROWS'),
  'sheet.command.insert-range-move-right': shift('insertRange', 'COLUMNS'),
  'sheet.command.delete-range-move-up': shift('deleteRange', 'ROWS'),
  'sheet.command.delete-range-move-left': shift('deleteRange', 'COLUMNS'),
  'sheet.command.clear-selection-content': clear('userEnteredValue'),
  'sheet.command.clear-selection-format': clear('userEnteredFormat'),
  'sheet.command.clear-selection-all': clear('userEnteredValue,userEnteredFormat,note'),
  'sheet.command.move-range': ({ fromRange, toRange, toSubUnitId }, sheetId) => [
    {
      cutPaste: {
        source: gridRangeOf(sheetId, fromRange),
        destination: {
          sheetId: sheetIdOf(toSubUnitId ?? '') ?? sheetId,
          rowIndex: toRange.startRow,
          columnIndex: toRange.startColumn,
        },
        pasteType: 'PASTE_NORMAL',
      },
    },
  ],
  'sheet.mutation.add-worksheet-merge': ({ ranges }, sheetId) =>
    ranges.map((range) => ({ mergeCells: { range: gridRangeOf(sheetId, range), mergeType: 'MERGE_ALL' } })),
  'sheet.mutation.remove-worksheet-merge': ({ ranges }, sheetId) =>
    ranges.map((range) => ({ unmergeCells: { range: gridRangeOf(sheetId, range) } })),
  'sheet.mutation.set-frozen': ({ startRow, startColumn }, sheetId) =>
    sheetProperty(
      sheetId,
      { gridProperties: { frozenRowCount: Math.max(0, startRow), frozenColumnCount: Math.max(0, startColumn) } },
      'gridProperties(frozenRowCount,frozenColumnCount)',
    ),
  'sheet.mutation.set-worksheet-name': ({ name }, sheetId) => sheetProperty(sheetId, { title: name }, 'title'),
  'sheet.mutation.set-worksheet-hidden': ({ hidden }, sheetId) =>
    sheetProperty(sheetId, { hidden: hidden === 1 }, 'hidden'),
  'sheet.mutation.set-tab-color': ({ color }, sheetId) =>
    sheetProperty(sheetId, { tabColorStyle: { rgbColor: apiColor(color) ?? {} } }, 'tabColorStyle'),
  // The API counts the place to move to before the sheet has left its own.
  'sheet.mutation.set-worksheet-order': ({ fromOrder, toOrder }, sheetId) =>
    sheetProperty(sheetId, { index: toOrder > fromOrder ? toOrder + 1 : toOrder }, 'index'),
  'sheet.mutation.remove-sheet': (_params, sheetId) => [{ deleteSheet: { sheetId } }],
  'sheet.command.copy-sheet': (_params, sheetId) => [{ duplicateSheet: { sourceSheetId: sheetId } }],
};

/** Whether the server does this command first. */
export function isDoneByServer(commandId: string): boolean {
  return commandId in translations || commandId === insertSheet;
}

const insertSheet = 'sheet.mutation.insert-sheet';

/**
 * The batchUpdate requests that a command of Univer stands for.
 * @returns null where the command is about a sheet that the server does not have
 */
export function requestsFor(
  commandId: string,
  rawParams: object | undefined,
  selected: Selected,
): SheetsRequest[] | null {
  const params = (rawParams ?? {}) as Params;
  if (commandId === insertSheet) return [{ addSheet: { properties: { index: params.index } } }];
  const sheetId = sheetIdOf(params.fromSubUnitId ?? params.subUnitId ?? selected.sheetKey);
  const translation = translations[commandId];
  return sheetId === null || !translation ? null : translation(params, sheetId, selected);
}
