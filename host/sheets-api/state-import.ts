import type { CellFormat, ErrorType } from './google/cells';
import { type CellContent, CellError, type CellScalar, FormulaCell } from './model/cell-content';
import type { CellExtras } from './model/cell-extras';
import { Row } from './model/row';
import { SheetModel } from './model/sheet';
import { WorkbookModel } from './model/workbook';
import type { CellRecord, RowRecord, ScalarRecord, StateRecord } from './state-records';

/** Builds workbooks from the records of a snapshot, one after the other. */
export class StateImporter {
  #workbook: WorkbookModel | undefined;
  #sheet: SheetModel | undefined;
  #formats: (CellFormat | undefined)[] = [];
  #extras: (CellExtras | undefined)[] = [];

  constructor(private readonly workbooks: Map<string, WorkbookModel>) {}

  /** @throws Error when records are out of order */
  accept(record: StateRecord): void {
    switch (record.kind) {
      case 'workbook':
        this.#beginWorkbook(record);
        return;
      case 'sheet':
        this.#beginSheet(record);
        return;
      case 'format':
        this.#formats[record.index] = this.#inWorkbook().formats.intern(record.format);
        return;
      case 'extras':
        this.#extras[record.index] = this.#inWorkbook().extras.intern(record.extras);
        return;
      case 'rows':
        this.#addRows(record.startRow, record.rows);
    }
  }

  #beginWorkbook(record: Extract<StateRecord, { kind: 'workbook' }>): void {
    const { spreadsheetId, revision, owner, properties, namedRanges, developerMetadata } = record;
    const workbook = new WorkbookModel(spreadsheetId, properties, owner);
    workbook.update({ namedRanges, developerMetadata });
    workbook.undo.commit();
    workbook.revision = revision;
    this.workbooks.set(spreadsheetId, workbook);
    this.#workbook = workbook;
    this.#sheet = undefined;
    this.#formats = [];
    this.#extras = [];
  }

  #beginSheet({ sheetId, state }: Extract<StateRecord, { kind: 'sheet' }>): void {
    const workbook = this.#inWorkbook();
    const sheet = new SheetModel(sheetId, state.properties, workbook.undo);
    // JSON has no undefined: default columns came as null.
    sheet.update({ ...state, columns: state.columns.map((column) => column ?? undefined) });
    workbook.update({ sheets: [...workbook.state.sheets, sheet] });
    workbook.undo.commit();
    this.#sheet = sheet;
  }

  #addRows(startRow: number, rows: readonly (RowRecord | null)[]): void {
    const workbook = this.#inWorkbook();
    const sheet = this.#sheet;
    if (!sheet) throw new Error('a snapshot has rows before their sheet');
    rows.forEach((record, i) => {
      if (record) sheet.cells.replaceRow(startRow + i, this.#row(record, workbook.undo.epoch));
    });
    workbook.undo.commit();
  }

  #row({ c = [], f = [], x = [], h, hidden }: RowRecord, epoch: number): Row {
    const contents = c.map(contentOf);
    const formats = f.map((index) => this.#formats[index]);
    const extras = x.map((index) => this.#extras[index]);
    const formulaCount = contents.filter((content) => content instanceof FormulaCell).length;
    return new Row(epoch, contents, formats, extras, h, hidden ?? false, formulaCount);
  }

  #inWorkbook(): WorkbookModel {
    if (!this.#workbook) throw new Error('a snapshot does not begin with a workbook');
    return this.#workbook;
  }
}

function contentOf(record: CellRecord): CellContent | undefined {
  if (!Array.isArray(record)) return scalarOf(record as ScalarRecord);
  const [formula, result] = record as readonly [string, ScalarRecord];
  return new FormulaCell(formula, scalarOf(result));
}

function scalarOf(record: ScalarRecord): CellScalar | undefined {
  if (record === null) return undefined;
  return typeof record === 'object' ? new CellError(record.error as ErrorType, record.message) : record;
}
