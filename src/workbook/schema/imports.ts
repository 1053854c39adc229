import type { ImportRecord } from '../../domain/import/import-record';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, whole } from './value-kinds';
import { choice } from './word-kinds';

const storedImport: CellKind<ImportRecord> = json(
  (value): value is ImportRecord =>
    typeof value === 'object' && value !== null && 'reference' in value && 'numbers' in value,
);

/** 导入记录: the tables that were brought in, one a row; by its reference an import can be taken back. */
export const importsTab = defineTab({
  id: 'imports',
  number: 1221,
  key: 'reference',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    reference: { kind: text, widthPx: 90 },
    kind: { kind: choice((choices) => choices.importKind), widthPx: 110 },
    importedOn: { kind: date, widthPx: 90 },
    byName: { kind: text, widthPx: 80 },
    rows: { kind: whole, widthPx: 60 },
    numbers: { kind: text, widthPx: 280 },
    takenBack: { kind: orNothing(whole), widthPx: 80 },
    takenBackOn: { kind: orNothing(date), widthPx: 90 },
    takenBackByName: { kind: text, widthPx: 80 },
    /** The import itself; the other columns show it to people. */
    record: { kind: storedImport, widthPx: 120, hidden: true },
  },
});
