import type { GridRange } from '../google/ranges';
import type { WorkbookModel } from '../model/workbook';
import { columnName } from '../ranges/a1-notation';
import type { FormulaReference } from './formula-reference';
import { type FormulaToken, tokenize } from './formula-tokens';
import { sheetName } from './iron-calc';

/** The last row and column that the formula library has. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Functions that read cells nobody can tell beforehand: refused like functions that the library lacks. */
const UNFORESEEABLE = new Set(['INDIRECT', 'OFFSET']);

/** Cells of a sheet that a formula reads; all bounds are inclusive. */
export type ReadArea = { sheet: number; startRow: number; endRow: number; startColumn: number; endColumn: number };

/** A formula as the library takes it. */
export type PreparedFormula = {
  input: string;
  reads: ReadArea[];
  /** The one cell that the formula consists of: where it is empty, so is the result. */
  mirrors?: ReadArea;
};

/** Where and when a formula is evaluated. */
export type FormulaSetting = {
  workbook: WorkbookModel;
  /** The number of the formula's own sheet among the workbook's. */
  homeSheet: number;
  /** What NOW() says, a serial in the workbook's time zone. */
  nowSerial: number;
};

/**
 * Translates a formula of Sheets for the library: sheet titles become its names, open ranges end where the sheet ends,
 * named ranges are written out, NOW() and TODAY() become the host's clock, `;` between arguments a comma.
 */
export function prepareFormula(formula: string, setting: FormulaSetting): PreparedFormula {
  const tokens = withClock(tokenize(formula), setting.nowSerial);
  const reads: ReadArea[] = [];
  let braceDepth = 0;
  const pieces = tokens.map((token) => {
    if (token.kind === 'reference') return referencePiece(token.reference, setting, reads);
    if (token.kind === 'name') return namePiece(token.text, setting, reads);
    if (token.kind === 'function') return functionPiece(token.text);
    if (token.text === '{') braceDepth += 1;
    if (token.text === '}') braceDepth -= 1;
    return token.text === ';' && braceDepth === 0 ? ',' : token.text;
  });
  const [first] = reads;
  const isOneCell =
    first && tokens.length === 2 && first.startRow === first.endRow && first.startColumn === first.endColumn;
  return { input: pieces.join(''), reads, ...(isOneCell ? { mirrors: first } : {}) };
}

/** The tokens with the calls `NOW()` and `TODAY()` written out as serials. */
function withClock(tokens: readonly FormulaToken[], nowSerial: number): FormulaToken[] {
  const spelled: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const name = token.kind === 'function' ? token.text.toUpperCase() : '';
    const isClock = name === 'NOW' || name === 'TODAY';
    if (isClock && tokens[at + 1]?.text === '(' && tokens[at + 2]?.text === ')') {
      spelled.push({ kind: 'other', text: `(${name === 'NOW' ? nowSerial : Math.floor(nowSerial)})` });
      at += 2;
    } else {
      spelled.push(token);
    }
  }
  return spelled;
}

function referencePiece(reference: FormulaReference, setting: FormulaSetting, reads: ReadArea[]): string {
  const { workbook, homeSheet } = setting;
  const title = reference.sheet?.toLowerCase();
  const { sheets } = workbook.state;
  const sheet = title === undefined ? homeSheet : sheets.findIndex((one) => one.title.toLowerCase() === title);
  const model = sheets[sheet];
  if (!model) return '#REF!';
  const { from, to = from } = reference;
  const rows = [from.row ?? 0, to.row ?? model.rowCount - 1];
  const columns = [from.column ?? 0, to.column ?? model.columnCount - 1];
  const area = {
    sheet,
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return areaPiece(area, reference.to !== undefined, reads);
}

function areaPiece(area: ReadArea, isRange: boolean, reads: ReadArea[]): string {
  const { sheet, startRow, endRow, startColumn, endColumn } = area;
  if (startRow < 0 || startColumn < 0 || endRow > LAST_ROW || endColumn > LAST_COLUMN) return '#REF!';
  reads.push(area);
  const first = `${sheetName(sheet)}!${columnName(startColumn)}${startRow + 1}`;
  return isRange ? `${first}:${columnName(endColumn)}${endRow + 1}` : first;
}

function namePiece(name: string, { workbook }: FormulaSetting, reads: ReadArea[]): string {
  const wanted = name.toLowerCase();
  const range = workbook.state.namedRanges.find((named) => named.name?.toLowerCase() === wanted)?.range;
  const area = range && areaOf(range, workbook);
  return area ? areaPiece(area, true, reads) : plainName(name);
}

function areaOf(range: GridRange, workbook: WorkbookModel): ReadArea | undefined {
  const sheet = workbook.state.sheets.findIndex((one) => one.sheetId === (range.sheetId ?? 0));
  const model = workbook.state.sheets[sheet];
  return (
    model && {
      sheet,
      startRow: range.startRowIndex ?? 0,
      endRow: (range.endRowIndex ?? model.rowCount) - 1,
      startColumn: range.startColumnIndex ?? 0,
      endColumn: (range.endColumnIndex ?? model.columnCount) - 1,
    }
  );
}

function functionPiece(name: string): string {
  const upper = name.toUpperCase();
  return UNFORESEEABLE.has(upper) ? `UNSUPPORTED_${upper}` : plainName(name);
}

/** The library takes names in Latin letters only; others are spelled out, always the same way, for LET and LAMBDA. */
function plainName(name: string): string {
  return name.replace(/[^\w.]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
}
